import type { Term } from '../model.ts';
import { classOf, foldLetter, foldWord, WORD } from './fold.ts';
import { type Words, walkWords } from './words.ts';

/**
 * Terms ready to be looked for. A hash table over the words of all terms: the key is the hash of a term's first one,
 * two, … words, so that a text is read once and no part of it is copied before there is a hit.
 */
export interface TermIndex {
  readonly terms: readonly Term[];
  /** The folded words of each term, case kept, to tell a hit from a clash of hashes. */
  readonly words: readonly (readonly string[])[];
  /** Open addressing: `keys[slot]` is a hash, `values[slot]` is 0 where the slot is free. */
  readonly keys: Int32Array;
  /** Bit 0: a longer term goes on from here. The rest: 1 + the number of a term that ends here, or 0. */
  readonly values: Int32Array;
  /** By term: 1 + the number of another term with the same folded words, or 0. */
  readonly same: Int32Array;
  /** Finds what may be the first letter of a term. */
  readonly firstLetter: RegExp;
}

/** The slot of `key`, or the free slot where it belongs. */
export function slotOf(index: Pick<TermIndex, 'keys' | 'values'>, key: number): number {
  const mask = index.keys.length - 1;
  let slot = key & mask;
  while (index.values[slot] !== 0 && index.keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** Terms without a word, or of one letter, are left out: they would be found everywhere. */
export function buildTermIndex(terms: readonly Term[]): TermIndex {
  const kept: Term[] = [];
  const walks: Words[] = [];
  for (const term of terms) {
    const walk = walkWords(term.surface);
    if (walk.ends.length === 0 || wordLetters(term.surface) < 2) continue;
    kept.push(term);
    walks.push(walk);
  }
  const table = emptyTable(walks.reduce((sum, walk) => sum + walk.ends.length, 0));
  const same = new Int32Array(kept.length);
  walks.forEach((walk, number) => {
    addTerm(table, same, { walk, number });
  });
  return {
    terms: kept,
    words: walks.map((walk, number) => foldWords(kept[number]?.surface ?? '', walk)),
    ...table,
    same,
    firstLetter: firstLetterOf(kept, walks),
  };
}

function emptyTable(entries: number): { keys: Int32Array; values: Int32Array } {
  let size = 16;
  while (size < entries * 2) size *= 2; // at most half full: probes stay short
  return { keys: new Int32Array(size), values: new Int32Array(size) };
}

function addTerm(
  table: { keys: Int32Array; values: Int32Array },
  same: Int32Array,
  { walk, number }: { walk: Words; number: number },
): void {
  const last = walk.hashes.length - 1;
  walk.hashes.forEach((hash, at) => {
    const slot = slotOf(table, hash);
    const old = table.values[slot] ?? 0;
    table.keys[slot] = hash;
    if (at < last) table.values[slot] = old | 1;
    else if (old >> 1 === 0) table.values[slot] = ((number + 1) << 1) | (old & 1);
    else chain(same, { from: (old >> 1) - 1, to: number });
  });
}

/** The term that came first is asked first. */
function chain(same: Int32Array, { from, to }: { from: number; to: number }): void {
  let at = from;
  for (let next = same[at] ?? 0; next !== 0; next = same[at] ?? 0) at = next - 1;
  same[at] = to + 1;
}

function foldWords(surface: string, walk: Words): string[] {
  return walk.ends.map((end, at) => foldWord(surface, walk.starts[at] ?? 0, end));
}

function wordLetters(surface: string): number {
  let letters = 0;
  for (let at = 0; at < surface.length; at++) if (classOf(surface.charCodeAt(at)) === WORD) letters++;
  return letters;
}

/** Latin letters with marks: any of them may fold to the first letter of a term. */
const MARKED_LATIN = '\\u00c0-\\u024f\\u1e00-\\u1eff\\ufb00-\\ufb06';

/**
 * A term with a capital first letter is looked for at capitals only: six words in seven are passed over by the regular
 * expression, which is fast even on a fresh page, where a loop over all characters is not.
 */
function firstLetterOf(terms: readonly Term[], walks: readonly Words[]): RegExp {
  const letters = new Set<string>();
  terms.forEach((term, at) => {
    const code = term.surface.charCodeAt(walks[at]?.starts[0] ?? 0);
    const first = code < 0x80 ? String.fromCharCode(code) : foldLetter(code).charAt(0);
    letters.add(first).add(first.toUpperCase());
  });
  const escaped = [...letters]
    .sort()
    .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return new RegExp(`[${escaped.join('')}${letters.size > 0 ? MARKED_LATIN : ''}]`, 'g');
}
