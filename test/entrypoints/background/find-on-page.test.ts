import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { findOnPage } from '../../../entrypoints/background/find-on-page.ts';
import { BLOCK_BREAK } from '../../../extension/messages.ts';

const URL = 'https://example.org/a';

it('answers four numbers a hit, and each entity once', async () => {
  const text = ['In Almaty', 'Almaty and Kazakhstan'].join(BLOCK_BREAK);
  const { hits, entities, companies } = await findOnPage(text, URL);
  expect(entities.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['almaty place', 'kazakhstan place']);
  expect(hits).toEqual([3, 9, 0, 0, 10, 16, 0, 0, 21, 31, 1, 0]);
  expect(companies).toEqual([]);
});

it('answers nothing for an empty text', async () => {
  expect((await findOnPage('', URL)).hits).toEqual([]);
});
