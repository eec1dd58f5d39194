import type { Pair } from './align.ts';
import type { Difference } from './compare.ts';
import type { PassageWords } from './passage-words.ts';
import type { QuotedPart } from './quoted-parts.ts';
import { LEAST_OF_PAIR } from './word-weights.ts';

/** Words of a page that may be a statement's. */
export interface Passage {
  /** The page's. */
  readonly text: string;
  readonly part: QuotedPart;
  readonly words: PassageWords;
  /** What each word weighs, and all of them. */
  readonly weights: Float32Array;
  readonly weight: number;
}

/** Fewer words are met by accident. A block without quotation marks is more often somebody else's prose. */
export const FEWEST_WORDS = { marks: 5, block: 8 } as const;
/** Of those between marks one may have been changed. */
const FEWEST_SHARED = { marks: 4, block: 8 } as const;
/** The weight of shared words that no accident brings together. Common words weigh a quarter. */
const WEIGHT_EXACT = 2.5;
const WEIGHT_CUT = 3.25;
const WEIGHT_CHANGED = 4.25;
/** Of the words on the page, and of their weight. */
const SHARE = 0.75;
/** Beside the first: one in so many words may be left out, changed or added without a sign. */
const WORDS_PER_CHANGE = 10;

/** Whether so many words are the same, in so few pieces, that the page has them from this statement. */
export function isNoAccident(
  { words: { keys }, part, weights, weight: all }: Passage,
  { pairs, differences }: { pairs: readonly Pair[]; differences: readonly Difference[] },
): boolean {
  if (pairs.length < FEWEST_SHARED[part.by]) return false;
  const weight = weightOfPairs(weights, pairs);
  const apart = differences.filter((one) => one.kind !== 'same');
  if (apart.length === 0) return weight >= WEIGHT_EXACT;
  const silent = apart.filter(({ declared }) => !declared).length;
  return (
    weight >= (isOnlyCut(apart) ? WEIGHT_CUT : WEIGHT_CHANGED) &&
    pairs.length >= SHARE * keys.length &&
    weight >= SHARE * all &&
    silent <= 1 + keys.length / WORDS_PER_CHANGE
  );
}

function isOnlyCut(differences: readonly Difference[]): boolean {
  return differences.every(({ kind }) => kind === 'left out');
}

export function weightOfPairs(weights: Float32Array, pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { page }) => sum + (weights[page] ?? 0), 0);
}

/** Votes below which few passages are worth a closer look. Blocks are many, and hold eight words of a statement. */
export const FEWEST_VOTES = { marks: 2, block: 5 } as const;

/**
 * The votes of word pairs below which no comparison can turn out to be no accident. A piece of shared words has twice
 * its weight in pairs, but for its first and its last word; pairs of common words have no vote.
 */
export function leastVotes(passage: Passage): number {
  const { words, weights, weight, part } = passage;
  const pieces = 2 + Math.floor(words.keys.length / WORDS_PER_CHANGE) + mayDeclare(passage);
  const exact = 2 * weight - 2;
  const near = 2 * Math.max(WEIGHT_CUT, SHARE * weight) - 2 * pieces;
  return Math.max(FEWEST_VOTES[part.by], Math.min(exact, near) - unheard(weights));
}

/** The weight of the pairs that have no vote. */
function unheard(weights: Float32Array): number {
  let sum = 0;
  for (let at = 0; at + 1 < weights.length; at++) {
    const weight = (weights[at] ?? 0) + (weights[at + 1] ?? 0);
    if (weight < LEAST_OF_PAIR) sum += weight;
  }
  return sum;
}

/** Signs of something left out or put in. A bracket may open before the passage, and hold two changes. */
const SIGN = /…|\.\s?\.|\*|\[|\]/g;
const BEFORE = 120;

function mayDeclare({ text, part }: Passage): number {
  return text.slice(Math.max(0, part.start - BEFORE), part.end + 1).match(SIGN)?.length ?? 0;
}
