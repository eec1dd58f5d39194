import { expect, it } from 'vitest';
import { stepFrom } from '../../../entrypoints/content/keyboard.ts';

it.each([
  [null, 1, 'a'],
  [null, -1, 'c'],
  ['a', 1, 'b'],
  ['c', 1, null],
  ['a', -1, null],
  ['gone', 1, 'a'],
] as const)('from %s by %i to %s', (current, by, next) => {
  expect(stepFrom(['a', 'b', 'c'], current, by)).toBe(next);
});

it('goes nowhere where nothing is marked', () => {
  expect(stepFrom([], null, 1)).toBeNull();
});
