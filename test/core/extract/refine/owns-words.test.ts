import { expect, it } from 'vitest';
import type { FoundName } from '../../../../core/extract/found-name.ts';
import { ownsWords } from '../../../../core/extract/refine/owns-words.ts';
import { readingOf } from '../../../extract.ts';

function owns(outer: string, inner: string, rule: string): boolean {
  const { gazetteer } = readingOf(outer);
  const base = { rule, weight: 8 };
  const start = outer.indexOf(inner);
  const body: FoundName = {
    ...base,
    kind: 'organization',
    start: 0,
    end: outer.length,
    surface: outer,
    known: null,
    longForm: null,
  };
  const candidates = gazetteer.placesNamed(inner);
  expect(candidates).not.toEqual([]);
  const end = start + inner.length;
  return ownsWords(body, { ...base, kind: 'place', start, end, surface: inner, candidates, isWithin: false });
}

it.each([['Trinity College Dublin', 'Trinity', 'organizations/college']] as const)(
  'takes words that are a body’s own: %s',
  (outer, inner, rule) => {
    expect(owns(outer, inner, rule)).toBe(true);
  },
);

it.each([
  ['Trinity College Dublin', 'Dublin', 'organizations/college'],
  ['Dublin Hospital', 'Dublin', 'organizations/college'],
  ['Dublin Police', 'Dublin', 'organizations/body-word'],
] as const)('leaves a place that a body is of: %s', (outer, inner, rule) => {
  expect(owns(outer, inner, rule)).toBe(false);
});
