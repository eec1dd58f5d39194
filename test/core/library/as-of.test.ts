import { describe, expect, it } from 'vitest';
import { ageOf, asOf } from '../../../core/library/as-of.ts';

const date = (value: string) => ({ value, certainty: 'said' as const, surface: value, because: [] });

describe('the age of an article against a page', () => {
  it.each([
    ['2022-01-05', '2022-01-05', 0, 'day'],
    ['2022-01-05', '2022-01-06', 1, 'day'],
    ['2022-01-05', '2022-02-20', 46, 'day'],
    ['2022-01-05', '2022-07-04', 5, 'month'],
    ['2022-01-05', '2022-07-05', 6, 'month'],
    ['2022-01-05', '2023-06-05', 17, 'month'],
    ['2022-01-05', '2026-02-01', 4, 'year'],
    ['2022-01-05', '2022-01-03', -2, 'day'],
    ['2026-01-05', '2022-01-03', -4, 'year'],
    ['2022', '2026-02-01', 4, 'year'],
  ])('%s on a page of %s: %i %ss', (written, day, count, unit) => {
    expect(ageOf(written, day)).toEqual({ count, unit });
  });

  it.each([
    ['XXXX-01-05', '2022-01-05'],
    ['2022-01-05', 'yesterday'],
    ['2022-02-31T', ''],
  ])('%s on a page of %s: not told', (written, day) => {
    expect(ageOf(written, day)).toBeNull();
  });
});

it('takes the newest article that has a year', () => {
  expect(asOf([date('XXXX-05-05'), date('2021-03-01'), date('2022-01-05')], null)).toEqual({
    date: date('2022-01-05'),
    age: null,
  });
  expect(asOf([date('XXXX-05-05')], '2022-01-01')).toBeNull();
});
