import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addTab } from '../../../../entrypoints/background/added/add-tab.ts';
import { readTab } from '../../../../entrypoints/background/added/read-tab.ts';
import { runExtraction } from '../../../../entrypoints/background/added/run-extraction.ts';
import type { Extracted } from '../../../../extension/adding/extraction-messages.ts';
import * as store from '../../../../extension/article-store.ts';
import { browser } from '../../../../extension/browser.ts';

vi.mock('../../../../entrypoints/background/added/run-extraction.ts', () => ({ runExtraction: vi.fn() }));

const extracted = {
  article: {
    text: 'Text.',
    headline: 'Headline',
    byline: null,
    publisher: null,
    published: null,
    url: 'https://a.example/b',
  },
  extraction: { article: { id: 'headline-1' }, entities: [{ id: 'x' }], facts: [] },
} as unknown as Extracted;

function tabIs({ incognito = false, type = 'text/html', html = '<p>x' } = {}) {
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ incognito } as never);
  const run = vi.fn().mockResolvedValue([{ result: { html, url: 'https://a.example/b', type } }]);
  Object.assign(browser, { scripting: { executeScript: run } });
  return run;
}

const add = (signal = new AbortController().signal) => addTab({ tab: 1, progress: () => {}, signal });

beforeEach(async () => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
  vi.mocked(runExtraction).mockReset().mockResolvedValue(extracted);
  await browser.storage.local.clear();
});

describe('adding the article of a tab', () => {
  test('stores it and tells all tabs', async () => {
    tabIs();
    expect(await add()).toEqual({ phase: 'added', id: 'headline-1', headline: 'Headline', names: 1 });
    expect(await store.listArticles()).toHaveLength(1);
    expect(await browser.storage.local.get('library')).toHaveProperty('library');
  });

  test('a private window is not even read', async () => {
    const run = tabIs({ incognito: true });
    expect(await add()).toEqual({ phase: 'refused', why: 'private' });
    expect(run).not.toHaveBeenCalled();
    expect(await store.listArticles()).toEqual([]);
  });

  test.each([
    [{ type: 'application/pdf' }, 'not-a-page'],
    [{ html: 'x'.repeat(10_000_001) }, 'too-long'],
  ])('a tab with %o is refused', async (page, why) => {
    tabIs(page);
    expect(await readTab(1)).toBe(why);
  });

  test('a page that no extension may touch is refused', async () => {
    const run = tabIs();
    run.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await add()).toEqual({ phase: 'refused', why: 'cannot-read' });
  });

  test('no article, nothing found in it, the same article twice', async () => {
    tabIs();
    vi.mocked(runExtraction).mockResolvedValueOnce(null);
    expect(await add()).toEqual({ phase: 'refused', why: 'no-article' });
    vi.mocked(runExtraction).mockResolvedValueOnce({
      ...extracted,
      extraction: { ...extracted.extraction, entities: [] },
    });
    expect(await add()).toEqual({ phase: 'refused', why: 'no-names' });
    expect(await add()).toMatchObject({ phase: 'added' });
    expect(await add()).toEqual({ phase: 'refused', why: 'known' });
  });

  test('a full disk, a broken store and a page that ended are told apart', async () => {
    tabIs();
    const adding = vi.spyOn(store, 'addArticle');
    adding.mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
    expect(await add()).toEqual({ phase: 'refused', why: 'full' });
    adding.mockRejectedValueOnce(new DOMException('', 'UnknownError'));
    expect(await add()).toEqual({ phase: 'refused', why: 'storage' });
    vi.mocked(runExtraction).mockRejectedValueOnce(new Error('The page that reads articles has ended.'));
    expect(await add()).toEqual({ phase: 'refused', why: 'failed' });
  });

  test('cancelled: nothing is stored, though the facts had been found', async () => {
    tabIs();
    const cancel = new AbortController();
    vi.mocked(runExtraction).mockImplementation(async () => {
      cancel.abort();
      return extracted;
    });
    expect(await add(cancel.signal)).toEqual({ phase: 'refused', why: 'cancelled' });
    expect(await store.listArticles()).toEqual([]);
  });
});
