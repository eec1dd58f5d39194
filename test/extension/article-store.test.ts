import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Extraction } from '../../core/model.ts';
import {
  ArticleKnown,
  addArticle,
  addedExtractions,
  deleteArticle,
  listArticles,
  type StoredArticle,
} from '../../extension/article-store.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function stored(id: string, added = 1, key = id): StoredArticle {
  const article = {
    id,
    key,
    headline: `Headline of ${id}`,
    byline: null,
    publisher: null,
    published: null,
    url: null,
    added,
    names: 3,
  };
  return { article, extraction: { article: { id }, facts: [] } as unknown as Extraction };
}

test('what was added is listed, the latest first, with what was found in it', async () => {
  await addArticle(stored('one', 1));
  await addArticle(stored('two', 2));
  expect((await listArticles()).map(({ id }) => id)).toEqual(['two', 'one']);
  expect((await addedExtractions()).map(({ article }) => article.id)).toEqual(['two', 'one']);
});

test('an article of the same key is refused, and the first stays as it is', async () => {
  await addArticle(stored('one', 1, 'same'));
  await expect(addArticle(stored('two', 2, 'same'))).rejects.toThrow(ArticleKnown);
  expect((await listArticles()).map(({ id }) => id)).toEqual(['one']);
  expect(await addedExtractions()).toHaveLength(1);
});

test('a deleted article can be put back as it was', async () => {
  await addArticle(stored('one', 1));
  const before = await listArticles();
  const deleted = await deleteArticle('one');
  expect(await listArticles()).toEqual([]);
  expect(await addedExtractions()).toEqual([]);
  if (deleted) await addArticle(deleted);
  expect(await listArticles()).toEqual(before);
});

test('deleting what is not there changes nothing', async () => {
  await addArticle(stored('one'));
  expect(await deleteArticle('two')).toBeNull();
  expect(await listArticles()).toHaveLength(1);
});

test('a disk that fills up in the middle leaves neither half', async () => {
  await addArticle(stored('one'));
  const full = new DOMException('no room', 'QuotaExceededError');
  const add = IDBObjectStore.prototype.add;
  const failing = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    value,
    key,
  ) {
    if (this.name === 'extractions') throw full;
    return add.call(this, value, key);
  });
  await expect(addArticle(stored('two'))).rejects.toMatchObject({ name: 'QuotaExceededError' });
  failing.mockRestore();
  expect((await listArticles()).map(({ id }) => id)).toEqual(['one']);
  expect(await addedExtractions()).toHaveLength(1);
});
