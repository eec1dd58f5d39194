import 'fake-indexeddb/auto';
import { seedLibrary } from 'virtual:seed-library';
import { expect, it } from 'vitest';
import { findOnPage, findPassagesOnPage } from '../../../entrypoints/background/find-on-page.ts';
import { forgetOldTerms } from '../../../entrypoints/background/terms.ts';
import { announceLibrary } from '../../../extension/library-version.ts';
import { BLOCK_BREAK } from '../../../extension/messages.ts';

const URL = 'https://example.org/a';

it('answers four numbers a hit, and each entity once', async () => {
  const text = ['In Almaty', 'Almaty and Kazakhstan'].join(BLOCK_BREAK);
  const { hits, entities, companies } = await findOnPage({ text, url: URL });
  expect(entities.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['almaty place', 'kazakhstan place']);
  expect(hits).toEqual([3, 9, 0, 0, 10, 16, 0, 0, 21, 31, 1, 0]);
  expect(companies).toEqual([]);
});

it('answers nothing for an empty text', async () => {
  expect((await findOnPage({ text: '', url: URL })).hits).toEqual([]);
});

const QUOTED = 'refrain from actions that could lead to further escalation of violence';

it('finds statements that the page quotes', async () => {
  const text = ['In Almaty', `He said they should “${QUOTED}”, no more.`].join(BLOCK_BREAK);
  const { passages, entities } = await findPassagesOnPage({ text, url: URL });
  const [start = 0, end = 0, number = 0] = passages;
  expect(text.slice(start, end)).toBe(QUOTED);
  expect(entities[number]).toMatchObject({
    kind: 'quotation',
    name: expect.stringMatching(/^“We call on all/),
  });
});

it('answers names without waiting for the library, and both in one once it is there', async () => {
  await announceLibrary();
  await forgetOldTerms();
  const text = `In Almaty he said they should “${QUOTED}”.`;
  const first = await findOnPage({ text, url: URL });
  expect(first).toMatchObject({ hits: [3, 9, 0, 0], passages: null });
  const late = await findPassagesOnPage({ text, url: URL });
  expect(late.version).toBe(first.version);
  const again = await findOnPage({ text, url: URL });
  expect(again.hits).toEqual(first.hits);
  expect(again.passages?.slice(0, 2)).toEqual(late.passages.slice(0, 2));
  expect(late.passages).toHaveLength(4);
});

it('finds none in a part of a copy without the headline, where the title of the page has it', async () => {
  for (const article of seedLibrary.articles) {
    const text = article.text.replaceAll(article.headline, '').replaceAll('\n', BLOCK_BREAK);
    const title = `${article.headline} – A newspaper`;
    expect((await findPassagesOnPage({ text, url: URL, title })).passages).toEqual([]);
  }
});

it('finds no quotation in a copy of the article that it is from', async () => {
  const copy = seedLibrary.articles.map(({ text }) => text.replaceAll('\n', BLOCK_BREAK)).join(BLOCK_BREAK);
  expect((await findPassagesOnPage({ text: copy, url: URL })).passages).toEqual([]);
});
