import { type PassageWords, WordReader } from './passage-words.ts';
import { LEAST_OF_PAIR, weigh } from './word-weights.ts';

/** Words that somebody said, as a library holds them. */
export interface Statement {
  /** The id of the quotation fact. */
  readonly fact: string;
  readonly text: string;
}

/**
 * Statements ready to be looked for: a hash table over pairs of neighbouring words that tell something. The pairs of
 * one slot stand side by side in typed arrays: a page asks for thousands of pairs, and each leap in memory costs.
 */
export interface StatementIndex {
  readonly statements: readonly Statement[];
  /** The words of all statements, one after the other. */
  readonly words: PassageWords;
  /** The words of statement n are `firstWords[n]` up to `firstWords[n + 1]`. */
  readonly firstWords: Int32Array;
  /** The pairs of slot s are number `slots[s]` up to `slots[s + 1]`, the last of the library's first. */
  readonly slots: Int32Array;
  /** A bit by the low bits of a hash: set where a pair has them. Most pairs of a page end here, in a table that stays in the processor's cache. */
  readonly met: Int32Array;
  /** By pair, `PAIR_SIZE` numbers: its hash, the statement that it stands in, its first word. */
  readonly pairs: Int32Array;
}

export const PAIR_SIZE = 3;

/** Of two neighbouring words. Two pairs in 2³² share one. */
export function hashOfPair(first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** `slots`: the index's. */
export function slotOf(hash: number, slots: Int32Array): number {
  return hash & (slots.length - 2);
}

/** So that one pair in eight, at most, looks as if it were met and is not. */
const BITS_PER_SLOT = 8;

const wordOf = (hash: number, met: Int32Array): number => (hash >>> 5) & (met.length - 1);

/** False: no statement has a pair of this hash. `met`: the index's. */
export const mayBeMet = (hash: number, met: Int32Array): boolean =>
  (((met[wordOf(hash, met)] ?? 0) >>> hash) & 1) === 1;

export function buildStatementIndex(statements: readonly Statement[]): StatementIndex {
  const reader = new WordReader();
  const firstWords = new Int32Array(statements.length + 1);
  statements.forEach(({ text }, n) => {
    reader.read(text, { start: 0, end: text.length });
    firstWords[n + 1] = reader.length;
  });
  const words = reader.since(0);
  return { statements, words, firstWords, ...sortPairs(words.keys, firstWords) };
}

/** Sorts by counting: how many there are of each slot, where each slot ends, then each pair from there backwards. */
function sortPairs(
  keys: Int32Array,
  firstWords: Int32Array,
): Pick<StatementIndex, 'slots' | 'met' | 'pairs'> {
  let size = 64;
  while (size < keys.length) size *= 2;
  const slots = new Int32Array(size + 1);
  const hashes = hashPairs(keys, firstWords);
  const met = new Int32Array((size * BITS_PER_SLOT) / 32);
  for (const hash of hashes) {
    if (hash === NO_PAIR) continue;
    add(slots, slotOf(hash, slots), 1);
    const word = wordOf(hash, met);
    met[word] = (met[word] ?? 0) | (1 << hash);
  }
  for (let slot = 1; slot <= size; slot++) slots[slot] = (slots[slot] ?? 0) + (slots[slot - 1] ?? 0);
  const pairs = new Int32Array((slots[size] ?? 0) * PAIR_SIZE);
  for (let n = 0; n + 1 < firstWords.length; n++)
    for (let word = firstWords[n] ?? 0; word < (firstWords[n + 1] ?? 0); word++) {
      const hash = hashes[word] ?? NO_PAIR;
      if (hash === NO_PAIR) continue;
      const at = add(slots, slotOf(hash, slots), -1) * PAIR_SIZE;
      pairs[at] = hash;
      pairs[at + 1] = n;
      pairs[at + 2] = word;
    }
  return { slots, met, pairs };
}

function add(counts: Int32Array, at: number, by: number): number {
  const sum = (counts[at] ?? 0) + by;
  counts[at] = sum;
  return sum;
}

const NO_PAIR = 0;

/** By word: the hash of it and the next in its statement, where that pair tells something. */
function hashPairs(keys: Int32Array, firstWords: Int32Array): Int32Array {
  const hashes = new Int32Array(keys.length);
  const weights = weigh(keys);
  for (let at = 0; at + 1 < keys.length; at++)
    if ((weights[at] ?? 0) + (weights[at + 1] ?? 0) >= LEAST_OF_PAIR)
      hashes[at] = hashOfPair(keys[at] ?? 0, keys[at + 1] ?? 0);
  for (const first of firstWords) if (first > 0) hashes[first - 1] = NO_PAIR; // a last word begins no pair
  return hashes;
}
