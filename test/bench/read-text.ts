import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../core/article/read-article.ts';
import { extractFacts, type Knowledge } from '../../core/extract/extract-facts.ts';
import { readNameWeights } from '../../core/extract/names/read-name-weights.ts';
import { readGazetteer } from '../../core/gazetteer/read-gazetteer.ts';

export type { Knowledge } from '../../core/extract/extract-facts.ts';

const assets = path.resolve(import.meta.dirname, '../../assets');
const seeds = path.resolve(import.meta.dirname, '../../seeds');

export function readKnowledge(): Knowledge {
  return {
    gazetteer: readGazetteer(readFileSync(path.join(assets, 'gazetteer/places.txt'), 'utf8')),
    names: readNameWeights(readFileSync(path.join(assets, 'names/weights.txt'), 'utf8')),
  };
}

/** Processor time of one reading, in ms: others on the machine do not count. */
export function timeOf(text: string, knowledge: Knowledge): number {
  const before = process.cpuUsage();
  extractFacts(readArticle(text, { published: '2022-01-05' }), knowledge);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** So many words of the seed article over and over, its names changed with `round`. */
export function newsOf(words: number, round = 0): string {
  const seed = readFileSync(path.join(seeds, '000_ca9f81f8d5317110.txt'), 'utf8');
  const lines = seed.split('\n');
  const news: string[] = [];
  for (let [at, count] = [0, 0]; count < words; at++) {
    const line = (lines[at % lines.length] ?? '').replace(
      /Stano/g,
      `Stano${String.fromCharCode(97 + (round % 26))}`,
    );
    news.push(line);
    count += line.split(/\s+/).length;
  }
  return news.join('\n');
}
