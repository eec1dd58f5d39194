import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import type { Place } from './scene.ts';

const REACH = 18;
const LONGEST_LEAD = 7;

export interface Said {
  readonly words: readonly Word[];
  /** By their first word. */
  readonly cues: ReadonlyMap<number, Cue>;
  /** The first word of the candidate that is the subject of a cue, by the first word of the cue. */
  readonly subjects: ReadonlyMap<number, number>;
}

/** The cue of the speaker, or a later one of the same subject: "bemoaned the loss, saying that '…'". */
export function cueOf(
  { words, cues, subjects }: Said,
  place: Place,
  speaker: LinkedCandidate | null,
): Cue | null {
  if (!speaker?.cue || speaker.link === 'object')
    return nearestCue(words, cues, place, speaker) ?? leadIn(words, place, speaker);
  if (speaker.cue.last >= place.first) return speaker.cue;
  const sentence = words[place.first]?.sentence;
  for (let at = place.first - 1; at > speaker.cue.last && at > place.first - 40; at -= 1) {
    const cue = cues.get(at);
    if (!cue || words[at]?.sentence !== sentence || cue.class === 'show' || cue.class === 'according')
      continue;
    if (cue.form === 'plain' && words[at - 1]?.lower !== 'to') continue;
    if ((subjects.get(at) ?? speaker.first) === speaker.first) return cue;
  }
  return speaker.cue;
}

/** "Ann Lee went even further: '…'": no verb of saying, but words that lead from the speaker to what is said. */
function leadIn(words: readonly Word[], { first }: Place, speaker: LinkedCandidate | null): Cue | null {
  if (!speaker || speaker.last >= first || words[speaker.last]?.sentence !== words[first]?.sentence)
    return null;
  let last = first - 1;
  while (last > speaker.last && !/^[\p{L}\d]/u.test(words[last]?.text ?? '')) last -= 1;
  const lead = { first: speaker.last + 1, last };
  if (last < lead.first || last - speaker.last > LONGEST_LEAD) return null;
  for (let at = lead.first; at <= last; at += 1) {
    const word = words[at];
    if (!word || word.quotation >= 0 || !/^[\p{L}\d'’-]/u.test(word.text)) return null;
  }
  return { ...lead, verb: '', class: 'say', form: 'finite' };
}

/** The cue of the quotation's own sentence that stands nearest to it, near the speaker first; `null` if none does. */
function nearestCue(
  words: readonly Word[],
  cues: ReadonlyMap<number, Cue>,
  { first, last }: Place,
  speaker: LinkedCandidate | null,
): Cue | null {
  const sentences = [words[first]?.sentence, words[last]?.sentence];
  let best: Cue | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const at of around({ first, last })) {
    const cue = cues.get(at);
    if (!cue || !sentences.includes(words[at]?.sentence)) continue;
    const cost = costOf(cue, { first, last }, speaker);
    if (cost >= least) continue;
    best = cue;
    least = cost;
  }
  return best;
}

/** Words before, between the first parts, and after. */
function around({ first, last }: Omit<Place, 'quotation'>): number[] {
  const before = Array.from({ length: REACH }, (_, step) => first - 1 - step);
  const inside = Array.from({ length: Math.min(last - first, 40) }, (_, step) => first + 1 + step);
  const after = Array.from({ length: REACH }, (_, step) => last + 1 + step);
  return [...before, ...inside, ...after];
}

function costOf(
  cue: Cue,
  { first, last }: Omit<Place, 'quotation'>,
  speaker: LinkedCandidate | null,
): number {
  const gap = cue.last < first ? first - cue.last : cue.first > last ? cue.first - last : 0;
  const away = speaker === null || Math.abs(cue.first - speaker.last) <= 4 ? 0 : 6;
  const weak = cue.class === 'say' || cue.class === 'according' ? 0 : 3;
  return gap + away + weak;
}
