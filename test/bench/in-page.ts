/** Runs inside the measured page, and in another that stands for the background; bench.ts calls it by its global name. */
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import type { Term } from '../../core/model.ts';
import { buildTermIndex } from '../../core/terms/build-term-index.ts';
import { findInBlocks } from '../../core/terms/find-in-blocks.ts';
import { type TermIndex, termCount } from '../../core/terms/term-index.ts';
import { FoundList, packHits } from '../../entrypoints/background/pack-hits.ts';
import { hitsByPart, Mentions } from '../../entrypoints/content/text/mentions.ts';
import { PageReader } from '../../entrypoints/content/text/page-reader.ts';
import type { Run } from '../../entrypoints/content/text/run.ts';
import { BLOCK_BREAK, type PageHits } from '../../extension/messages.ts';

let index: TermIndex = buildTermIndex([]);
let pattern = /$^/g;
let automaton = new AhoCorasick(['-']);
let runs: Run[] = [];
let mentions = new Mentions({ entered: () => {}, left: () => {} });
let reader = readerOf();
const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA']);

interface Timed {
  readonly ms: number;
  readonly count: number;
}

function timed(run: () => number): Timed {
  const started = performance.now();
  const count = run();
  return { ms: performance.now() - started, count };
}

/** The floor: a walk over the text nodes that reads them and does nothing else. */
function readOnly(): number {
  return textNodes((node) => node.data.length);
}

function textNodes(count: (node: Text) => number): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; ) {
    if (node.nodeType === Node.TEXT_NODE) sum += count(node as Text);
    else if (NOT_TEXT.has(node.nodeName)) {
      let next = walker.nextSibling();
      while (!next && walker.parentNode()) next = walker.nextSibling();
      node = next;
      continue;
    }
    node = walker.nextNode();
  }
  return sum;
}

function readerOf(): PageReader {
  return new PageReader({ mentions, found: (run) => runs.push(run), entered: () => {} });
}

/** All that the content script does before it asks: `near`, until it comes to what is far below the view; then the `rest`. */
function gather(part: 'near' | 'rest'): { ms: number; text: string } {
  if (part === 'near') mentions = new Mentions({ entered: () => {}, left: () => {} });
  let text = '';
  const { ms } = timed(() => {
    runs = [];
    if (part === 'near') {
      reader = readerOf();
      reader.add([{ root: document.documentElement, part: 'deep' }]);
    }
    reader.read(() => part === 'rest' || reader.isUrgent);
    text = runs.map((run) => run.text).join(BLOCK_BREAK);
    return text.length;
  });
  return { ms, text };
}

/** What it does with the answer. */
function place(answer: PageHits): number {
  mentions.know(answer.entities);
  const names = hitsByPart(answer.hits, answer);
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    mentions.add(run, names(start, end));
    start = end + BLOCK_BREAK.length;
  }
  mentions.settle();
  return mentions.count;
}

/** What the background does. */
function search(text: string): { ms: number; answer: PageHits } {
  let answer: PageHits = { hits: [], passages: [], entities: [], companies: [], version: '' };
  const { ms } = timed(() => {
    const found = new FoundList();
    const names = findInBlocks(index, { text, border: BLOCK_BREAK });
    answer = {
      ...packHits(index, names, { found, refused: new Set() }),
      passages: [],
      entities: found.entities,
      version: '',
    };
    return 0;
  });
  return { ms, answer };
}

const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (letter: string | undefined): boolean => letter !== undefined && LETTER.test(letter);

/** Whole words, and of two that overlap the first and longest: the same hits as the regular expression has. */
function hitsOfAutomaton(text: string): number {
  const whole = automaton
    .matchInText(text)
    .filter(({ begin, end }) => !isLetter(text[begin - 1]) && !isLetter(text[end]))
    .sort((a, b) => a.begin - b.begin || b.end - a.end);
  let count = 0;
  let from = 0;
  for (const { begin, end } of whole) {
    if (begin < from) continue;
    from = end;
    count++;
  }
  return count;
}

const namesOf = (terms: readonly Term[]): string[] => [...new Set(terms.map(({ surface }) => surface))];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** From the start to the frame that shows what was done. */
async function untilFrame(run: () => void): Promise<number> {
  const started = performance.now();
  run();
  await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
  return performance.now() - started;
}

/** Defined by mark.js, where it is the peer. */
declare const Mark: new (root: Element) => { markRegExp(pattern: RegExp): void };

function highlightAll(): void {
  const found: StaticRange[] = [];
  textNodes((node) => {
    for (const { index: at, 0: hit } of node.data.matchAll(pattern)) {
      const place = { startContainer: node, startOffset: at, endContainer: node, endOffset: at + hit.length };
      found.push(new StaticRange(place));
    }
    return 0;
  });
  const style = new CSSStyleSheet();
  style.replaceSync('::highlight(bench) { text-decoration: underline 2px }');
  document.adoptedStyleSheets.push(style);
  CSS.highlights.set('bench', new Highlight(...found));
}

const bench = {
  build: (terms: readonly Term[]) =>
    timed(() => {
      index = buildTermIndex(terms);
      return termCount(index);
    }),
  /** The peer: one regular expression of all names, longest first. */
  buildPattern: (terms: readonly Term[]) =>
    timed(() => {
      const names = namesOf(terms).sort((a, b) => b.length - a.length);
      pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
      return names.length;
    }),
  /** Another: an Aho-Corasick automaton as a double array, the quickest of the packages that were tried. */
  buildAutomaton: (terms: readonly Term[]) =>
    timed(() => {
      const names = namesOf(terms);
      automaton = new AhoCorasick(names);
      return names.length;
    }),
  floor: () => timed(readOnly),
  expression: () => timed(() => textNodes(({ data }) => data.match(pattern)?.length ?? 0)),
  automaton: () => timed(() => textNodes(({ data }) => hitsOfAutomaton(data))),
  /** Whole jobs of others: finding, marking and the next frame, ms. */
  highlights: () => untilFrame(highlightAll),
  markJs: () => untilFrame(() => new Mark(document.body).markRegExp(pattern)),
  gather,
  search,
  place: (answer: PageHits) => timed(() => place(answer)),
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
