import { expect, test } from 'vitest';
import { readDay } from '../../reader/read-day.ts';

test.each([
  ['2022-01-05', '2022-01-05'],
  ['2022-01-05T23:10:00+06:00', '2022-01-05'],
  ['20220105', '2022-01-05'],
  ['2022-1-5', '2022-01-05'],
  ['5 Jan 2022', '2022-01-05'],
  ['Wed, 05 January 2022 10:00:00 GMT', '2022-01-05'],
  ['January 5th, 2022', '2022-01-05'],
])('%s is %s', (given, value) => {
  expect(readDay(given)).toBe(value);
});

test.each([
  null,
  undefined,
  '',
  'today',
  '2022',
  '2022-13-01',
  '2022-02-30',
  '1/5/2022',
  '1022-01-05',
  'Foo 5, 2022',
])('%s is no day', (given) => {
  expect(readDay(given)).toBeNull();
});
