// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pageDate } from '../../../../entrypoints/content/card/page-date.ts';

const dayOf = (html: string, path = '/'): string | null => {
  const of = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(of, 'location', { value: { pathname: path } });
  return pageDate(of);
};
const meta = (property: string, content: string): string =>
  `<meta property="${property}" content="${content}">`;
const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`;

it.each([
  [
    'linked data',
    linked('{"@type":"NewsArticle", "datePublished" : "2022-01-05T10:00:00Z"}'),
    '/',
    '2022-01-05',
  ],
  ['a tag for sharing', meta('article:published_time', '2022-01-05T10:00:00+06:00'), '/', '2022-01-05'],
  [
    'the time that stands on it',
    '<article><time datetime="2022-01-05">Wed</time></article>',
    '/',
    '2022-01-05',
  ],
  ['its address', '<p>News</p>', '/world/2022/1/5/protests', '2022-01-05'],
  ['the first that is a day', meta('article:published_time', 'soon'), '/2022/01/05/', '2022-01-05'],
  ['nothing', '<p>News</p>', '/world/12/protests', null],
  ['no day of the calendar', meta('article:published_time', '2022-02-31'), '/', null],
])('a page tells its day by %s', (_, html, path, expected) => {
  expect(dayOf(html, path)).toBe(expected);
});
