import type { EntityId, EntityKind } from '../model.ts';
import { type IndexParts, partsOf, readSizes } from './index-layout.ts';

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
  /** Finds what may be the first letter of a term: its matches end with it. */
  readonly firstLetter: RegExp;
  /** Ids of entities that were found once, by their numbers. */
  readonly readIds: Map<number, EntityId>;
}

/** The slot of `key`, or the free slot where it belongs. */
export function slotOf(index: Pick<TermIndex, 'keys' | 'values'>, key: number): number {
  const mask = index.keys.length - 1;
  let slot = key & mask;
  while (index.values[slot] !== 0 && index.keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** The value of `key`, or 0. Most words are no term, and a free slot is told by its key alone: nearly always 0. */
export function valueAt({ keys, values }: TermIndex, key: number): number {
  const mask = keys.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const held = keys[slot];
    if (held === key) return values[slot] ?? 0;
    if (held === 0 && values[slot] === 0) return 0;
  }
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

export function entityIdOf({ ids, idStarts, entityOf, readIds }: TermIndex, term: number): EntityId {
  const entity = entityOf[term] ?? 0;
  const known = readIds.get(entity);
  if (known !== undefined) return known;
  const id = textOf(ids, idStarts, entity);
  readIds.set(entity, id);
  return id;
}

/** Kinds of entities, by their numbers in an index. */
export const KINDS: readonly EntityKind[] = ['place', 'person', 'organization', 'agreement'];

export interface IndexedEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
}

/** `entity`: a number of `entityOf`. */
export function indexedEntity(index: TermIndex, entity: number): IndexedEntity {
  return {
    id: textOf(index.ids, index.idStarts, entity),
    name: textOf(index.names, index.nameStarts, entity),
    kind: KINDS[index.kinds[entity] ?? 0] ?? 'place',
  };
}

/** The entities one of which a term needs beside it, as numbers. `need`: of the index's `needs`. */
export function companyFor({ companyStarts, members }: TermIndex, need: number): Int32Array {
  return members.subarray(companyStarts[need - 1] ?? 0, companyStarts[need] ?? 0);
}

/** The index that was built with these bytes, or `null` where they are something else, or not whole. Copies nothing. */
export function readTermIndex(bytes: ArrayBuffer): TermIndex | null {
  const sizes = readSizes(bytes);
  return sizes && indexOf(bytes, partsOf(bytes, sizes));
}

export function indexOf(bytes: ArrayBuffer, parts: IndexParts): TermIndex {
  return {
    ...parts,
    bytes,
    readIds: new Map(),
    firstLetter: firstLetterIn(textOf(parts.letters, [0, parts.letters.length], 0)),
  };
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

/** Latin letters with marks, and those of Chinese and Japanese width ("ＥＵ"): any may fold to the first letter of a term. */
const MARKED_LATIN = '\\u00c0-\\u024f\\u1e00-\\u1eff\\ufb00-\\ufb06\\uff21-\\uff3a\\uff41-\\uff5a';

/** In the letters of an index: behind it come pairs. */
export const PAIRS_BEHIND = '\0';
/** The second of a pair where it is no plain letter: "'s-Hertogenbosch" begins with a word of one. */
export const NO_SECOND = ' ';

/**
 * A term with a capital first letter is looked for at capitals only: six words in seven are passed over by the regular
 * expression, which is fast even on a fresh page, where a loop over all characters is not. Words that begin small are
 * most of a text, and are stopped at only where their second letter fits too: for "al-Qaeda" not at every "and".
 */
function firstLetterIn(letters: string): RegExp {
  const [singles = '', pairs = ''] = letters.split(PAIRS_BEHIND);
  const marked = letters.length > PAIRS_BEHIND.length ? MARKED_LATIN : '';
  // Small letters are everywhere inside words: only those that may begin one are stopped at. `_` is no letter here.
  const beginning = pairs === '' ? '' : `|(?:\\b|_)(?:${pairsIn(pairs).join('|')})`;
  return new RegExp(`[${[...singles].map(escaped).join('')}${marked}]${beginning}`, 'g');
}

/** "alas" → "a(?=[lLsS…])": behind the first letter one of the second ones, or what may fold to it. */
function pairsIn(pairs: string): string[] {
  const seconds = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) {
    const second = pairs.charAt(at + 1);
    const known = seconds.get(pairs.charAt(at)) ?? '';
    seconds.set(pairs.charAt(at), known + second + second.toUpperCase());
  }
  return [...seconds].map(([first, of]) => {
    const word = of.includes(NO_SECOND) ? '|(?![A-Za-z0-9])' : '';
    return `${first}(?:(?=[${of}\\u0080-\\uffff])${word})`;
  });
}

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
