import { isLetterOrMark, isSpace, lengthOf } from '../characters.ts';
import type { Span } from '../model.ts';

/** UTF-16 units that are looked at together; less may be a score, a formula or a list of prices in the middle of news. */
const STRETCH = 1000;
/** The share of letters in words of three or more among all that is no space: some .8 in news, never under .6. */
const FEWEST_LETTERS = 0.4;
const SHORTEST_WORD = 3;

/**
 * Of each paragraph whether it is words at all. Code, tables of figures and noise are not: a thousand units or more, in
 * one paragraph or in many, of which no thousand are mostly words. Whoever reads them finds nothing, and pays dearly.
 */
export function areProse(text: string, paragraphs: readonly Span[]): boolean[] {
  const prose = paragraphs.map((paragraph) => hasWords(text, paragraph));
  for (let first = 0; first < prose.length; first++) {
    if (prose[first]) continue;
    let last = first;
    while (prose[last + 1] === false) last += 1;
    const length = (paragraphs[last]?.end ?? 0) - (paragraphs[first]?.start ?? 0);
    if (length < STRETCH) prose.fill(true, first, last + 1);
    first = last;
  }
  return prose;
}

/** One stretch of it is mostly words, at least. */
function hasWords(text: string, { start, end }: Span): boolean {
  for (let from = start; from < end; from += STRETCH) {
    // The last stretch is as long as the others, where there is so much.
    const stretch = text.slice(Math.max(start, Math.min(from, end - STRETCH)), Math.min(from + STRETCH, end));
    if (isMostlyWords(stretch)) return true;
  }
  return false;
}

function isMostlyWords(text: string): boolean {
  let written = 0;
  let inWords = 0;
  for (let at = 0; at < text.length; ) {
    const end = endOfLetters(text, at);
    if (end.count >= SHORTEST_WORD) inWords += end.at - at;
    written += end.at - at;
    at = end.at;
    const code = text.codePointAt(at) ?? 0;
    if (at < text.length && !isSpace(code)) written += lengthOf(code);
    at += lengthOf(code);
  }
  return inWords >= FEWEST_LETTERS * written;
}

/** Where letters and their marks that begin here end, and how many they are. */
function endOfLetters(text: string, start: number): { at: number; count: number } {
  let at = start;
  let count = 0;
  for (let code = text.codePointAt(at) ?? 0; isLetterOrMark(code); code = text.codePointAt(at) ?? 0) {
    at += lengthOf(code);
    count += 1;
  }
  return { at, count };
}
