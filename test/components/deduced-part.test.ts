import { expect, test } from 'vitest';
import { deducedPart } from '../../components/deduced-part.ts';

const date = (surface: string, certainty: 'said' | 'deduced' = 'deduced') => ({
  value: '2022-01-04',
  certainty,
  surface,
  because: [],
});

test.each([
  ['January 2', 'year deduced'],
  ['Jan. 2', 'year deduced'],
  ['Two days later', 'date deduced'],
  ['Wednesday', 'date deduced'],
  ['', 'deduced'],
])('“%s” has its %s', (surface, part) => {
  expect(deducedPart(date(surface))).toBe(part);
});

test('what the article says outright is not deduced', () => {
  expect(deducedPart(date('January 4, 2022', 'said'))).toBeNull();
});
