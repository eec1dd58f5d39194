import { describe, expect, test } from 'vitest';
import { readableDate } from '../../components/readable-date.ts';

describe('reads out', () => {
  test.each([
    ['2022-01-02', '2 January 2022'],
    ['XXXX-01-05', '5 January, year unknown'],
    ['2022-01', 'January 2022'],
    ['XXXX-01', 'January, year unknown'],
    ['2022-10-XX', 'a day in October 2022'],
    ['2022-XX-XX', 'a day in 2022'],
    ['2022', '2022'],
    ['199', 'the 1990s'],
    ['199X', 'the 1990s'],
    ['19', 'the 20th century'],
    ['20XX', 'the 21st century'],
    ['2022-W01', 'week of 3 January 2022'],
    ['2021-W53', 'week of 3 January 2022'],
    ['2020-W01', 'week of 30 December 2019'],
    ['2022-W01-WE', 'weekend of the week of 3 January 2022'],
    ['XXXX-WXX-3', 'Wednesday, date unknown'],
    ['2022-Q3', 'third quarter of 2022'],
    ['2022-H1', 'first half of 2022'],
    ['2022-SU', 'summer 2022'],
    ['FY2009', 'fiscal year 2009'],
    ['2022-01-04TNI', '4 January 2022, night'],
    ['2022-01-04T14:30', '4 January 2022, 14:30'],
    ['PRESENT_REF', 'at present'],
    ['PAST_REF', 'in the past'],
    ['FUTURE_REF', 'in the future'],
    ['P2W', 'two weeks'],
  ])('%s as “%s”', (value, words) => {
    expect(readableDate(value)).toBe(words);
  });
});

describe('leaves to the article’s own words', () => {
  test.each([[''], ['2022-13-01'], ['2022-01-32'], ['soon'], ['2022-01-04TXX'], ['P'], ['PQ']])(
    '“%s”',
    (value) => {
      expect(readableDate(value)).toBeNull();
    },
  );
});
