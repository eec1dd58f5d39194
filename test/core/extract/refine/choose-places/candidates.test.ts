import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../../core/extract/refine/choose-places/candidates.ts';
import { shippedGazetteer } from '../../../../extract.ts';

/** The kinds of all that a name of the text may mean. */
function kindsOf(surface: string, isBesideMore: boolean): string[] {
  const found = { kind: 'place', surface, start: 0, end: surface.length, rule: 'test', weight: 1 } as const;
  const gazetteer = shippedGazetteer();
  const { candidates } = candidatesOf(
    { ...found, candidates: gazetteer.townsNamed(surface), isWithin: true },
    { gazetteer, isBesideMore },
  );
  return [...new Set(candidates.map(({ place }) => place.kind))];
}

it('takes "West" for a town where a region stands beside it: "West, Texas"', () => {
  expect(kindsOf('West', true)).toContain('city');
});

it('leaves "the West" a part of the world', () => {
  expect(kindsOf('West', false)).not.toContain('city');
});

it('takes a town of any other name', () => {
  expect(kindsOf('Perham', false)).toContain('city');
});
