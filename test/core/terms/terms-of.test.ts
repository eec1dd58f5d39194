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

it('leaves a form that two entities share, but for the one whose chief name it is', () => {
  const library = libraryOf(
    entity('almaty', 'Almaty', [], 'place'),
    entity('almaty-region', 'Almaty Region', ['Almaty'], 'place'),
    entity('a', 'First Bank', ['FB']),
    entity('b', 'Farm Bureau', ['FB']),
  );
  expect(termsOf(library)).toEqual([
    { surface: 'Almaty', entity: 'almaty' },
    { surface: 'Almaty Region', entity: 'almaty-region' },
    { surface: 'First Bank', entity: 'a' },
    { surface: 'Farm Bureau', entity: 'b' },
  ]);
});

it('leaves names that are said to mean something else elsewhere', () => {
  const miller = { ...entity('marc-miller', 'Marc Miller', ['Miller'], 'person'), unclear: ['Miller'] };
  expect(surfaces(libraryOf(miller))).toEqual(['Marc Miller']);
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
