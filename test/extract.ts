import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../core/article/read-article.ts';
import { extractFacts } from '../core/extract/extract-facts.ts';
import { readWords } from '../core/extract/find/read-words.ts';
import { readNameWeights } from '../core/extract/names/read-name-weights.ts';
import type { NameWeights } from '../core/extract/names/tag-words.ts';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { readGazetteer } from '../core/gazetteer/read-gazetteer.ts';
import type { Extraction } from '../core/model.ts';

const root = path.resolve(import.meta.dirname, '..');
let gazetteer: Gazetteer | null = null;

/** The gazetteer that ships, read once per test file. */
export function shippedGazetteer(): Gazetteer {
  gazetteer ??= readGazetteer(readFileSync(path.join(root, 'assets/gazetteer/places.txt'), 'utf8'));
  return gazetteer;
}

let names: NameWeights | null = null;

/** The weights that ship, read once per test file. */
export function shippedNames(): NameWeights {
  names ??= readNameWeights(readFileSync(path.join(root, 'assets/names/weights.txt'), 'utf8'));
  return names;
}

/** What a finder reads, for a text that is all body. */
export function readingOf(text: string) {
  const article = readArticle(text);
  return { article, words: readWords(article), gazetteer: shippedGazetteer() };
}

/** All that the recipe makes of a text. */
export function extract(
  text: string,
  given: { readonly id?: string; readonly published?: string } = {},
): Extraction {
  return extractFacts(readArticle(text, given), { gazetteer: shippedGazetteer() });
}
