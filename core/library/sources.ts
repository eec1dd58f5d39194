import type { CardSource, LibraryArticle, Receipt, Span } from '../model.ts';
import { cardDate } from './card-date.ts';
import { type SearchedText, searchedText, textFragment } from './text-fragment.ts';

/** The articles behind a card, each once, and the receipts that point to them. */
export class Sources {
  readonly list: CardSource[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #texts = new Map<string, SearchedText>();

  /** The sentence of `article` that holds `span`. */
  receipt(article: LibraryArticle, { sentence, span }: { sentence: Span; span: Span }): Receipt {
    return {
      sentence: article.text.slice(sentence.start, sentence.end),
      within: { start: span.start - sentence.start, end: span.end - sentence.start },
      source: this.#indexOf(article),
      at: { start: sentence.start, end: sentence.end },
      link: this.#linkTo(article, sentence),
    };
  }

  #indexOf({ id, headline, agency, date, url, text }: LibraryArticle): number {
    const known = this.#indexes.get(id);
    if (known !== undefined) return known;
    const source = { article: id, headline, agency, date: date && cardDate(date, text), url };
    const index = this.list.push(source) - 1;
    this.#indexes.set(id, index);
    return index;
  }

  /** The article's address, opened at a sentence. */
  #linkTo({ id, url, text }: LibraryArticle, sentence: Span): string | null {
    if (url === null || !/^https?:\/\//i.test(url)) return null;
    const searched = this.#texts.get(id) ?? searchedText(text);
    this.#texts.set(id, searched);
    const fragment = textFragment(searched, sentence);
    if (fragment === null) return url;
    return `${url}${url.includes('#') ? '' : '#'}:~:${fragment}`;
  }
}
