import { expect, it } from 'vitest';
import { placeObjects } from '../../../cli/facts/place-objects.ts';
import type { Entity, NameMention } from '../../../core/model.ts';

const mention = (surface: string, start: number): NameMention => ({
  kind: 'place',
  start,
  end: start + surface.length,
  surface,
  rule: 'test',
  entity: surface,
});
const town: Entity = {
  id: 'Ab',
  kind: 'place',
  name: 'Ab',
  aliases: [],
  description: null,
  parties: [],
  place: {
    kind: 'city',
    lat: 1,
    lon: 2,
    country: 'US',
    countryName: 'United States',
    region: 'Ohio',
    names: [],
  },
};

it('puts a street where the nearest town is, and says that this is deduced', () => {
  const told = placeObjects([mention('Ab', 0), mention('Cd Street', 10)], new Map([['Ab', town]]));
  expect(told).toMatchObject([
    { lat: 1, kind: 'city' },
    { lat: 1, lon: 2, kind: 'region', certainty: 'deduced' },
  ]);
  expect(told[0]).not.toHaveProperty('certainty');
});

it('has no point where no place is known', () => {
  expect(placeObjects([mention('Cd Street', 0)], new Map())).toMatchObject([
    { lat: null, lon: null, country: '' },
  ]);
});
