import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import { sentenceAround } from './sentence-around.ts';
import type { Stretch } from './told-clause.ts';
import { withoutStop } from './told-clause.ts';

/** Who tells a whole sentence behind its last comma: "…, |prosecutors said|", by the number of the sentence. */
export type Closings = ReadonlyMap<number, LinkedCandidate>;

export function closingsIn(words: readonly Word[], candidates: readonly LinkedCandidate[]): Closings {
  const closings = new Map<number, LinkedCandidate>();
  for (const candidate of candidates) {
    const { first, link, cue } = candidate;
    const sentence = words[first]?.sentence;
    if (sentence === undefined || words[first - 1]?.text !== ',' || link !== 'subject') continue;
    if (cue?.class !== 'say' || cue.form !== 'finite') continue;
    if (cue.last === withoutStop(words, sentenceAround(words, first).last)) closings.set(sentence, candidate);
  }
  return closings;
}

/** "told them he was a prince|, prosecutors said|": what another says of the whole sentence is no part of it. */
export function beforeClosing(
  words: readonly Word[],
  { first, last }: Stretch,
  { closings, speaker }: { readonly closings: Closings; readonly speaker: LinkedCandidate },
): Stretch {
  const closing = closings.get(words[first]?.sentence ?? -1);
  if (!closing || closing.first === speaker.first || closing.first - 1 <= first) return { first, last };
  return { first, last: Math.min(last, closing.first - 2) };
}
