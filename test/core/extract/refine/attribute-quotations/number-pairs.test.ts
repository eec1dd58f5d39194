import { expect, test } from 'vitest';
import { NumberPairs } from '../../../../../core/extract/refine/attribute-quotations/number-pairs.ts';

test('gives what was set under both keys, and NaN for any other pair', () => {
  const pairs = new NumberPairs();
  for (let first = 0; first < 60; first++)
    for (let second = 0; second < 60; second++) pairs.set(first, second, first * 1000 + second);
  expect(pairs.get(59, 3)).toBe(59_003);
  expect(pairs.get(3, 59)).toBe(3059);
  expect(pairs.get(60, 3)).toBeNaN();
  pairs.set(59, 3, 7);
  expect(pairs.get(59, 3)).toBe(7);
});

test('forgets rather than grow without end', () => {
  const pairs = new NumberPairs();
  const count = 100_000;
  for (let first = 0; first < count; first++) pairs.set(first, 1, first);
  expect(pairs.get(0, 1)).toBeNaN();
  expect(pairs.get(count - 1, 1)).toBe(count - 1);
});
