import type { Article } from '../../model.ts';

/** Where the letters from a to z are numbered from 0 to 25. */
const LETTERS = 26;
/** Stands for any digit; trigrams of letters are less. */
export const DIGIT = LETTERS ** 3;
const NO_LETTER = -1;

/** Which trigrams of Latin letters, large or small, stand in a text, and whether a digit does: 1 at the place of each. */
export type Trigrams = Uint8Array;

const known = new WeakMap<Article, Trigrams>();

/** Those of an article's text, made once for all that ask. */
export function trigramsOfArticle(article: Article): Trigrams {
  const found = known.get(article) ?? trigramsOf(article.text);
  known.set(article, found);
  return found;
}

export function trigramsOf(text: string): Trigrams {
  const found = new Uint8Array(DIGIT + 1);
  let [second, last] = [NO_LETTER, NO_LETTER];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = letterOf(unit);
    if (letter === NO_LETTER) {
      if (unit >= 48 && unit <= 57) found[DIGIT] = 1;
    } else if (second !== NO_LETTER && last !== NO_LETTER) {
      found[trigram(second, last, letter)] = 1;
    }
    second = last;
    last = letter;
  }
  return found;
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
