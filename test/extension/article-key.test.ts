import { expect, test } from 'vitest';
import { articleId, articleKey } from '../../extension/article-key.ts';

const keyOf = (url: string) => articleKey({ url, text: 'x' });

test('what only follows readers makes no other article', () => {
  const plain = keyOf('https://news.example.org/2024/flood');
  expect(keyOf('https://www.news.example.org/2024/flood/?utm_source=a&fbclid=b')).toBe(plain);
  expect(keyOf('http://m.news.example.org/2024/flood')).toBe(plain);
});

test('another path or another number is another article', () => {
  expect(keyOf('https://news.example.org/a?id=1')).not.toBe(keyOf('https://news.example.org/a?id=2'));
  expect(keyOf('https://news.example.org/a')).not.toBe(keyOf('https://news.example.org/b'));
  expect(keyOf('https://news.example.org/a?b=1&a=2')).toBe(keyOf('https://news.example.org/a?a=2&b=1'));
});

test('without an address the text tells articles apart', () => {
  expect(articleKey({ url: null, text: 'one' })).not.toBe(articleKey({ url: null, text: 'two' }));
});

test('ids are readable, and differ where headlines do not', () => {
  const id = articleId({ headline: 'Élan: «River floods» old town!', key: 'a' });
  expect(id).toMatch(/^e?-?lan-river-floods-old-town-[0-9a-f]+$/);
  expect(id).not.toBe(articleId({ headline: 'Élan: «River floods» old town!', key: 'b' }));
  expect(articleId({ headline: '洪水', key: 'a' })).toMatch(/^article-/);
});
