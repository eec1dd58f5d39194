import { expect, it } from 'vitest';
import { NameIndex } from '../../../core/gazetteer/name-index.ts';

it('gives the numbers under a hash in the order in which they came, each once', () => {
  const index = new NameIndex();
  for (const number of [5, 3, 5, 4]) index.add(-7, number);
  expect(index.under(-7)).toEqual([5, 3, 4]);
  expect(index.under(7)).toEqual([]);
});

it('keeps hashes apart that share a bucket, and holds more than it had room for', () => {
  const index = new NameIndex();
  for (let at = 0; at < 5000; at++) index.add(at % 2 === 0 ? 1 : 1 + (1 << 20), at);
  expect(index.under(1)).toHaveLength(2500);
  expect(index.under(1 + (1 << 20))[0]).toBe(1);
});
