import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractFacts } from '../core/extract/extract-facts.ts';
import { readNameWeights } from '../core/extract/names/read-name-weights.ts';
import { readGazetteer } from '../core/gazetteer/read-gazetteer.ts';
import { buildLibrary } from '../core/library/build-library.ts';
import type { Library } from '../core/model.ts';
import { readSeed, SeedError } from './read-seed.ts';

export const SEEDS = import.meta.dirname;
const GAZETTEER = path.join(import.meta.dirname, '../assets/gazetteer/places.txt');
const NAMES = path.join(import.meta.dirname, '../assets/names/weights.txt');
/** Code of the build step, which lives beside the seeds. */
const CODE = /\.ts$/;

/** The library of every seed in a folder, and the files that it was made from. Stops at the first seed that is wrong. */
export function compileSeeds(folder: string = SEEDS): { library: Library; files: string[] } {
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !CODE.test(name))
    .sort();
  const gazetteer = readGazetteer(readFileSync(GAZETTEER, 'utf8'));
  const weights = readNameWeights(readFileSync(NAMES, 'utf8'));
  const ids = new Map<string, string>();
  const articles = names.map((name) => {
    const file = `seeds/${name}`;
    if (!name.endsWith('.txt'))
      throw new SeedError({ file, line: 1, problem: 'a seed is plain text; save it with the ending .txt' });
    const id = name.slice(0, -'.txt'.length);
    const twin = ids.get(id.toLowerCase());
    if (twin)
      throw new SeedError({
        file,
        line: 1,
        problem: `the same name as ${twin} but for case; rename one of them`,
      });
    ids.set(id.toLowerCase(), file);
    return readSeed({ file, id, bytes: readFileSync(path.join(folder, name)) });
  });
  const library = buildLibrary(
    articles.map((article) => extractFacts(article, { gazetteer, names: weights })),
  );
  return { library, files: [...names.map((name) => path.join(folder, name)), GAZETTEER, NAMES] };
}
