import { DOMParser } from 'linkedom';
import { type PageArticle, readPage } from '../../reader/read-page.ts';

/** A saved page's article, and its body: the text that offsets count in. */
export interface HtmlArticle {
  readonly page: PageArticle;
  readonly body: string;
}

/** The article in a page's HTML; `null`: there is none. */
export function readHtml(html: string, url: string | null): HtmlArticle | null {
  // Linkedom makes a document of anything, but takes its first element for all of it, and makes none of nothing.
  const whole = ROOT.test(html) ? html : `<html><body>${html}</body></html>`;
  const document = new DOMParser().parseFromString(
    `${DOCTYPE.test(whole) ? '' : '<!doctype html>'}${whole}`,
    'text/html',
  );
  const page = document.documentElement && readPage(document as unknown as Document, url);
  if (!page) return null;
  const body = page.headline === null ? page.text : page.text.slice(page.headline.length).trimStart();
  return { page, body };
}

const ROOT = /<html[\s>]/i;
const DOCTYPE = /^\s*<!doctype/i;

/** What `--jsonl` answers about the page itself. */
export function articleObject({ page: { headline, byline, published, publisher }, body }: HtmlArticle) {
  return { body, headline, author: byline, date: published, publisher };
}
