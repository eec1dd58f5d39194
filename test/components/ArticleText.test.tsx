// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { ArticleText } from '../../components/ArticleText.tsx';
import type { LibraryArticle } from '../../core/model.ts';

const ARTICLE: LibraryArticle = {
  id: 'flood',
  text: 'Flood in the valley\n\n“We ran.\n\nWe saw the wall.” She wept. <b>',
  headline: 'Flood in the valley',
  agency: null,
  url: null,
  date: null,
};

function marked(at: { start: number; end: number }): string[] {
  const root = document.createElement('div');
  render(<ArticleText article={ARTICLE} at={at} />, root);
  expect(root.querySelectorAll('p:not(.note)')).toHaveLength(3);
  return [...root.querySelectorAll('mark')].map((mark) => mark.textContent ?? '');
}

test('marks the sentence', () => {
  const start = ARTICLE.text.indexOf('She wept');
  expect(marked({ start, end: start + 9 })).toEqual(['She wept.']);
});

test('marks a statement over two paragraphs in both', () => {
  const start = ARTICLE.text.indexOf('We ran');
  expect(marked({ start, end: ARTICLE.text.indexOf('”') })).toEqual(['We ran.', 'We saw the wall.']);
});

test('marks nothing where the place is none of the text’s', () => {
  expect(marked({ start: 0, end: 0 })).toEqual([]);
  expect(marked({ start: 9_000, end: 9_100 })).toEqual([]);
});
