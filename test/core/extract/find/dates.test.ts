import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../core/article/read-article.ts';
import { findDates } from '../../../../core/extract/find/dates.ts';

const surfaces = (text: string): string[] => findDates(readArticle(text)).map(({ surface }) => surface);

describe('findDates', () => {
  it('finds the dates of the seed and nothing else', () => {
    const seed = readFileSync(new URL('../../../../seeds/000_ca9f81f8d5317110.txt', import.meta.url), 'utf8');
    const found = findDates(readArticle(seed));
    expect(found.map(({ start, end }) => [start, end, seed.slice(start, end)])).toEqual([
      [162, 171, 'January 5'],
      [374, 383, 'Wednesday'],
      [1449, 1458, 'January 2'],
      [1614, 1628, 'Two days later'],
      [1974, 1982, 'two-week'],
      [2132, 2141, 'January 5'],
    ]);
  });

  it.each([
    ['They met on Friday, Oct. 13, 1989, and again in May.', ['Friday, Oct. 13, 1989', 'May']],
    ['It opened on the 5th of January and closed on 2 April 1917.', ['the 5th of January', '2 April 1917']],
    ['He left at 5 p.m. on Wednesday.', ['5 p.m. on Wednesday']],
    ['Sales fell in the third quarter of 1989.', ['the third quarter of 1989']],
    ['She came back three weeks ago, late last year.', ['three weeks ago', 'late last year']],
    ['It rained for nearly two years in the early 1990s.', ['nearly two years', 'the early 1990s']],
    ['The vote is on the first Tuesday in November.', ['the first Tuesday in November']],
    ['They fought from 22-25 April 1951 and in 1915-17.', ['22', '25 April 1951', '1915', '17']],
    ['Net fell in the latest quarter from a year earlier.', ['the latest quarter', 'a year earlier']],
    ['They will lose over the next three years.', ['the next three years']],
    ['The log says 2022-01-05.', ['2022-01-05']],
    ['Every Sunday he walks, twice a day.', ['Every Sunday', 'twice a day']],
  ])('takes the dates of %j', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it.each([
    ["'may' alone when it is a verb", 'You may go. They march on.'],
    ['a person called April', 'April Jones won.'],
    ['counts and prices', 'About 1,990 people paid $1990 for 2000 feet.'],
    ['ages', 'A 6-year-old boy and Ann Lee, 52 years old, left.'],
    ['parts of a whole', 'About three-quarters of the town and a quarter of the land burned.'],
    ['a second that is an ordinal', 'A second man came.'],
    ['the sun and a seat', 'The sun shone. He sat and wed.'],
  ])('leaves %s alone', (_, text) => {
    expect(surfaces(text)).toEqual([]);
  });
});
