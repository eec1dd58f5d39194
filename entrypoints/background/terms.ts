import { seedIndexFile, seedsId } from 'virtual:seed-library';
import { buildTermIndex } from '../../core/terms/build-term-index.ts';
import { entitiesById } from '../../core/terms/entities-by-id.ts';
import { LAYOUT } from '../../core/terms/index-layout.ts';
import { readTermIndex, type TermIndex } from '../../core/terms/term-index.ts';
import { termsOf } from '../../core/terms/terms-of.ts';
import { browser } from '../../extension/browser.ts';
import { libraryVersion } from '../../extension/library-version.ts';
import { forgetStoredState, storedState } from '../../extension/stored-state.ts';
import { currentLibrary, forgetLibraryBut } from './library.ts';
import { dropIndexBut, keepIndex, keptIndex } from './term-store.ts';

/** What pages look for. */
export interface Terms {
  readonly index: TermIndex;
  /** Names the library that it is of. */
  readonly version: string;
}

let loaded: { readonly version: string; readonly of: Promise<TermIndex> } | null = null;

/** The terms of the library as it is, without reading the library where that can be. */
export async function currentTerms(): Promise<Terms> {
  const { version } = await storedState();
  if (version !== loaded?.version) loaded = { version, of: load(version) };
  return { index: await loaded.of, version };
}

/**
 * Lets go of the names of a library that is not the one of today: an article that was deleted is not to live on in them
 * until a page asks.
 */
export async function forgetOldTerms(): Promise<void> {
  forgetStoredState();
  const version = await libraryVersion();
  if (loaded?.version !== version) loaded = null;
  forgetLibraryBut(version);
  await dropIndexBut(keyOf(version));
}

const keyOf = (version: string): string => [seedsId, LAYOUT, version].join('/');

async function load(version: string): Promise<TermIndex> {
  if (version === '') return (await shippedIndex()) ?? built();
  const key = keyOf(version);
  const kept = await keptIndex(key).catch(() => null);
  const read = kept && readTermIndex(kept);
  if (read) return read;
  const index = await built();
  // A full disk costs the next start the time of building it again.
  keepIndex(key, index.bytes).catch(() => {});
  return index;
}

async function built(): Promise<TermIndex> {
  const { library } = await currentLibrary();
  return buildTermIndex(termsOf(library), entitiesById(library));
}

/** The seeds' index, made when the extension was built. `null`: it cannot be read; it is then built. */
async function shippedIndex(): Promise<TermIndex | null> {
  try {
    const file = await fetch(browser.runtime.getURL(seedIndexFile));
    const bytes = Uint8Array.from(atob(await file.text()), (letter) => letter.charCodeAt(0));
    return readTermIndex(bytes.buffer);
  } catch {
    return null;
  }
}
