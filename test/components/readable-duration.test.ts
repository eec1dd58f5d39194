import { expect, test } from 'vitest';
import { readableDuration } from '../../components/readable-duration.ts';

test.each([
  ['P2W', 'two weeks'],
  ['P1D', 'one day'],
  ['P12M', 'twelve months'],
  ['P40Y', '40 years'],
  ['PT36H', '36 hours'],
  ['PT1M', 'one minute'],
  ['P1Y6M', 'one year and six months'],
  ['P1.5Y', '1.5 years'],
  ['PXD', 'some days'],
])('reads %s as “%s”', (value, words) => {
  expect(readableDuration(value)).toBe(words);
});

test.each([['P'], ['2W'], ['P2Q'], ['PRESENT_REF'], ['']])('leaves “%s” alone', (value) => {
  expect(readableDuration(value)).toBeNull();
});
