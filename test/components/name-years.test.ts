import { expect, test } from 'vitest';
import { nameYears } from '../../components/name-years.ts';

test.each([
  ['1961', '1992', '1961–1992'],
  ['2022-09-17', null, 'since 2022'],
  [null, '1993-01-28', 'until 1993'],
  ['1992', '1992-12', '1992'],
  [null, null, ''],
])('from %s until %s reads “%s”', (from, until, words) => {
  expect(nameYears({ name: 'Astana', from, until })).toBe(words);
});
