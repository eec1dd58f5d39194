import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Schema extends DBSchema {
  index: { key: 'current'; value: { readonly key: string; readonly bytes: ArrayBuffer } };
}

const NAME = 'terms';
const VERSION = 1;

async function withStore<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await openDB<Schema>(NAME, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('index');
    },
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** The bytes kept under `key`, which names the library and how its index is made; `null`: those of another are. */
export async function keptIndex(key: string): Promise<ArrayBuffer | null> {
  const kept = await withStore((db) => db.get('index', 'current'));
  return kept?.key === key ? kept.bytes : null;
}

/** Takes the place of what was kept: in one change, so that there is never half of an index. */
export async function keepIndex(key: string, bytes: ArrayBuffer): Promise<void> {
  await withStore((db) => db.put('index', { key, bytes }, 'current'));
}

/** Deletes what is kept, unless it is what belongs to `key`. */
export async function dropIndexBut(key: string): Promise<void> {
  await withStore(async (db) => {
    const change = db.transaction('index', 'readwrite');
    const kept = await change.store.get('current');
    if (kept && kept.key !== key) await change.store.delete('current');
    await change.done;
  });
}
