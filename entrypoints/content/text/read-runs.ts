import { elementOf } from './is-shown.ts';
import { type Depth, Line, LONGEST_RUN, type Told } from './line.ts';
import type { Run } from './run.ts';

/** Looks at the clock after so many nodes. */
const NODES_BETWEEN_LOOKS = 32;

/** Reads the runs under a root, in document order, and may be left at any node for the page to go on. */
export class RunReader {
  readonly #root: Element | ShadowRoot;
  readonly #walker: TreeWalker;
  readonly #line: Line;
  readonly #told: Told;
  /** Blocks under the root, where only these are read; and the one that it is in, of those. */
  readonly #blocks: Iterator<Element> | undefined;
  #block: Element | null = null;
  #node: Node | null;
  /** Nodes since it was last looked at the clock. */
  #looks = 0;
  /** Whether it has come to what is far below the view: what comes after it in the page is taken to be so too. */
  isFar = false;

  /** `blocks`: only these children of the root are read. */
  constructor(root: Element | ShadowRoot, depth: Depth, told: Told, blocks?: Iterable<Element>) {
    this.#root = root;
    this.#told = told;
    this.#blocks = blocks?.[Symbol.iterator]();
    this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    this.#line = new Line(elementOf(root), depth, told);
    this.#node = this.#blocks ? this.#nextBlock() : this.#walker.firstChild();
  }

  /** Whether the place where it is was taken out of the page. */
  get isLost(): boolean {
    return this.#node !== null && !this.#node.isConnected;
  }

  /** Reads on while it may; true when everything is read. */
  read(mayGoOn: () => boolean): boolean {
    const line = this.#line;
    for (;;) {
      if (line.isInLongText) line.readOn();
      else if (this.#node) this.#node = this.#step(this.#node);
      else break;
      if (++this.#looks < NODES_BETWEEN_LOOKS && !line.isInLongText) continue;
      this.#looks = 0;
      this.isFar ||= isFarBelow(this.#node);
      if (!mayGoOn()) return false;
    }
    line.end();
    return true;
  }

  /** Reads one node; gives the next. */
  #step(node: Node): Node | null {
    const isText = node.nodeType === Node.TEXT_NODE;
    const goesIn = !isText && this.#line.opens(node as Element);
    const text = isText ? (node as Text) : goesIn && onlyText(node);
    if (text) {
      const unrendered = this.#line.takes(text);
      if (unrendered) this.#leave(unrendered);
      else if (goesIn) this.#line.closes();
      if (goesIn) this.#looks++;
      return this.#after();
    }
    const inside = goesIn ? this.#walker.firstChild() : null;
    if (goesIn && !inside) this.#line.closes();
    return inside ?? this.#after();
  }

  #leave(element: Element): void {
    this.#told.unrendered(element);
    this.#line.leaves(element);
    this.#walker.currentNode = element;
  }

  /** What comes after the current node and all that is in it. */
  #after(): Node | null {
    for (;;) {
      if (this.#walker.currentNode === this.#block) return this.#nextBlock();
      const next = this.#walker.nextSibling();
      if (next) return next;
      const parent = this.#walker.parentNode();
      if (parent === null || parent === this.#root) return null;
      this.#line.closes();
    }
  }

  /** The next of the blocks that is still where it was. */
  #nextBlock(): Element | null {
    for (let next = this.#blocks?.next(); next && !next.done; next = this.#blocks?.next()) {
      if (next.value.parentNode !== this.#root) continue;
      this.#walker.currentNode = next.value;
      this.#block = next.value;
      return next.value;
    }
    return null;
  }
}

/** The text of an element that has nothing else in it, as most blocks: no need to walk there. Not one that is read in parts. */
function onlyText({ firstChild }: Node): Text | null {
  const isIt = firstChild?.nodeType === Node.TEXT_NODE && !firstChild.nextSibling;
  return isIt && (firstChild as Text).length <= LONGEST_RUN ? (firstChild as Text) : null;
}

/** Whether it begins more than one viewport below the view. Asks for an up-to-date layout; what has no place does not. */
function isFarBelow(node: Node | null): boolean {
  const element = node instanceof Element ? node : node?.parentElement;
  return (element?.getBoundingClientRect().top ?? 0) > 2 * innerHeight;
}

/** The same at once. */
export function readRuns(root: Element | ShadowRoot, depth: Depth): Run[] {
  const runs: Run[] = [];
  const told: Told = { found: (run) => runs.push(run), unrendered: () => {}, host: () => {} };
  new RunReader(root, depth, told).read(() => true);
  return runs;
}
