import type { Article } from '../../model.ts';

/** Where the letters from a to z are numbered from 0 to 25. */
const LETTERS = 26;
/** Stands for any digit; trigrams of letters are less. */
export const DIGIT = LETTERS ** 3;
const NO_LETTER = -1;

/** A text is looked at in so many blocks at most: one bit each. */
export const MOST_BLOCKS = 32;
const SMALLEST_BLOCK = 128;
/** The trigrams of a word of so many letters have a block in common: that of its last one. */
export const LONGEST_WORD = 32;
/** Blocks of a long text are cut into so many parts at most, and no smaller than this. */
const MOST_PARTS = 8;
const SMALLEST_PART = 96;

/** Which trigrams of Latin letters, large or small, stand where in a text, and where digits do. */
export interface Trigrams {
  /** UTF-16 units. */
  readonly blockSize: number;
  /** For each trigram a bit for each block that it is in or stands close before, the first block the lowest. */
  readonly blocks: Int32Array;
  /** The same for the parts that blocks are cut into: `parts` numbers for each trigram, those of 32 parts each. */
  readonly parts: number;
  readonly fine: Int32Array;
}

const known = new WeakMap<Article, Trigrams>();

/** Those of an article's text, made once for all that ask. */
export function trigramsOfArticle(article: Article): Trigrams {
  const found = known.get(article) ?? trigramsOf(article.text);
  known.set(article, found);
  return found;
}

export function trigramsOf(text: string): Trigrams {
  const roomy = Math.max(SMALLEST_BLOCK, Math.ceil((text.length + LONGEST_WORD) / MOST_BLOCKS));
  const parts = partsOf(roomy);
  const partSize = Math.ceil(roomy / parts);
  const blocks = new Int32Array(DIGIT + 1);
  const fine = parts === 1 ? blocks : new Int32Array((DIGIT + 1) * parts);
  let [second, last] = [NO_LETTER, NO_LETTER];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = letterOf(unit);
    const of = letter === NO_LETTER ? digitOf(unit) : trigramOf(second, last, letter);
    second = last;
    last = letter;
    if (of === NO_TRIGRAM) continue;
    const part = Math.floor(at / partSize);
    const next = Math.floor((at + LONGEST_WORD) / partSize);
    blocks[of] = (blocks[of] ?? 0) | (1 << (part / parts)) | (1 << (next / parts));
    if (parts === 1) continue;
    mark(fine, of * parts, part);
    if (next !== part) mark(fine, of * parts, next);
  }
  return { blockSize: partSize * parts, blocks, parts, fine };
}

/** A power of two. */
function partsOf(blockSize: number): number {
  let parts = 1;
  while (parts < MOST_PARTS && blockSize / (2 * parts) >= SMALLEST_PART) parts *= 2;
  return parts;
}

function mark(fine: Int32Array, row: number, part: number): void {
  const at = row + (part >> 5);
  fine[at] = (fine[at] ?? 0) | (1 << (part & 31));
}

const NO_TRIGRAM = -1;

function digitOf(unit: number): number {
  return unit >= 48 && unit <= 57 ? DIGIT : NO_TRIGRAM;
}

function trigramOf(first: number, second: number, third: number): number {
  return first === NO_LETTER || second === NO_LETTER ? NO_TRIGRAM : trigram(first, second, third);
}

/** The trigrams of a run of letters, in order. */
export function trigramsIn(run: string): number[] {
  const found: number[] = [];
  for (let at = 2; at < run.length; at++)
    found.push(
      trigram(
        letterOf(run.charCodeAt(at - 2)),
        letterOf(run.charCodeAt(at - 1)),
        letterOf(run.charCodeAt(at)),
      ),
    );
  return found;
}

function trigram(first: number, second: number, third: number): number {
  return (first * LETTERS + second) * LETTERS + third;
}

const [LONG_S, KELVIN] = [0x17f, 0x212a];

/** Patterns that ignore case take the long s for an s and the sign of kelvins for a k. */
function letterOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97;
  if (unit >= 65 && unit <= 90) return unit - 65;
  if (unit === LONG_S) return 18;
  return unit === KELVIN ? 10 : NO_LETTER;
}
