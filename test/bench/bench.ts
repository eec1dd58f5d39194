/**
 * `npm run bench [-- --pages FOLDER] [--terms FILE]`: what finding costs over only reading a page, the longest task of
 * the content script, and how soon a card is there. Ratios inside one table can be trusted; milliseconds are this
 * machine's.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { launchWithExtension } from '../../cli/launch.ts';
import type { Term } from '../../core/model.ts';
import { cardLatency } from './card-latency.ts';
import type { Bench } from './in-page.ts';
import { ourTimeOn } from './longest-task.ts';
import { serveFolder } from './serve-folder.ts';

const here = import.meta.dirname;
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: path.resolve(here, '../pages') },
    terms: { type: 'string' },
  },
});
const WARM_ROUNDS = 9;
const CARD_ROUNDS = 10;
const REST_MS = 300;

declare const bench: Bench;

/** Names like those of the seed, in a made-up number that a reader's library may have. */
const MADE_UP: readonly Term[] = Array.from({ length: 1000 }, (_, at) => ({
  surface: `${['Al', 'Ak', 'Be', 'Ka', 'Sha', 'Nu', 'Ur'][at % 7]}${['ma', 'tau', 'lin', 'zan', 'ro'][at % 5]}${at} City`,
  entity: `made-up-${at}`,
}));
const SEED_NAMES = [
  'Almaty',
  'Kazakhstan',
  'European Union',
  'EU',
  'Brussels',
  'Nur-Sultan',
  'Mangystau Region',
];

/** `[[name, caseMatters, [alias, caseMatters], …], …]`, or the made-up terms and a few real ones. */
function readTerms(file: string | undefined): readonly Term[] {
  if (file === undefined) return [...SEED_NAMES.map((surface) => ({ surface, entity: surface })), ...MADE_UP];
  const bytes = readFileSync(file);
  const rows = JSON.parse(String(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)) as [
    string,
    ...unknown[],
  ][];
  return rows.flatMap(([name, , ...aliases]) =>
    [name, ...(aliases as [string][]).map(([alias]) => alias)].map((surface) => ({ surface, entity: name })),
  );
}

async function bundleInPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: path.join(here, 'in-page.ts'), formats: ['iife'], name: 'inPage' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('bench: nothing was bundled');
  return output.output[0].code;
}

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
const show = (ms: number): string => ms.toFixed(ms < 10 ? 2 : 1).padStart(8);

/** First calls in a fresh page, each in its own: what every reader pays. Then the median of many. */
async function findingOn(page: Page, url: string, bundle: string, terms: readonly Term[]) {
  const fresh = async (): Promise<void> => {
    await page.goto(url);
    await page.evaluate(bundle);
  };
  await fresh();
  const coldFloor = await page.evaluate(() => bench.floor());
  await fresh();
  await page.evaluate((of) => bench.build(of), terms);
  const coldFind = await page.evaluate(() => bench.find());
  const warm = async (what: 'floor' | 'find'): Promise<number> => {
    const all: number[] = [];
    for (let round = 0; round < WARM_ROUNDS; round++)
      all.push((await page.evaluate((name) => bench[name](), what)).ms);
    return median(all);
  };
  return {
    coldFloor: coldFloor.ms,
    coldFind: coldFind.ms,
    warmFloor: await warm('floor'),
    warmFind: await warm('find'),
    letters: coldFloor.count,
    found: coldFind.count,
  };
}

const terms = readTerms(values.terms);
const bundle = await bundleInPage();
const { urls, close } = await serveFolder(values.pages);
const browser = await launchWithExtension({
  build: 'chrome-mv3-e2e',
  headless: true,
  viewport: { width: 1200, height: 800 },
});
const page = await browser.context.newPage();
const sums = { coldFloor: 0, coldFind: 0, warmFloor: 0, warmFind: 0, longest: 0 };

console.log(`${terms.length} terms; ms; x: over the floor, a walk that only reads the text\n`);
console.log('letters  found  cold floor   find     x   warm floor   find     x   longest task  page');
for (const [name, url] of urls) {
  const { longest } = await ourTimeOn(page, url);
  const finding = await findingOn(page, url, bundle, terms);
  for (const key of ['coldFloor', 'coldFind', 'warmFloor', 'warmFind'] as const) sums[key] += finding[key];
  sums.longest = Math.max(sums.longest, longest);
  const { coldFloor, coldFind, warmFloor, warmFind, letters, found } = finding;
  const ratios = [(coldFind / coldFloor).toFixed(1), (warmFind / warmFloor).toFixed(1)];
  console.log(
    `${String(letters).padStart(7)} ${String(found).padStart(6)}   ${show(coldFloor)}${show(coldFind)} ${ratios[0]?.padStart(5)}` +
      `    ${show(warmFloor)}${show(warmFind)} ${ratios[1]?.padStart(5)}       ${show(longest)}  ${name}`,
  );
}
console.log(
  `\nall pages: cold x ${(sums.coldFind / sums.coldFloor).toFixed(2)}, warm x ${(sums.warmFind / sums.warmFloor).toFixed(2)}`,
);
console.log(`longest task of the extension on any page: ${sums.longest.toFixed(1)} ms (limit 50)`);

const news = await serveFolder(path.resolve(here, '../pages'));
const latencies: number[] = [];
for (let round = 0; round < CARD_ROUNDS; round++) {
  await page.goto(news.urls.get('news.html') ?? '');
  await page.waitForTimeout(500);
  latencies.push(await cardLatency(page, REST_MS));
}
console.log(
  `card after the resting time: median ${median(latencies).toFixed(0)} ms, worst ${Math.max(...latencies).toFixed(0)} ms (limit 50)`,
);
await browser.close();
news.close();
close();
