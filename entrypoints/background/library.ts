import { seedLibrary } from 'virtual:seed-library';
import { extendLibrary } from '../../core/library/build-library.ts';
import { indexLibrary, type LibraryIndex } from '../../core/library/library-index.ts';
import { statementsOf } from '../../core/library/statements-of.ts';
import type { Entity, EntityId, Library, Term } from '../../core/model.ts';
import { buildStatementIndex, type StatementIndex } from '../../core/passages/statement-index.ts';
import { buildTermIndex, type TermIndex } from '../../core/terms/term-index.ts';
import { termsOf } from '../../core/terms/terms-of.ts';
import { addedExtractions } from '../../extension/article-store.ts';
import { libraryVersion } from '../../extension/library-version.ts';

/** The library in hand, with what pages look for. */
export interface LoadedLibrary {
  readonly library: Library;
  /** What cards are made of; built when the first is asked for. */
  readonly facts: LibraryIndex;
  readonly entityOf: ReadonlyMap<EntityId, Entity>;
  readonly terms: readonly Term[];
  /** What may be quoted; built when a page first asks. */
  readonly statements: StatementIndex;
  /** Built when a page first asks. */
  readonly index: TermIndex;
  /** Names its state; empty: the seeds alone, from the first. */
  readonly version: string;
}

let loaded: { readonly version: string; readonly of: Promise<LoadedLibrary> } | null = null;

/** The seeds and the reader's articles, read anew when they have changed. */
export async function currentLibrary(): Promise<LoadedLibrary> {
  const version = await libraryVersion();
  if (version !== loaded?.version) loaded = { version, of: load(version) };
  return loaded.of;
}

/** A store that cannot be read takes nothing from the seeds; the options say what is wrong. */
async function load(version: string): Promise<LoadedLibrary> {
  const added = await addedExtractions().catch(() => []);
  return withTerms(extendLibrary(seedLibrary, added), version);
}

function withTerms(library: Library, version: string): LoadedLibrary {
  const entityOf = new Map(library.entities.map((entity) => [entity.id, entity]));
  const terms = termsOf(library);
  let index: TermIndex | null = null;
  let facts: LibraryIndex | null = null;
  let statements: StatementIndex | null = null;
  return {
    library,
    entityOf,
    terms,
    version,
    get facts() {
      facts ??= indexLibrary(library);
      return facts;
    },
    get statements() {
      statements ??= buildStatementIndex(statementsOf(library));
      return statements;
    },
    get index() {
      index ??= buildTermIndex(terms);
      return index;
    },
  };
}
