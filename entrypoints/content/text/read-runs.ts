import { type Depth, Line } from './line.ts';
import type { Run } from './run.ts';

/**
 * The runs under `root`, in document order. May be left between two steps for the page to go on. Blocks that are not
 * rendered go to `unrendered` instead: they hold three quarters of the text of many pages, and nobody reads it.
 */
export function* readRuns(
  root: Element | ShadowRoot,
  depth: Depth,
  unrendered: (block: Element) => void,
): Generator<Run> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const line = new Line(root instanceof Element ? root : root.host, unrendered);
  let node = walker.firstChild();
  while (node) {
    let goesIn = false;
    if (node.nodeType === Node.TEXT_NODE) yield* line.text(node as Text);
    else goesIn = line.opens(node as Element, depth);
    let next = goesIn ? walker.firstChild() : null;
    if (goesIn && !next) line.closes(node as Element);
    while (!next) {
      next = walker.nextSibling();
      if (next) break;
      const parent = walker.parentNode();
      if (parent === null || parent === root) break;
      line.closes(parent as Element);
    }
    yield* line.finished();
    node = next;
  }
  line.end();
  yield* line.finished();
}
