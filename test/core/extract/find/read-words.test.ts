import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../core/article/read-article.ts';
import { readWords } from '../../../../core/extract/find/read-words.ts';

function wordsOf(line: string) {
  const text = `Some headline of a story that goes before it\n\n${line}`;
  return readWords(readArticle(text)).filter(({ start }) => start >= text.length - line.length);
}

describe('cuts into words', () => {
  it.each([
    ['They met Nur-Sultan’s mayor.', 'They met Nur - Sultan ’s mayor .'],
    ["O'Brien's car, d'Ivoire and the dogs' home", "O'Brien 's car , d'Ivoire and the dogs ' home"],
    ['They met in Beckley, W.Va., then', 'They met in Beckley , W.Va. , then'],
    ['The U.S. and the U.N.O left A. Smith', 'The U.S. and the U.N.O left A . Smith'],
    ['in 1,250.5 of 3.x, 4, and 7th', 'in 1,250.5 of 3 . x , 4 , and 7th'],
    ['a naïve café (Łódź) and Ta‘izz', 'a naïve café ( Łódź ) and Ta‘izz'],
    ['he paid $5m — “more” …', 'he paid $ 5m — “ more ” …'],
    ['one\u00a0two\u2003three\tfour', 'one two three four'],
    ['an A1b, Ab1 and x\u0301y \ud83d\udc4d z', 'an A1b , Ab1 and x\u0301y \ud83d\udc4d z'],
  ])('"%s"', (line, words) => {
    const found = wordsOf(line);
    expect(found.map(({ text }) => text).join(' ')).toBe(words);
    const text = `Some headline of a story that goes before it\n\n${line}`;
    for (const { start, end, text: surface } of found) expect(text.slice(start, end)).toBe(surface);
  });
});

it.each([
  ['they', 'lower'],
  ['A', 'capital'],
  ['Ab', 'capital'],
  ['AB', 'upper'],
  ['A1', 'upper'],
  ['É', 'capital'],
  ['ÉA', 'upper'],
  ["d'Ivoire", 'capital'],
  ['5th', 'number'],
  ['٣', 'number'],
  ['&', 'mark'],
  ["'", 'mark'],
])('sees that "%s" is %s', (word, shape) => {
  expect(wordsOf(`we say ${word} here`)[2]).toMatchObject({ text: word, shape });
});

it('tells what is joined to the word before', () => {
  expect(wordsOf('the EU-led talks').map(({ isJoined }) => isJoined)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});
