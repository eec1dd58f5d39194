import type { Span } from '../model.ts';

/** UTF-16 units that are looked at together; less may be a score, a formula or a list of prices in the middle of news. */
const STRETCH = 1000;
/** The share of letters in words of three or more among all that is no space: some .8 in news, never under .6. */
const FEWEST_LETTERS = 0.4;

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
    if (lengthOf(stretch, /[\p{L}\p{M}]{3,}/gu) >= FEWEST_LETTERS * lengthOf(stretch, /\S+/g)) return true;
  }
  return false;
}

function lengthOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.reduce((sum, { length }) => sum + length, 0) ?? 0;
}
