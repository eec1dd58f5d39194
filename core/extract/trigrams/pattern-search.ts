import type { Article, Span } from '../../model.ts';
import { trigramsOfArticle } from './trigrams-of.ts';
import { wantedOf, whereMayMatch } from './where-may-match.ts';

export interface PatternMatch extends Span {
  /** Its own `index` counts from somewhere in the text; `start` does from the beginning. */
  readonly match: RegExpExecArray;
}

/** Looks for a pattern where an article has what it needs, and nowhere else. The pattern must be global. */
export class PatternSearch {
  readonly #pattern: RegExp;
  readonly #text: string;
  readonly #stretches: readonly Span[];
  readonly #reach: number;

  constructor(pattern: RegExp, article: Article) {
    this.#pattern = pattern;
    this.#text = article.text;
    this.#stretches = whereMayMatch(pattern, trigramsOfArticle(article));
    // What ends a stretch looks like the end of the text: no match may come near.
    this.#reach = wantedOf(pattern).reach + 1;
  }

  /** The first match that begins at `from` or later, as in the whole text. */
  next(from: number): PatternMatch | null {
    for (const { start, end } of this.#stretches) {
      if (end <= from) continue;
      const base = Math.max(0, start - this.#reach);
      this.#pattern.lastIndex = Math.max(from, start) - base;
      const match = this.#pattern.exec(this.#text.slice(base, end + this.#reach));
      if (match && base + match.index < end)
        return { match, start: base + match.index, end: base + match.index + match[0].length };
    }
    return null;
  }
}

/** All matches of a global pattern in the text of an article, as `matchAll` tells them. */
export function* matchesOf(pattern: RegExp, article: Article): Generator<PatternMatch, void, undefined> {
  const search = new PatternSearch(pattern, article);
  for (let found = search.next(0); found; found = search.next(behind(article.text, found))) yield found;
}

function behind(text: string, { start, end }: Span): number {
  if (end > start) return end;
  return end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
}
