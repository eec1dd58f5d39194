import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { ArticleId, Extraction } from '../core/model.ts';

/** What a list of added articles shows. */
export interface AddedArticle {
  readonly id: ArticleId;
  /** Two articles of one key are the same: its address without what only follows readers, or its text. */
  readonly key: string;
  readonly headline: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly url: string | null;
  /** When the reader added it: ms since 1970. */
  readonly added: number;
  /** How many names were found in it. */
  readonly names: number;
}

/** An added article with everything that was found in it. */
export interface StoredArticle {
  readonly article: AddedArticle;
  readonly extraction: Extraction;
}

/** The article is in the library already. */
export class ArticleKnown extends Error {
  override readonly name = 'ArticleKnown';
}

interface Schema extends DBSchema {
  articles: { key: ArticleId; value: AddedArticle; indexes: { byKey: string } };
  extractions: { key: ArticleId; value: Extraction };
}

const NAME = 'articles';
const VERSION = 1;

/**
 * Articles that the reader added, in IndexedDB. Each change is one transaction over both stores: after a crash, a full
 * disk or a killed worker there is the old state or the new one.
 */
async function withStore<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await openDB<Schema>(NAME, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('articles', { keyPath: 'id' }).createIndex('byKey', 'key', { unique: true });
      fresh.createObjectStore('extractions');
    },
    blocking(_, __, event) {
      (event.target as IDBDatabase).close(); // a newer version of the extension wants to change it
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

type Change = IDBPTransaction<Schema, ('articles' | 'extractions')[], 'readwrite'>;

/** All of `work` in one transaction, or nothing of it. */
function inOneChange<T>(work: (change: Change) => Promise<T>): Promise<T> {
  return withStore(async (db) => {
    const change: Change = db.transaction(['articles', 'extractions'], 'readwrite', { durability: 'strict' });
    const done = change.done.then(
      () => null,
      (error: unknown) => error,
    );
    try {
      const answer = await work(change);
      const failure = await done;
      if (failure !== null) throw failure;
      return answer;
    } catch (error) {
      if (change.error === null) abort(change);
      await done;
      throw error;
    }
  });
}

function abort(change: Change): void {
  try {
    change.abort();
  } catch {
    // it has ended by itself
  }
}

/** @throws ArticleKnown; `DOMException` QuotaExceededError: the disk is full. */
export async function addArticle({ article, extraction }: StoredArticle): Promise<void> {
  await inOneChange(async (change) => {
    const articles = change.objectStore('articles');
    if ((await articles.index('byKey').getKey(article.key)) !== undefined)
      throw new ArticleKnown(article.key);
    await articles.add(article);
    await change.objectStore('extractions').add(extraction, article.id);
  });
}

/** Takes an article out. What it gives can be added again; `null`: there was none. */
export async function deleteArticle(id: ArticleId): Promise<StoredArticle | null> {
  return inOneChange(async (change) => {
    const [articles, extractions] = [change.objectStore('articles'), change.objectStore('extractions')];
    const [article, extraction] = await Promise.all([articles.get(id), extractions.get(id)]);
    await Promise.all([articles.delete(id), extractions.delete(id)]);
    return article && extraction ? { article, extraction } : null;
  });
}

/** The latest added first. */
export async function listArticles(): Promise<AddedArticle[]> {
  const all = await withStore((db) => db.getAll('articles'));
  return all.sort((a, b) => b.added - a.added || (a.id < b.id ? -1 : 1));
}

/** Everything found in the added articles, the latest added first. */
export async function addedExtractions(): Promise<Extraction[]> {
  return withStore(async (db) => {
    const both = db.transaction(['articles', 'extractions']);
    const articles = await both.objectStore('articles').getAll();
    articles.sort((a, b) => b.added - a.added || (a.id < b.id ? -1 : 1));
    const found = await Promise.all(articles.map(({ id }) => both.objectStore('extractions').get(id)));
    await both.done;
    return found.filter((extraction) => extraction !== undefined);
  });
}

export async function isKnownArticle(key: string): Promise<boolean> {
  return withStore(async (db) => (await db.getKeyFromIndex('articles', 'byKey', key)) !== undefined);
}
