import { expect, it } from 'vitest';
import { stepFrom } from '../../../../entrypoints/content/card/step-marks.ts';

it.each([
  [null, 1, 'a'],
  [null, -1, 'c'],
  ['a', 1, 'b'],
  ['c', 1, null],
  ['a', -1, null],
  ['gone', 1, 'a'],
  ['b', 'round', 'c'],
  ['c', 'round', 'a'],
] as const)('from %s by %s to %s', (current, by, next) => {
  expect(stepFrom(['a', 'b', 'c'], current, by)).toBe(next);
});

it('goes nowhere where nothing is marked', () => {
  expect(stepFrom([], null, 1)).toBeNull();
  expect(stepFrom([], null, 'round')).toBeNull();
});
