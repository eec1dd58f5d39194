/** Runs inside the measured page; bench.ts bundles it and calls it by its global name. */
import type { Term } from '../../core/model.ts';
import { findMatches } from '../../core/terms/find-matches.ts';
import { buildTermIndex, type TermIndex, termCount } from '../../core/terms/term-index.ts';
import { readRuns } from '../../entrypoints/content/text/read-runs.ts';

let index: TermIndex = buildTermIndex([]);
const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA']);

function timed(run: () => number): { ms: number; count: number } {
  const started = performance.now();
  const count = run();
  return { ms: performance.now() - started, count };
}

/** The floor: a walk over the text nodes that reads them and does nothing else. */
function readOnly(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let letters = 0;
  for (let node = walker.nextNode(); node; ) {
    if (node.nodeType === Node.TEXT_NODE) letters += (node as Text).data.length;
    else if (NOT_TEXT.has(node.nodeName)) {
      let next = walker.nextSibling();
      while (!next && walker.parentNode()) next = walker.nextSibling();
      node = next;
      continue;
    }
    node = walker.nextNode();
  }
  return letters;
}

function readAndFind(): number {
  let found = 0;
  for (const run of readRuns(document.body, 'deep', () => {})) found += findMatches(index, run.text).length;
  return found;
}

const bench = {
  build: (terms: readonly Term[]) =>
    timed(() => {
      index = buildTermIndex(terms);
      return termCount(index);
    }),
  floor: () => timed(readOnly),
  find: () => timed(readAndFind),
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
