import { describe, expect, it } from 'vitest';
import { areProse } from '../../../core/article/are-prose.ts';
import { readArticle } from '../../../core/article/read-article.ts';
import { splitParagraphs } from '../../../core/article/split-paragraphs.ts';

const NEWS = 'The people of the town said on Friday that they had seen three men near the river. ';
const proseIn = (text: string) => areProse(text, splitParagraphs(text));

describe('areProse', () => {
  it.each([
    ['brackets', '([{1a}]) '],
    ['quotation marks inside one another', '“‘'],
    ['figures', '12,345.6 78 '],
    ['code', '{"id":1,"x":[1,2],"y":"z"},'],
    ['single letters', 'a b c '],
  ])('takes a thousand units of %s for none', (_, piece) => {
    expect(proseIn(piece.repeat(Math.ceil(1000 / piece.length)))).toEqual([false]);
  });

  it.each([
    ['news', NEWS.repeat(30)],
    ['words without a space', 'vestmar'.repeat(300)],
    ['another script', 'Жители города вышли на площадь. '.repeat(50)],
    ['a short line of figures', '12,345.6 78 '.repeat(80)],
    ['news with figures behind it', NEWS.repeat(13) + '12 34 '.repeat(2000)],
    ['figures with news behind them', '12 34 '.repeat(2000) + NEWS.repeat(13)],
  ])('leaves %s alone', (_, text) => {
    expect(proseIn(text)).toEqual([true]);
  });

  it('takes many short lines of figures together for none, and leaves the news around them', () => {
    const table = Array.from({ length: 200 }, (_, at) => `${at} 12 3.45`).join('\n');
    expect(proseIn(`${NEWS}\n${table}\n${NEWS}`)).toEqual([true, ...new Array(200).fill(false), true]);
    const score = Array.from({ length: 10 }, (_, at) => `${at} 12 3.45`).join('\n');
    expect(proseIn(`${NEWS}\n${score}\n${NEWS}`)).toEqual(new Array(12).fill(true));
  });
});

it('reads an article around a paragraph without words, and not that', () => {
  const { headline, paragraphs } = readArticle(
    `Bridge closes\n\n${NEWS}\n\n${'(“1”) '.repeat(400)}\n\n${NEWS}`,
  );
  expect(headline).toEqual({ start: 0, end: 13 });
  expect(paragraphs.map(({ role }) => role)).toEqual(['headline', 'body', 'navigation', 'body']);
});
