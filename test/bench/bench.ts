/**
 * `npm run bench [-- --pages FOLDER] [--terms FILE] [--only passages|finding|marks|slow|whole|scroll|browser|hard|cards]`: what finding costs
 * over only reading a page, what the extension costs the pages that it is on, and how soon a card is there. Ratios inside one table can
 * be trusted; milliseconds are this machine's.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Launched, launchWithExtension } from '../../cli/launch.ts';
import type { Term } from '../../core/model.ts';
import { launchBareChromium } from './bare-chromium.ts';
import { cardLatency, type WayToCard } from './card-latency.ts';
import { both, bundleInPage, type Costs, type Finding, findingOn, median, peersOn } from './finding.ts';
import { HARD_TERMS, onHardPages } from './hard-pages.ts';
import {
  firstMarksOn,
  heapOf,
  infiniteScroll,
  jobOn,
  ownInserts,
  slowJobOn,
  visit,
  WATCH_MS,
  watchForMarks,
} from './in-browser.ts';
import type { Bench } from './in-page.ts';
import { installTerms } from './install-terms.ts';
import { passageCosts } from './passages.ts';
import { readTerms } from './read-terms.ts';
import { scrollThrough } from './scroll-through.ts';
import { serveFolder } from './serve-folder.ts';
import { peerOn, wholeJobOn } from './whole-job.ts';

declare const bench: Bench;

const here = import.meta.dirname;
const OWN_PAGES = path.resolve(here, '../pages');
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: OWN_PAGES },
    terms: { type: 'string' },
    only: { type: 'string' },
  },
});
const CARD_ROUNDS = 8;
const INSERT_ROUNDS = 3;
/** As slow as the processor of a cheap telephone. */
const SLOWED = 4;
/** The regular expression takes seconds where there are many names: it is tried on so many pages. */
const PEER_PAGES = 4;

const show = (ms: number, width = 8): string => ms.toFixed(ms < 10 ? 2 : 1).padStart(width);
const ratio = (of: number, to: number): string => (of / to).toFixed(2).padStart(6);
const whole = ({ near, rest }: Costs): number => both(near) + both(rest);

async function firstMarksTable(browser: Launched, terms: readonly Term[], urls: ReadonlyMap<string, string>) {
  await installTerms(browser, terms);
  const page = await browser.context.newPage();
  await watchForMarks(page);
  console.log(
    'first marks; ms from the start of our script, the quickest of some visits\n\n   marks   frame  page',
  );
  const all: number[] = [];
  for (const [name, url] of urls) {
    const { toMarks, toFrame } = await firstMarksOn(page, url);
    if (toMarks > 0) all.push(toMarks);
    console.log(`${show(toMarks)}${show(toFrame)}  ${name}`);
  }
  console.log(`\nmedian ${median(all).toFixed(1)} ms, worst ${Math.max(...all).toFixed(1)} ms (limit 40)\n`);
  await page.close();
}

async function slowTable(browser: Launched, terms: readonly Term[], urls: ReadonlyMap<string, string>) {
  await installTerms(browser, terms);
  const page = await browser.context.newPage();
  console.log(`processor slowed ${SLOWED} times; ms of our script\n\n  script  longest blocking  page`);
  let worst = 0;
  for (const [name, url] of urls) {
    const { total, longest, blocking } = await slowJobOn(page, url, SLOWED);
    worst = Math.max(worst, blocking);
    console.log(`${show(total)} ${show(longest)} ${show(blocking)}  ${name}`);
  }
  console.log(`\nmost blocking on a page: ${worst.toFixed(1)} ms (limit 50)\n`);
  await page.close();
}

async function hardTable(browser: Launched) {
  await installTerms(browser, HARD_TERMS);
  const own = await serveFolder(OWN_PAGES);
  console.log('pages made to be slow; ms of our script\n\n  script  longest  errors  page');
  for await (const [name, { total, longest, errors }] of onHardPages(
    browser.context,
    own.urls.get('empty.html') ?? '',
  ))
    console.log(`${show(total)} ${show(longest)} ${String(errors).padStart(7)}  ${name}`);
  console.log('\nlimits: longest 50 ms, no errors\n');
  own.close();
}

const runs = (part: string): boolean => values.only === undefined || values.only === part;

async function findingTable(browser: Launched, terms: readonly Term[], urls: ReadonlyMap<string, string>) {
  const bundle = await bundleInPage();
  const page = await browser.context.newPage();
  const background = await browser.context.newPage();
  await background.evaluate(bundle);
  await page.bringToFront();
  const built = await background.evaluate((of) => bench.build(of), terms);
  console.log(`finding ${built.count} terms (index built in ${built.ms.toFixed(0)} ms); ms`);
  console.log('x: over the floor, a walk that only reads the whole page; page + background together.');
  console.log('near: what is read first; all: with the rest, which is read when there is time\n');
  console.log(
    'letters    near     all  found  cold floor  page near, all  backgr. near, all  x near    all  warm near   all  regexp x  automaton x  page',
  );
  const all: Finding[] = [];
  let peers = { expression: 0, automaton: 0, ours: 0 };
  for (const [name, url] of urls) {
    const finding = await findingOn({ page, background, bundle }, url);
    const { letters, near, sent, found, cold, warm } = finding;
    all.push(finding);
    const isPeerPage = all.length <= PEER_PAGES;
    const peer = isPeerPage ? await peersOn({ page, bundle }, url, terms) : null;
    if (peer)
      peers = {
        expression: peers.expression + peer.expression,
        automaton: peers.automaton + peer.automaton,
        ours: peers.ours + whole(cold),
      };
    const against = (ms: number | undefined) => (ms === undefined ? '' : ratio(ms, whole(cold)));
    console.log(
      `${String(letters).padStart(7)} ${String(near).padStart(7)} ${String(sent).padStart(7)} ${String(found).padStart(6)}    ${show(cold.floor)}` +
        `${show(cold.near.page)}${show(cold.near.page + cold.rest.page)}   ${show(cold.near.background)}${show(cold.near.background + cold.rest.background)}    ` +
        `${ratio(both(cold.near), cold.floor)} ${ratio(whole(cold), cold.floor)}     ${ratio(both(warm.near), warm.floor)}${ratio(whole(warm), warm.floor)}   ${against(peer?.expression).padStart(6)}   ${against(peer?.automaton).padStart(9)}  ${peer?.isSame === false ? 'other hits ' : ''}  ${name}`,
    );
  }
  const sum = (of: (finding: Finding) => number): number => all.reduce((total, each) => total + of(each), 0);
  console.log(
    `\nall pages: what is near, cold x${ratio(
      sum(({ cold }) => both(cold.near)),
      sum(({ cold }) => cold.floor),
    )}, warm x${ratio(
      sum(({ warm }) => both(warm.near)),
      sum(({ warm }) => warm.floor),
    )}; all, cold x${ratio(
      sum(({ cold }) => whole(cold)),
      sum(({ cold }) => cold.floor),
    )}, warm x${ratio(
      sum(({ warm }) => whole(warm)),
      sum(({ warm }) => warm.floor),
    )}; one regular expression takes ${(peers.expression / peers.ours).toFixed(0)} times as long, an automaton ${(peers.automaton / peers.ours).toFixed(1)} times`,
  );
  console.log(`largest answer: ${(Math.max(...all.map(({ bytes }) => bytes)) / 1000).toFixed(1)} kB\n`);
  await page.close();
  await background.close();
}

async function browserTable(browser: Launched, terms: readonly Term[], urls: ReadonlyMap<string, string>) {
  await installTerms(browser, terms);
  const page = await browser.context.newPage();
  await watchForMarks(page);
  console.log(
    'the extension on the page; ms of its script; from its start to the first marks and their frame\n',
  );
  console.log('  script  longest   marks   frame  page');
  let longest = 0;
  for (const [name, url] of urls) {
    const job = await jobOn(page, url);
    longest = Math.max(longest, job.longest);
    console.log(`${show(job.total)} ${show(job.longest)}${show(job.toMarks)}${show(job.toFrame)}  ${name}`);
  }
  console.log(`\nlongest task of the extension on any page: ${longest.toFixed(1)} ms (limit 50)`);
  const own = await serveFolder(OWN_PAGES);
  const plain = own.urls.get('news.html') ?? '';
  const names = terms.slice(0, 200).map(({ surface }) => surface);
  const scroll = await infiniteScroll(page, plain, names);
  console.log(
    `infinite scroll, 50 × 100 paragraphs: ${scroll.total.toFixed(0)} ms of script (limit 100), longest ${scroll.longest.toFixed(1)} ms`,
  );
  const [largest = plain] = [...urls.values()].slice(-1);
  const on = { inserts: Number.POSITIVE_INFINITY, heap: 0 };
  const off = { ...on };
  for (let round = 0; round < INSERT_ROUNDS; round++) {
    await turn(browser, 'on');
    on.inserts = Math.min(on.inserts, await ownInserts(page, plain, names));
    on.heap = await heapOf(page, largest);
    await turn(browser, 'off');
    off.inserts = Math.min(off.inserts, await ownInserts(page, plain, names));
    off.heap = await heapOf(page, largest);
  }
  await turn(browser, 'on');
  console.log(
    `the page's own inserts: x${ratio(on.inserts, off.inserts)} of those without, ${on.inserts.toFixed(1)} and ${off.inserts.toFixed(1)} ms (limit 1.2)`,
  );
  console.log(`memory in the last page: ${((on.heap - off.heap) / 1e6).toFixed(2)} MB more (limit 3)\n`);
  own.close();
  await page.close();
}

/** Finding, marking and the next frame, on each page: ours, and two ways with one regular expression. */
async function wholeTable(browser: Launched, terms: readonly Term[], urls: ReadonlyMap<string, string>) {
  await installTerms(browser, terms);
  const bundle = await bundleInPage();
  const page = await browser.context.newPage();
  const peerPage = await browser.context.newPage();
  await watchForMarks(page);
  console.log(
    'whole job on a page that is there, ms: ours to the frame with the first marks, to its last name, its script; peers to their frame\n',
  );
  console.log('   frame    last  script  highlights  mark.js  elements  page');
  for (const [name, url] of urls) {
    await turn(browser, 'off');
    await page.bringToFront(); // frames of a tab behind another come twice a second
    await visit(page, url);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    await page.waitForTimeout(WATCH_MS);
    const { toFrame, toEnd, total } = await wholeJobOn(page, () => turn(browser, 'on'));
    await turn(browser, 'off');
    await peerPage.bringToFront();
    const highlights = await peerOn({ page: peerPage, bundle }, url, { peer: 'highlights', terms });
    const markJs = await peerOn({ page: peerPage, bundle }, url, { peer: 'mark.js', terms });
    console.log(
      `${show(toFrame)}${show(toEnd)}${show(total)} ${show(highlights, 11)}${show(markJs, 9)}${String(elements).padStart(10)}  ${name}`,
    );
  }
  console.log('\nlimit: 60 ms on 9,900 elements\n');
  await turn(browser, 'on');
  await page.close();
  await peerPage.close();
}

/** Each page is scrolled through with the extension and without, by turns. */
async function scrollTable(browser: Launched, terms: readonly Term[], urls: ReadonlyMap<string, string>) {
  await installTerms(browser, terms);
  const page = await browser.context.newPage();
  console.log(
    'scrolling a page through, with the extension / without. late: frames after more than 25 ms; over: those that',
  );
  console.log(
    'took the main thread more than 16.7 ms of work; busy: its work for a frame, ms. script: ms of ours\n',
  );
  console.log('  frames        late        over          busy  most script before one  in all  page');
  for (const [name, url] of urls) {
    const on = await scrollThrough(page, url, 2 * WATCH_MS);
    await turn(browser, 'off');
    const off = await scrollThrough(page, url, 2 * WATCH_MS);
    await turn(browser, 'on');
    const pair = (a: number | string, b: number | string) => `${a} / ${b}`.padStart(12);
    console.log(
      `${String(on.frames).padStart(8)}${pair(on.late, off.late)}${pair(on.over, off.over)}` +
        `  ${pair(on.busy.toFixed(1), off.busy.toFixed(1))}${show(on.most, 24)}${show(on.total)}  ${name}`,
    );
  }
  console.log('\nlimit: 1 % of the frames late because of us\n');
  await page.close();
}

/** Through the worker: another tab in front would hide the page. */
async function turn({ context }: Launched, to: 'on' | 'off'): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    (everywhere) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(of: object): Promise<void> } } } }
      ).chrome.storage.local.set({ settings: { everywhere } }),
    to === 'on',
  );
}

const WAYS_TO_CARDS: readonly (WayToCard & { readonly limit: number })[] = [
  { by: 'rest', worker: 'warm', card: 'first', limit: 16 },
  { by: 'rest', worker: 'warm', card: 'later', limit: 16 },
  { by: 'rest', worker: 'killed', card: 'first', limit: 100 },
  { by: 'tap', worker: 'warm', card: 'later', limit: 16 },
  { by: 'tap', worker: 'warm', card: 'first', limit: 16 },
  { by: 'tap', worker: 'killed', card: 'later', limit: 100 },
  { by: 'tap', worker: 'killed', card: 'first', limit: 100 },
];

async function cardTable(): Promise<void> {
  const news = await serveFolder(OWN_PAGES);
  const browser = await launchBareChromium('chrome-mv3-e2e');
  const url = news.urls.get('news.html') ?? '';
  console.log('from the decision to the first frame with the card, ms\n\n  least  median   worst  limit');
  for (const way of WAYS_TO_CARDS) {
    const all: number[] = [];
    for (let round = 0; round < CARD_ROUNDS; round++) all.push(await cardLatency(browser, url, way));
    const row = [Math.min(...all), median(all), Math.max(...all)].map((ms) => show(ms)).join('');
    console.log(
      `${row}${String(way.limit).padStart(7)}  ${way.by}, worker ${way.worker}, the page’s ${way.card === 'first' ? 'first card' : 'next card'}`,
    );
  }
  console.log('');
  await browser.close();
  news.close();
}

function passagesTable(): void {
  console.log(
    '10,000 statements in 10,000 words; processor time, ms\n\n   first   least  median  found  page',
  );
  for (const { page, found, first, least, median: middle } of passageCosts())
    console.log(`${show(first)}${show(least)}${show(middle)}${String(found).padStart(7)}  ${page}`);
  console.log('\nlimit: median 5 ms\n');
}

if (runs('passages')) passagesTable();
if (runs('cards')) await cardTable();
const terms = readTerms(values.terms);
const { urls, close } = await serveFolder(values.pages);
const browser = await launchWithExtension({
  build: 'chrome-mv3-e2e',
  headless: true,
  viewport: { width: 1200, height: 800 },
});
if (runs('finding')) await findingTable(browser, terms, urls);
if (runs('hard')) await hardTable(browser);
if (runs('marks')) await firstMarksTable(browser, terms, urls);
if (runs('whole')) await wholeTable(browser, terms, urls);
if (runs('scroll')) await scrollTable(browser, terms, urls);
if (runs('slow')) await slowTable(browser, terms, urls);
if (runs('browser')) await browserTable(browser, terms, urls);
await browser.close();
close();
