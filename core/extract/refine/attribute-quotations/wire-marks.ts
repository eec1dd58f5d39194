import type { Word } from './read-words.ts';
import type { Stretch } from './told-clause.ts';

/** `''so''`: pairs of two single marks, which open and close alike. In order; the marks belong to them. */
export function wireMarked(words: readonly Word[]): Stretch[] {
  const pairs: Stretch[] = [];
  let open: number | null = null;
  for (let at = 0; at + 1 < words.length; at += 1) {
    if (open !== null && words[at]?.paragraph !== words[open]?.paragraph) open = null;
    if (!isDouble(words, at)) continue;
    if (open === null) {
      if (words[at + 2]?.start === words[at + 1]?.end) open = at;
    } else {
      pairs.push({ first: open, last: at + 1 });
      open = null;
    }
    at += 1;
  }
  return pairs;
}

function isDouble(words: readonly Word[], at: number): boolean {
  const [a, b] = [words[at], words[at + 1]];
  return a?.text === "'" && b?.text === "'" && a.end === b.start;
}

/** Longest rest of an attribution: `, in a statement on Monday. ''`. */
const LONGEST_REST = 14;

/** Those that an attribution stands beside: the one that ends before it, the one that begins behind it. */
export function besideAttribution(
  words: readonly Word[],
  pairs: readonly Stretch[],
  { first, last }: Stretch,
): Stretch[] {
  const next = firstFrom(pairs, first);
  const before = pairs[next - 1];
  const after = pairs[next];
  const found: Stretch[] = [];
  if (before && first - before.last <= 2 && samePlace(words, before, first)) found.push(before);
  if (
    after &&
    after.first - last <= LONGEST_REST &&
    samePlace(words, after, last) &&
    (found.length > 0 || after.first - last <= 3)
  )
    found.push(after);
  return found;
}

/** Whether a word lies inside marks. */
export function isMarked(pairs: readonly Stretch[], at: number): boolean {
  return (pairs[firstFrom(pairs, at + 1) - 1]?.last ?? -1) >= at;
}

/** Index of the first pair that begins at `at` or later. */
function firstFrom(pairs: readonly Stretch[], at: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function samePlace(words: readonly Word[], pair: Stretch, at: number): boolean {
  return words[pair.first]?.paragraph === words[at]?.paragraph;
}
