/**
 * Where the parts of a term index lie in its bytes. The numbers first, the characters (UTF-16) after them; in the byte
 * order of the machine, since the bytes never leave it.
 */

/** How many of each thing an index holds; the header of its bytes, in this order. */
export interface IndexSizes {
  readonly terms: number;
  readonly entities: number;
  /** Of the hash table: a power of two. */
  readonly slots: number;
  /** Characters of all surfaces, of all entity ids, and of first letters. */
  readonly surfaces: number;
  readonly ids: number;
  readonly names: number;
  readonly letters: number;
  /** Sets of entities that names need company of, and how many members they have in all. */
  readonly companies: number;
  readonly members: number;
}

export interface IndexParts {
  readonly keys: Int32Array;
  readonly values: Int32Array;
  readonly same: Int32Array;
  readonly entityOf: Int32Array;
  /** One more than there are terms: each surface ends where the next begins. */
  readonly surfaceStarts: Int32Array;
  readonly idStarts: Int32Array;
  readonly nameStarts: Int32Array;
  /** By entity: its kind, as a number. */
  readonly kinds: Int32Array;
  /** By term: 1 for an adjective. */
  readonly adjectives: Int32Array;
  /** By term: 1 + the number of the company that it needs, or 0. */
  readonly needs: Int32Array;
  readonly companyStarts: Int32Array;
  /** Numbers of entities. */
  readonly members: Int32Array;
  readonly surfaces: Uint16Array;
  readonly ids: Uint16Array;
  readonly names: Uint16Array;
  readonly letters: Uint16Array;
}

/** "TERM", and the number of this layout and of how words are hashed: bytes of another are built anew. */
const MAGIC = 0x4d524554;
export const LAYOUT = 4;
const ORDER = [
  'terms',
  'entities',
  'slots',
  'surfaces',
  'ids',
  'names',
  'letters',
  'companies',
  'members',
] as const;
/** Magic, layout, check sum, then the sizes: in 32-bit words. */
const CHECK = 2;
const SIZES = 3;
const HEADER = SIZES + ORDER.length;

const wordsOf = ({ terms, entities, slots, companies, members }: IndexSizes): number =>
  HEADER + 2 * slots + 4 * terms + (terms + 1) + entities + 2 * (entities + 1) + companies + 1 + members;
const charactersOf = ({ surfaces, ids, names, letters }: IndexSizes): number =>
  surfaces + ids + names + letters;
const bytesOf = (sizes: IndexSizes): number => 4 * (wordsOf(sizes) + Math.ceil(charactersOf(sizes) / 2));

/** Empty bytes for an index of these sizes. */
export function makeBytes(sizes: IndexSizes): ArrayBuffer {
  const bytes = new ArrayBuffer(bytesOf(sizes));
  const header = new Int32Array(bytes, 0, HEADER);
  header.set([MAGIC, LAYOUT, 0, ...ORDER.map((name) => sizes[name])]);
  return bytes;
}

/** Called when everything is written: from here on a changed bit is noticed. */
export function seal(bytes: ArrayBuffer): void {
  new Int32Array(bytes)[CHECK] = checkSum(bytes);
}

/** The sizes that bytes say they have, or `null` where they are no index, of another layout, cut or corrupt. */
export function readSizes(bytes: ArrayBuffer): IndexSizes | null {
  if (bytes.byteLength < 4 * HEADER || bytes.byteLength % 4 !== 0) return null;
  const header = new Int32Array(bytes, 0, HEADER);
  if (header[0] !== MAGIC || header[1] !== LAYOUT) return null;
  const at = (name: (typeof ORDER)[number]): number => header[SIZES + ORDER.indexOf(name)] ?? 0;
  const sizes: IndexSizes = {
    terms: at('terms'),
    entities: at('entities'),
    slots: at('slots'),
    surfaces: at('surfaces'),
    ids: at('ids'),
    names: at('names'),
    letters: at('letters'),
    companies: at('companies'),
    members: at('members'),
  };
  if (ORDER.some((name) => sizes[name] < 0) || bytesOf(sizes) !== bytes.byteLength) return null;
  return header[CHECK] === checkSum(bytes) ? sizes : null;
}

/** The parts, as views of the bytes: nothing is copied. */
export function partsOf(bytes: ArrayBuffer, sizes: IndexSizes): IndexParts {
  let at = 4 * HEADER;
  const numbers = (length: number): Int32Array => {
    const part = new Int32Array(bytes, at, length);
    at += part.byteLength;
    return part;
  };
  const characters = (length: number): Uint16Array => {
    const part = new Uint16Array(bytes, at, length);
    at += part.byteLength;
    return part;
  };
  return {
    keys: numbers(sizes.slots),
    values: numbers(sizes.slots),
    same: numbers(sizes.terms),
    entityOf: numbers(sizes.terms),
    surfaceStarts: numbers(sizes.terms + 1),
    idStarts: numbers(sizes.entities + 1),
    nameStarts: numbers(sizes.entities + 1),
    kinds: numbers(sizes.entities),
    adjectives: numbers(sizes.terms),
    needs: numbers(sizes.terms),
    companyStarts: numbers(sizes.companies + 1),
    members: numbers(sizes.members),
    surfaces: characters(sizes.surfaces),
    ids: characters(sizes.ids),
    names: characters(sizes.names),
    letters: characters(sizes.letters),
  };
}

/** FNV-1a over words instead of bytes: 2 ms for 8 MB. Against accidents, not against forgers. */
function checkSum(bytes: ArrayBuffer): number {
  const words = new Int32Array(bytes);
  let sum = 0x811c9dc5 | 0;
  for (let at = SIZES; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  return sum;
}
