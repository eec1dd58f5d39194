import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import type { Place } from './scene.ts';

const LONGEST_LEAD = 7;

/** "Ann Lee went even further: '…'": no verb of saying, but words that lead from the speaker to what is said. */
export function leadIn(
  words: readonly Word[],
  { first }: Place,
  speaker: LinkedCandidate | null,
): Cue | null {
  if (!speaker || speaker.last >= first || words[speaker.last]?.sentence !== words[first]?.sentence)
    return null;
  let last = first - 1;
  while (last > speaker.last && !/^[\p{L}\d]/u.test(words[last]?.text ?? '')) last -= 1;
  const lead = { first: speaker.last + 1, last };
  if (last < lead.first || last - speaker.last > LONGEST_LEAD) return null;
  // "Lee |and the club voiced| “concern”": a second one speaks with him.
  if (words[lead.first]?.lower === 'and') return null;
  for (let at = lead.first; at <= last; at += 1) {
    const word = words[at];
    if (!word || word.quotation >= 0 || !/^[\p{L}\d'’-]/u.test(word.text)) return null;
  }
  return { ...lead, verb: '', class: 'say', form: 'finite' };
}
