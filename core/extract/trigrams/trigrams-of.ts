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

/** Which trigrams of Latin letters, large or small, stand where in a text, and where digits do. */
export interface Trigrams {
  /** UTF-16 units. */
  readonly blockSize: number;
  /** For each trigram a bit for each block that it is in or stands close before, the first block the lowest. */
  readonly blocks: Int32Array;
}

const known = new WeakMap<Article, Trigrams>();

/** Those of an article's text, made once for all that ask. */
export function trigramsOfArticle(article: Article): Trigrams {
  const found = known.get(article) ?? trigramsOf(article.text);
  known.set(article, found);
  return found;
}

export function trigramsOf(text: string): Trigrams {
  const blocks = new Int32Array(DIGIT + 1);
  const blockSize = Math.max(SMALLEST_BLOCK, Math.ceil((text.length + LONGEST_WORD) / MOST_BLOCKS));
  let [second, last] = [NO_LETTER, NO_LETTER];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = letterOf(unit);
    const bits = (1 << (at / blockSize)) | (1 << ((at + LONGEST_WORD) / blockSize));
    if (letter === NO_LETTER) {
      if (unit >= 48 && unit <= 57) blocks[DIGIT] = (blocks[DIGIT] ?? 0) | bits;
    } else if (second !== NO_LETTER && last !== NO_LETTER) {
      const of = trigram(second, last, letter);
      blocks[of] = (blocks[of] ?? 0) | bits;
    }
    second = last;
    last = letter;
  }
  return { blockSize, blocks };
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
