import { expect, it } from 'vitest';
import { buildLibrary } from '../../../core/library/build-library.ts';
import type { Entity, Library } from '../../../core/model.ts';
import { termsOf } from '../../../core/terms/terms-of.ts';
import { extract } from '../../extract.ts';

const entity = (
  id: string,
  name: string,
  aliases: string[] = [],
  kind: Entity['kind'] = 'organization',
): Entity => ({ id, kind, name, aliases, description: null, place: null, parties: [] });
const libraryOf = (...entities: Entity[]): Library => ({ articles: [], entities, facts: [] });
const surfaces = (library: Library) => termsOf(library).map(({ surface }) => surface);

it('looks for chief names, other names, and the names that the gazetteer knows', () => {
  const library = buildLibrary([
    extract('Calm in Nur-Sultan\n\nThe European Union, or EU, sent an envoy to Nur-Sultan and to Uralsk.\n'),
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

it('leaves single letters and words that are written small', () => {
  expect(surfaces(libraryOf(entity('p', 'P', ['the statement', 'It'])))).toEqual([]);
});
