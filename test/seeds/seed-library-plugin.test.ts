import { gzipSync } from 'node:zlib';
import { library } from 'virtual:seed-library';
import { expect, it } from 'vitest';

it('gives the library of all seeds as a module', () => {
  expect(library.articles.map(({ id }) => id)).toContain('000_ca9f81f8d5317110');
  expect(library.entities.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Almaty', 'European Union', 'Nur-Sultan']),
  );
});

it('stays under 20 kB when packed', () => {
  expect(gzipSync(JSON.stringify(library)).length).toBeLessThan(20_000);
});
