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

it('lists a place with its point', () => {
  expect(placeObjects([mention('Ab', 3)], new Map([['Ab', town]]))).toEqual([
    { start: 3, end: 5, text: 'Ab', lat: 1, lon: 2, country: 'US', kind: 'city', entity: 'Ab' },
  ]);
});

it('lends no street the point of a neighbour', () => {
  const told = placeObjects([mention('Ab', 0), mention('Cd Street', 10)], new Map([['Ab', town]]));
  expect(told.map(({ text }) => text)).toEqual(['Ab']);
});
