import { DOMParser } from 'linkedom';
import { articleParagraphs } from '../../reader/article-paragraphs.ts';
import { readHtml } from '../facts/read-html.ts';

/** What readers of a page read: its article, or all paragraphs where it has none; `null`: it has no text. */
export function pageText(html: string): string | null {
  const article = readHtml(html, null);
  if (article) return article.page.text;
  // A body of its own: Linkedom makes none of a text without tags.
  const document = new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html');
  for (const unread of document.querySelectorAll('head, title')) unread.remove();
  // The titles on a front page are links, which no article would count as its text.
  for (const link of document.querySelectorAll('a')) link.removeAttribute('href');
  return articleParagraphs(document.documentElement as unknown as Element).join('\n') || null;
}
