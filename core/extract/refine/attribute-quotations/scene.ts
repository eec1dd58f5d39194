import type { Quotation } from '../../../model.ts';
import type { Traits } from './candidate-features.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import type { GAP } from './standing.ts';

/** Where a quotation stands among the words. */
export interface Place {
  readonly quotation: Quotation;
  /** Indexes of its first and last part in the words. */
  readonly first: number;
  readonly last: number;
}

/** What the choice of one speaker may look at. */
export interface Scene {
  readonly words: readonly Word[];
  readonly quoted: QuotedFrom;
  readonly place: Place;
  /** Those in reach, in order. */
  readonly candidates: readonly LinkedCandidate[];
  /** Of each of them. */
  readonly traits: readonly Traits[];
  /** Chosen for the quotation before, or `null`. */
  readonly previous: LinkedCandidate | null;
  /** Where the quotation before ends, an index into the words, or -1. */
  readonly previousEnd: number;
}

/** Of each word where the first quoted part at or behind it stands; behind the last: the number of words. */
export type QuotedFrom = Int32Array;

export function quotedFrom(words: readonly Word[]): QuotedFrom {
  const from = new Int32Array(words.length);
  let next = words.length;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if ((words[at]?.quotation ?? -1) >= 0) next = at;
    from[at] = next;
  }
  return from;
}

/** Words that are looked at for another quotation. */
const CROSSING_REACH = 80;

/** Another quotation lies in between. */
export function crossed(quoted: QuotedFrom, from: number, to: number, { first, last }: Place): boolean {
  const next = quoted[from] ?? quoted.length;
  const other = next >= first && next <= last ? (quoted[last + 1] ?? quoted.length) : next;
  return other <= to && other < from + CROSSING_REACH && other < quoted.length;
}

/** How the quotation ends and what leads up to it. */
export function endOf({ words, place }: Scene): string {
  const text = place.quotation.surface.slice(-2);
  const closing = /[,]["'’”]?$/.test(text)
    ? 'comma'
    : /[?!]["'’”]?$/.test(text)
      ? 'mark'
      : /[.…]["'’”]?$/.test(text)
        ? 'stop'
        : 'open';
  const before = words[place.first - 1];
  const led =
    !before || before.sentence !== words[place.first]?.sentence
      ? 'start'
      : before.text === ','
        ? 'comma'
        : before.text === ':'
          ? 'colon'
          : before.lower === 'that'
            ? 'that'
            : 'word';
  return `${closing}|${led}`;
}

/** The word is the first of its paragraph. */
export function opensParagraph(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.paragraph !== words[index]?.paragraph;
}

/** How far the quotation is from the one before. */
export function gapOf({ words, place, previousEnd }: Scene): keyof typeof GAP.number {
  if (previousEnd < 0) return 'none';
  const gap = (words[place.first]?.paragraph ?? 0) - (words[previousEnd]?.paragraph ?? 0);
  const sentences = (words[place.first]?.sentence ?? 0) - (words[previousEnd]?.sentence ?? 0);
  if (gap !== 0) return gap === 1 ? 'next' : 'far';
  return sentences <= 0 ? 'same0' : sentences === 1 ? 'same1' : 'same2';
}
