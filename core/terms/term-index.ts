import type { EntityId, Term } from '../model.ts';
import { classOf, foldLetter, WORD } from './fold.ts';
import { type IndexParts, makeBytes, partsOf, readSizes, seal } from './index-layout.ts';
import { type Words, walkWords } from './words.ts';

/**
 * Terms ready to be looked for. A hash table over the words of all terms: the key is the hash of a term's first one,
 * two, … words, so that a text is read once and no part of it is copied before there is a hit. All of it lies in
 * `bytes`, with no object per term: kept, and read again without being built.
 *
 * `keys[slot]` is a hash, `values[slot]` is 0 where the slot is free. In a value, bit 0 says that a longer term goes on
 * from here; the rest is 1 + the number of a term that ends here, or 0. `same`, by term: 1 + the number of another term
 * with the same folded words, or 0.
 */
export interface TermIndex extends IndexParts {
  readonly bytes: ArrayBuffer;
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

export const termCount = (index: TermIndex): number => index.same.length;

export function surfaceOf({ surfaces, surfaceStarts }: TermIndex, term: number): string {
  return textOf(surfaces, surfaceStarts, term);
}

/** Whether the characters from `start` to `end` are those of the term; makes no string. */
export function isSurface(
  { surfaces, surfaceStarts }: TermIndex,
  term: number,
  text: string,
  start: number,
  end: number,
): boolean {
  const from = surfaceStarts[term] ?? 0;
  if ((surfaceStarts[term + 1] ?? 0) - from !== end - start) return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== surfaces[from + at - start]) return false;
  return true;
}

const STOP = 0x2e;
export function endsWithStop({ surfaces, surfaceStarts }: TermIndex, term: number): boolean {
  return surfaces[(surfaceStarts[term + 1] ?? 0) - 1] === STOP;
}

export function entityIdOf({ ids, idStarts, entityOf }: TermIndex, term: number): EntityId {
  return textOf(ids, idStarts, entityOf[term] ?? 0);
}

/** No name has more; a long one of one word over and over would cost its length at each word of a text. */
const MOST_WORDS = 64;

/**
 * Terms without a word, or of one letter, are left out: they would be found everywhere. Of terms with one surface the
 * first is kept: the others could never be found.
 */
export function buildTermIndex(terms: readonly Term[]): TermIndex {
  const kept: Term[] = [];
  const walks: Words[] = [];
  const surfaces = new Set<string>();
  for (const term of terms) {
    if (surfaces.has(term.surface) || wordLetters(term.surface) < 2) continue;
    const walk = walkWords(term.surface);
    if (walk.ends.length > MOST_WORDS) continue;
    surfaces.add(term.surface);
    kept.push(term);
    walks.push(walk);
  }
  const entities = new Map<EntityId, number>();
  for (const { entity } of kept) if (!entities.has(entity)) entities.set(entity, entities.size);
  const letters = firstLettersOf(kept, walks);
  const ids = [...entities.keys()];
  const sizes = {
    terms: kept.length,
    entities: entities.size,
    slots: slotsFor(walks.reduce((sum, walk) => sum + walk.ends.length, 0)),
    surfaces: lengthOf([...surfaces]),
    ids: lengthOf(ids),
    letters: letters.length,
  };
  const bytes = makeBytes(sizes);
  const parts = partsOf(bytes, sizes);
  walks.forEach((walk, number) => {
    addTerm(parts, { walk, number });
  });
  kept.forEach(({ entity }, number) => {
    parts.entityOf[number] = entities.get(entity) ?? 0;
  });
  pack([...surfaces], parts.surfaces, parts.surfaceStarts);
  pack(ids, parts.ids, parts.idStarts);
  pack([letters], parts.letters, new Int32Array(2));
  seal(bytes);
  return indexOf(bytes, parts);
}

/** The index that was built with these bytes, or `null` where they are something else, or not whole. Copies nothing. */
export function readTermIndex(bytes: ArrayBuffer): TermIndex | null {
  const sizes = readSizes(bytes);
  return sizes && indexOf(bytes, partsOf(bytes, sizes));
}

function indexOf(bytes: ArrayBuffer, parts: IndexParts): TermIndex {
  return {
    ...parts,
    bytes,
    firstLetter: firstLetterIn(textOf(parts.letters, [0, parts.letters.length], 0)),
  };
}

function slotsFor(entries: number): number {
  let slots = 16;
  while (slots < entries * 2) slots *= 2; // at most half full: probes stay short
  return slots;
}

function addTerm(
  { keys, values, same }: IndexParts,
  { walk, number }: { walk: Words; number: number },
): void {
  const last = walk.hashes.length - 1;
  walk.hashes.forEach((hash, at) => {
    const slot = slotOf({ keys, values }, hash);
    const old = values[slot] ?? 0;
    keys[slot] = hash;
    if (at < last) values[slot] = old | 1;
    else if (old >> 1 === 0) values[slot] = ((number + 1) << 1) | (old & 1);
    else chain(same, { from: (old >> 1) - 1, to: number });
  });
}

/**
 * Puts `to` second in the chain that `from` leads: at once, however many terms share these words. The first of them
 * stays the first to be asked.
 */
function chain(same: Int32Array, { from, to }: { from: number; to: number }): void {
  same[to] = same[from] ?? 0;
  same[from] = to + 1;
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

function pack(texts: readonly string[], into: Uint16Array, starts: Int32Array): void {
  let end = 0;
  texts.forEach((text, number) => {
    starts[number] = end;
    for (let at = 0; at < text.length; at++) into[end++] = text.charCodeAt(at);
  });
  starts[texts.length] = end;
}

/** More arguments than this a call may not take. */
const PIECE = 4096;

function textOf(characters: Uint16Array, starts: ArrayLike<number>, number: number): string {
  const end = starts[number + 1] ?? 0;
  let text = '';
  for (let at = starts[number] ?? 0; at < end; at += PIECE)
    text += String.fromCharCode(...characters.subarray(at, Math.min(at + PIECE, end)));
  return text;
}

function wordLetters(surface: string): number {
  let letters = 0;
  for (let at = 0; at < surface.length; at++) if (classOf(surface.charCodeAt(at)) === WORD) letters++;
  return letters;
}

function firstLettersOf(terms: readonly Term[], walks: readonly Words[]): string {
  const letters = new Set<string>();
  terms.forEach((term, at) => {
    const code = term.surface.charCodeAt(walks[at]?.starts[0] ?? 0);
    const first = code < 0x80 ? String.fromCharCode(code) : foldLetter(code).charAt(0);
    for (const letter of [first, String.fromCharCode(code)])
      letters.add(letter).add(letter.toUpperCase().charAt(0));
  });
  return [...letters].sort().join('');
}

/** Latin letters with marks: any of them may fold to the first letter of a term. */
const MARKED_LATIN = '\\u00c0-\\u024f\\u1e00-\\u1eff\\ufb00-\\ufb06';

/**
 * A term with a capital first letter is looked for at capitals only: six words in seven are passed over by the regular
 * expression, which is fast even on a fresh page, where a loop over all characters is not.
 */
function firstLetterIn(letters: string): RegExp {
  const escaped = [...letters].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return new RegExp(`[${escaped.join('')}${letters.length > 0 ? MARKED_LATIN : ''}]`, 'g');
}
