import { isNameShaped, type Word } from './read-words.ts';

/** Half-open range of indexes into the list of words. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A longer run of capitalised words is a list or a heading: no name has so many, and none is followed further. */
export const LONGEST_RUN = 40;

/** One space or a hyphen apart, in one sentence: no comma or stop between. */
export function isBeside(earlier: Word | undefined, later: Word | undefined): boolean {
  return (
    earlier !== undefined &&
    later !== undefined &&
    earlier.sentence === later.sentence &&
    later.start - earlier.end <= 1
  );
}

/** As far left as capitalised words go that `isPart` accepts. */
export function extendLeft({
  words,
  from,
  isPart,
}: {
  words: readonly Word[];
  from: number;
  isPart: (word: Word, at: number) => boolean;
}): number {
  let at = from;
  while (from - at < LONGEST_RUN) {
    const [before, here] = [words[at - 1], words[at]];
    if (!before || !isBeside(before, here)) return at;
    if (isHyphen(before)) {
      const joined = words[at - 2];
      if (!joined || !isBeside(joined, before) || !isNameShaped(joined) || !isPart(joined, at - 2)) return at;
      at -= 2;
    } else {
      if (!isNameShaped(before) || !isPart(before, at - 1)) return at;
      at -= 1;
    }
  }
  return at;
}

/** As far right as capitalised words go that `isPart` accepts; the index after the last of them. */
export function extendRight({
  words,
  to,
  isPart,
}: {
  words: readonly Word[];
  to: number;
  isPart: (word: Word, at: number) => boolean;
}): number {
  let at = to;
  while (at - to < LONGEST_RUN) {
    const [here, after] = [words[at - 1], words[at]];
    if (!after || !isBeside(here, after)) return at;
    const skip = isHyphen(after) ? 1 : 0;
    const next = words[at + skip];
    if (!next || !isBeside(words[at + skip - 1], next) || !isNameShaped(next) || !isPart(next, at + skip))
      return at;
    at += skip + 1;
  }
  return at;
}

/** "|9th Circuit Court", "|47th Parliament": with the number before the name, where one stands there. */
export function fromOrdinal(words: readonly Word[], from: number): number {
  const before = words[from - 1];
  return before && /^\d+(?:st|nd|rd|th)$/.test(before.text) && isBeside(before, words[from])
    ? from - 1
    : from;
}

function isHyphen({ text, isJoined }: Word): boolean {
  return isJoined && (text === '-' || text === '\u2010' || text === '\u2011' || text === '–');
}
