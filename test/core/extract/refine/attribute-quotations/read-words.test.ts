import { expect, it } from 'vitest';
import { readArticle } from '../../../../../core/article/read-article.ts';
import { readWords } from '../../../../../core/extract/refine/attribute-quotations/read-words.ts';
import { seeded } from '../../../../seeded.ts';

const read = (text: string) => readWords(readArticle(text), []).map((word) => word.text);

it.each<[string, string[]]>([
  ['The U.S. mayor left.', ['The', 'U.S.', 'mayor', 'left', '.']],
  ["Lee's and the workers' plan", ['Lee', "'s", 'and', 'the', 'workers', "'", 'plan']],
  ['Mr. Lee paid $5.50 (R&D), @lee', ['Mr.', 'Lee', 'paid', '$5.50', '(', 'R&D', ')', ',', '@lee']],
  ['a follow-up – “so”', ['a', 'follow-up', '–', 'so']],
  ['caf\u0065\u0301 in Łódź', ['caf\u0065\u0301', 'in', 'Łódź']],
])('reads "%s" word for word', (text, words) => {
  expect(read(text)).toEqual(words);
});

it('leaves out no character but spaces and quotation marks, and cuts at each space', () => {
  const random = seeded(5);
  const pieces = [
    'a',
    'Lee',
    "'s",
    '’',
    '.',
    ' ',
    '\u00a0',
    '\u0301',
    '\u{1d400}',
    '9',
    '$',
    '-',
    '&',
    '“',
    'é',
    '…',
  ];
  for (let round = 0; round < 300; round++) {
    const text = `Ann ${Array.from({ length: 60 }, () => pieces[Math.floor(random() * pieces.length)]).join('')}`;
    const words = read(text);
    expect(words.join('')).toBe(text.replace(/[\s“]/gu, ''));
    expect(words.filter((word) => /\s/.test(word))).toEqual([]);
    expect(Math.max(...words.map((word) => [...word].length))).toBeLessThanOrEqual(41);
  }
});
