import type { Quotation } from '../../../model.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';

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
  readonly place: Place;
  /** Those in reach, in order. */
  readonly candidates: readonly LinkedCandidate[];
  /** Chosen for the quotation before, or `null`. */
  readonly previous: LinkedCandidate | null;
  /** Where the quotation before ends, an index into the words, or -1. */
  readonly previousEnd: number;
}

/** Another quotation lies in between. */
export function crossed(words: readonly Word[], from: number, to: number, { first, last }: Place): boolean {
  for (let at = from; at <= to && at < from + 80; at += 1) {
    if ((at < first || at > last) && (words[at]?.quotation ?? -1) >= 0) return true;
  }
  return false;
}

/** How the quotation ends and what leads up to it. */
export function endOf({ words, place }: Scene): string {
  const text = place.quotation.surface;
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
export function gapOf({ words, place, previousEnd }: Scene): string {
  if (previousEnd < 0) return 'none';
  const gap = (words[place.first]?.paragraph ?? 0) - (words[previousEnd]?.paragraph ?? 0);
  const sentences = (words[place.first]?.sentence ?? 0) - (words[previousEnd]?.sentence ?? 0);
  return gap === 0 ? `same${Math.min(sentences, 2)}` : gap === 1 ? 'next' : 'far';
}
