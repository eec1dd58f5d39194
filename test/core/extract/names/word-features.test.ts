import { expect, it } from 'vitest';
import { viewWords } from '../../../../core/extract/names/view-words.ts';
import { wordFeatures } from '../../../../core/extract/names/word-features.ts';
import { readingOf } from '../../../extract.ts';

/** The features of each word. */
function featuresOf(text: string): number[][] {
  const list = wordFeatures(viewWords(readingOf(text)));
  return Array.from({ length: list.wordCount }, (_, at) => [
    ...list.values.slice(list.starts[at], list.starts[at + 1]),
  ]);
}

it('is the same for the same words, whatever the sentence before', () => {
  const alone = featuresOf('They met Anna Lindh there.');
  const behind = featuresOf('It rained. They met Anna Lindh there.');
  expect(behind.slice(-alone.length)).toEqual(alone);
});

it('tells a word by itself and by its neighbours', () => {
  const [one, other] = [featuresOf('We saw Lindh today.'), featuresOf('We saw Lindh speak.')];
  expect(one[0]).toEqual(other[0]);
  expect(one[2]).not.toEqual(other[2]);
  expect(one[2]?.filter((feature) => other[2]?.includes(feature)).length).toBeGreaterThan(10);
});

it('grows with the text and no faster', () => {
  const count = (times: number) => featuresOf('They met Anna Lindh there. '.repeat(times)).flat().length;
  expect(count(20)).toBe(10 * count(2));
});
