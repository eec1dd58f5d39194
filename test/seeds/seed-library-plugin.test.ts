import { gzipSync } from 'node:zlib';
import { seedLibrary } from 'virtual:seed-library';
import { expect, it } from 'vitest';

it('gives the library of all seeds as a module', () => {
  expect(seedLibrary.articles.map(({ id }) => id)).toContain('000_ca9f81f8d5317110');
  expect(seedLibrary.entities.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Almaty', 'European Union', 'Nur-Sultan']),
  );
});

it('stays under 20 kB when packed', () => {
  expect(gzipSync(JSON.stringify(seedLibrary)).length).toBeLessThan(20_000);
});
