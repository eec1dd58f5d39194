import { expect, it } from 'vitest';
import { buildLibrary } from '../../../core/library/build-library.ts';
import type { Entity, Fact, Library } from '../../../core/model.ts';
import { termsOf } from '../../../core/terms/terms-of.ts';
import { extract } from '../../extract.ts';

const entity = (
  id: string,
  name: string,
  aliases: string[] = [],
  kind: Entity['kind'] = 'organization',
): Entity => ({ id, kind, name, aliases, description: null, place: null, parties: [] });
const KAZAKHSTAN: Entity['place'] = {
  kind: 'country',
  lat: 48,
  lon: 68,
  country: 'KZ',
  countryName: 'Kazakhstan',
  region: null,
  names: [],
};
const factAbout = (entities: readonly Entity[]): Fact => ({
  id: 'a/agreement-0',
  kind: 'agreement',
  about: entities.map(({ id }) => id),
  when: null,
  where: [],
  provenance: { article: 'a', sentence: { start: 0, end: 1 }, span: { start: 0, end: 1 }, rule: 'test' },
});
const libraryOf = (...entities: Entity[]): Library => ({
  articles: [],
  entities,
  facts: [factAbout(entities)],
  mentions: [],
  descriptions: [],
});
const surfaces = (library: Library) => termsOf(library).map(({ surface }) => surface);

it('looks for chief names, other names, and the names that the gazetteer knows', () => {
  const library = buildLibrary([
    extract(
      'Calm in Nur-Sultan\n\nThe European Union, or EU, signed a trade agreement in Nur-Sultan and in Uralsk.\n',
    ),
  ]);
  expect(surfaces(library)).toEqual(
    expect.arrayContaining(['European Union', 'EU', 'Nur-Sultan', 'Astana', 'Uralsk']),
  );
});

it('leaves names that mean something else on most pages', () => {
  const library = buildLibrary([
    extract('Calm in Aktau\n\nIt was calm in the cities of Aktau and Uralsk in Kazakhstan.\n'),
  ]);
  expect(surfaces(library)).toEqual(expect.arrayContaining(['Aktau', 'Uralsk']));
  expect(surfaces(library)).not.toEqual(expect.arrayContaining(['Oral']));
  expect(surfaces(library)).not.toEqual(expect.arrayContaining(['Shevchenko']));
});

it('gives a form that two entities share to the one whose chief name it is, or to both in company', () => {
  const library = libraryOf(
    entity('almaty', 'Almaty', [], 'place'),
    entity('almaty-region', 'Almaty Region', ['Almaty'], 'place'),
    entity('a', 'First Bank', ['FBXY']),
    entity('b', 'Farm Bureau', ['FBXY']),
  );
  expect(termsOf(library)).toEqual([
    { surface: 'Almaty', entity: 'almaty' },
    { surface: 'Almaty Region', entity: 'almaty-region' },
    { surface: 'First Bank', entity: 'a' },
    { surface: 'FBXY', entity: 'a', company: ['a', 'almaty', 'almaty-region'] },
    { surface: 'FBXY', entity: 'b', company: ['b', 'almaty', 'almaty-region'] },
    { surface: 'Farm Bureau', entity: 'b' },
  ]);
});

it('asks company of names that are said to mean something else elsewhere', () => {
  const miller = { ...entity('marc-miller', 'Marc Miller', ['Miller'], 'person'), unclear: ['Miller'] };
  expect(termsOf(libraryOf(miller, entity('eu', 'European Union', ['EU'])))).toEqual([
    { surface: 'Marc Miller', entity: 'marc-miller' },
    { surface: 'Miller', entity: 'marc-miller', company: ['marc-miller', 'eu'] },
    { surface: 'European Union', entity: 'eu' },
    { surface: 'EU', entity: 'eu' },
  ]);
});

it('looks for other spellings, which need company where the name does', () => {
  const street = { ...entity('st-john', 'Ann St. John', ['St. John'], 'person'), unclear: ['St. John'] };
  const terms = termsOf(libraryOf(street, entity('eu', 'European Union')));
  expect(terms.filter(({ surface }) => surface === 'Ann St John')).toEqual([
    { surface: 'Ann St John', entity: 'st-john' },
  ]);
  expect(terms.find(({ surface }) => surface === 'St John')?.company).toEqual(['st-john', 'eu']);
});

it('takes a country for company only where an article names nothing else', () => {
  const phoenix = { ...entity('phoenix', 'Phoenix'), unclear: ['Phoenix'] };
  const country = { ...entity('kazakhstan', 'Kazakhstan', [], 'place'), place: KAZAKHSTAN };
  const companyOf = (library: Library) => termsOf(library).find(({ company }) => company)?.company;
  expect(companyOf(libraryOf(phoenix, country))).toEqual(['kazakhstan']);
  expect(companyOf(libraryOf(phoenix, country, entity('eu', 'European Union')))).toEqual(['eu']);
});

it('leaves a name that needs company and has none', () => {
  const phoenix = { ...entity('phoenix', 'Phoenix'), unclear: ['Phoenix'] };
  expect(surfaces(libraryOf(phoenix))).toEqual([]);
});

it('looks for a region under all words for one', () => {
  const library = buildLibrary([
    extract('Calm in Aktau\n\nIt was calm in the Mangystau Region of Kazakhstan on Friday.\n'),
  ]);
  expect(surfaces(library)).toEqual(
    expect.arrayContaining(['Mangystau Region', 'Mangystau Oblast', 'Mangistau', 'Mangistau Region']),
  );
});

it('knows adjectives as a class of their own', () => {
  const library = buildLibrary([
    extract('Calm in Aktau\n\nIt was calm in the cities of Aktau and Almaty in Kazakhstan.\n'),
  ]);
  const adjectives = termsOf(library).filter(({ isAdjective }) => isAdjective);
  expect(adjectives).toEqual(
    expect.arrayContaining([{ surface: 'Kazakh', entity: 'kazakhstan', isAdjective: true }]),
  );
  expect(adjectives.every(({ entity: of }) => of === 'kazakhstan')).toBe(true);
});

it('leaves single letters and words that are written small', () => {
  expect(surfaces(libraryOf(entity('p', 'P', ['the statement', 'It'])))).toEqual([]);
});

it('takes names in scripts without capitals', () => {
  expect(surfaces(libraryOf(entity('p', '北京', ['بيروت', '京'])))).toEqual(['北京', 'بيروت']);
});

it('leaves what no fact tells anything about, unless it is a place', () => {
  const library = buildLibrary([
    extract('A storm passed\n\nPARIS, March 3 (Reuters) - It was calm in the hall on Friday.\n'),
  ]);
  expect(library.entities.map(({ name }) => name)).toEqual(['Paris', 'Reuters']);
  expect(new Set(termsOf(library).map(({ entity }) => entity))).toEqual(new Set(['paris']));
});
