import { seedLibrary } from 'virtual:seed-library';
import { extendLibrary } from '../../core/library/build-library.ts';
import { indexLibrary, type LibraryIndex } from '../../core/library/library-index.ts';
import { statementsOf } from '../../core/library/statements-of.ts';
import type { Entity, EntityId, Library } from '../../core/model.ts';
import { buildStatementIndex, type StatementIndex } from '../../core/passages/statement-index.ts';
import { addedExtractions } from '../../extension/article-store.ts';
import { libraryVersion } from '../../extension/library-version.ts';

/** The library in hand. */
export interface LoadedLibrary {
  readonly version: string;
  readonly library: Library;
  /** What cards are made of; built when the first is asked for. */
  readonly facts: LibraryIndex;
  readonly entityOf: ReadonlyMap<EntityId, Entity>;
  /** What may be quoted; built when a page first asks for passages. */
  readonly statements: StatementIndex;
}

let loaded: { readonly version: string; readonly of: Promise<LoadedLibrary> } | null = null;
/** The last whose statements were asked for. */
let ready: LoadedLibrary | null = null;

/** The seeds and the reader's articles, read anew when they have changed. Names are found without it. */
export async function currentLibrary(): Promise<LoadedLibrary> {
  const version = await libraryVersion();
  if (version !== loaded?.version) loaded = { version, of: load(version) };
  return loaded.of;
}

/** The library of a version, where passages can be looked for in it without any waiting. */
export function readyLibrary(version: string): LoadedLibrary | null {
  return ready?.version === version ? ready : null;
}

/** The library as it is, once passages can be looked for in it. */
export async function libraryForPassages(): Promise<LoadedLibrary> {
  const library = await currentLibrary();
  ready = library;
  return library;
}

/** Lets go of a library that is no longer the one of `version`. */
export function forgetLibraryBut(version: string): void {
  if (loaded?.version !== version) loaded = null;
  if (ready?.version !== version) ready = null;
}

/** A store that cannot be read takes nothing from the seeds; the options say what is wrong. */
async function load(version: string): Promise<LoadedLibrary> {
  const added = version === '' ? [] : await addedExtractions().catch(() => []); // none ever was: no store to open
  const library = extendLibrary(seedLibrary, added);
  let facts: LibraryIndex | null = null;
  let statements: StatementIndex | null = null;
  return {
    version,
    library,
    entityOf: new Map(library.entities.map((entity) => [entity.id, entity])),
    get facts() {
      facts ??= indexLibrary(library);
      return facts;
    },
    get statements() {
      statements ??= buildStatementIndex(statementsOf(library));
      return statements;
    },
  };
}
