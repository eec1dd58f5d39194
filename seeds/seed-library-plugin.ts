import type { Plugin } from 'vite';
import { compileSeeds, SEEDS } from './compile-seeds.ts';

const NAME = 'virtual:seed-library';
const RESOLVED = `\0${NAME}`;

/** Gives `virtual:seed-library`: the library of all seeds, compiled anew when one of them changes. */
export function seedLibraryPlugin(folder: string = SEEDS): Plugin {
  return {
    name: 'seed-library',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { library, files } = compileSeeds(folder);
      for (const file of [...files, folder]) this.addWatchFile(file);
      // Parsed from a string: engines read JSON faster than the same object as code.
      return `export const seedLibrary = JSON.parse(${JSON.stringify(JSON.stringify(library))});`;
    },
  };
}
