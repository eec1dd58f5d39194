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

const byId = new Map([['Ab', town]]);

it('lists a place with its point', () => {
  expect(placeObjects({ text: 'In Ab.', names: [mention('Ab', 3)], byId })).toEqual([
    {
      start: 3,
      end: 5,
      text: 'Ab',
      lat: 1,
      lon: 2,
      country: 'US',
      kind: 'city',
      entity: 'Ab',
      certainty: 'said',
    },
  ]);
});

it.each([
  ['In Ab, on Cd Street.', 'Cd Street'],
  ['In Ab, near Efgh.', 'Efgh'],
])('deduces where an unlisted place lies from the town of the story, and says so: %s', (text, surface) => {
  const told = placeObjects({
    text,
    names: [mention('Ab', 3), mention(surface, text.indexOf(surface))],
    byId,
  });
  expect(told.map(({ text, kind, certainty, lat }) => ({ text, kind, certainty, lat }))).toEqual([
    { text: 'Ab', kind: 'city', certainty: 'said', lat: 1 },
    { text: surface, kind: 'unlisted', certainty: 'deduced', lat: 1 },
  ]);
});

it('takes the town behind a street before the one that is named most', () => {
  const text = 'Ab, Ab. On Cd Street in Gh.';
  const other: Entity = { ...town, id: 'Gh', name: 'Gh', place: town.place && { ...town.place, lat: 9 } };
  const names = [mention('Ab', 0), mention('Ab', 4), mention('Cd Street', 11), mention('Gh', 24)];
  const told = placeObjects({ text, names, byId: new Map([...byId, ['Gh', other]]) });
  expect(told.find(({ text }) => text === 'Cd Street')?.lat).toBe(9);
});

it('puts a hamlet where the same sentence says, and a street into the town of the story', () => {
  const region: Entity = {
    ...town,
    id: 'Gh',
    name: 'Gh',
    place: town.place && { ...town.place, kind: 'admin1', lat: 9 },
  };
  const latOf = (text: string, surface: string) => {
    const names = ['Ab', 'Gh', surface].map((name) => mention(name, text.indexOf(name)));
    const told = placeObjects({ text, names, byId: new Map([...byId, ['Gh', region]]) });
    return told.find((place) => place.text === surface)?.lat;
  };
  expect(latOf('Ab. Police of Gh province came from near Efgh.', 'Efgh')).toBe(9);
  expect(latOf('Ab. Police of Gh province left. Near Efgh it rained.', 'Efgh')).toBe(1);
  expect(latOf('Ab. Police of Gh province came from Cd Street.', 'Cd Street')).toBe(1);
});

it.each([
  ['a place where nothing tells the town', 'On Cd Street.', 'Cd Street', new Map<string, Entity>()],
  ['a name that may be of anything', 'In Ab the Efgh.', 'Efgh', byId],
])('leaves %s to the names', (_, text, surface, known) => {
  const told = placeObjects({ text, names: [mention(surface, text.indexOf(surface))], byId: known });
  expect(told).toEqual([]);
});
