import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { buildTermIndex } from '../core/terms/build-term-index.ts';
import { entitiesById } from '../core/terms/entities-by-id.ts';
import { termsOf } from '../core/terms/terms-of.ts';
import { compileSeeds, SEEDS } from './compile-seeds.ts';

const NAME = 'virtual:seed-library';
const RESOLVED = `\0${NAME}`;
/** The file of the extension with the seeds' term index, as base64. */
const INDEX_FILE = 'terms/seeds.txt';

/**
 * Gives `virtual:seed-library`: the library of all seeds, compiled anew when one of them changes. A build also writes
 * the term index of it, so that a background that wakes has only to read it.
 */
export function seedLibraryPlugin(folder: string = SEEDS): Plugin {
  let isBuild = false;
  return {
    name: 'seed-library',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { library, files } = compileSeeds(folder);
      for (const file of [...files, folder]) this.addWatchFile(file);
      const json = JSON.stringify(library);
      const { bytes } = buildTermIndex(termsOf(library), entitiesById(library));
      const source = Buffer.from(bytes).toString('base64');
      if (isBuild) this.emitFile({ type: 'asset', fileName: INDEX_FILE, source });
      const seedsId = createHash('sha256').update(json).update(source).digest('base64url').slice(0, 16);
      // Parsed from a string: engines read JSON faster than the same object as code.
      return [
        `export const seedLibrary = JSON.parse(${JSON.stringify(json)});`,
        `export const seedsId = ${JSON.stringify(seedsId)};`,
        `export const seedIndexFile = ${JSON.stringify(`/${INDEX_FILE}`)};`,
      ].join('\n');
    },
  };
}
