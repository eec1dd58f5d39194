import { isBesideLine, kindOf } from './element-kinds.ts';

/**
 * Text that a reader reads in one go: a paragraph, a headline, the part of a list item before its sub-list. Names may
 * go over its inline elements, never over its ends.
 */
export interface Run {
  /** The nearest block element around it. */
  readonly container: Element;
  readonly text: string;
  /** The text nodes, where each begins in `text`, and at which of its own characters. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

/** `own`: the text of the root itself. `deep`: that of the blocks inside it as well. */
export type Depth = 'own' | 'deep';

/** Stands for a line break, and for the border of a superscript: a gap between words that are no neighbours. */
const LINE = '\u2028';
/** Stands for a picture or a button in the line. */
const OBJECT = '\ufffc';
/** Longer runs are cut at a space: the work stays in small pieces, and a name over the cut is lost. */
const LONGEST_RUN = 20_000;

/** The runs under `root`, in document order. May be left between two steps for the page to go on. */
export function* readRuns(root: Element | ShadowRoot, depth: Depth): Generator<Run> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const line = new Line(root instanceof Element ? root : root.host);
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

/** The run being read. */
class Line {
  private readonly containers: Element[];
  private nodes: Text[] = [];
  private starts: number[] = [];
  private offsets: number[] = [];
  private read = '';
  /** Inline elements entered or left since the last text: only a computed style tells whether they are borders. */
  private crossed: Element[] = [];
  private done: Run[] = [];

  constructor(container: Element) {
    this.containers = [container];
  }

  *text(node: Text): Generator<Run> {
    if (node.length === 0) return;
    if (node.length > LONGEST_RUN) return yield* this.longText(node);
    const data = node.data;
    if (this.nodes.length === 0 && data.trim() === '') return;
    this.crossBorders();
    yield* this.finished();
    this.add(node, data, 0);
    if (this.read.length > LONGEST_RUN) this.end();
  }

  /** Whether the walk is to go into the element. */
  opens(element: Element, depth: Depth): boolean {
    const kind = kindOf(element);
    if (kind === 'block') {
      this.end();
      if (depth === 'own') return false;
      this.containers.push(element);
      return true;
    }
    if (kind === 'inline') {
      this.crossed.push(element);
      return true;
    }
    if (kind === 'break') this.put(LINE);
    if (kind === 'object') this.put(OBJECT);
    return false;
  }

  closes(element: Element): void {
    if (kindOf(element) === 'inline') this.crossed.push(element);
    else {
      this.end();
      this.containers.pop();
    }
  }

  end(): void {
    const container = this.containers.at(-1);
    if (this.nodes.length > 0 && container) {
      const { nodes, starts, offsets, read: text } = this;
      this.done.push({ container, nodes, starts, offsets, text });
    }
    this.nodes = [];
    this.starts = [];
    this.offsets = [];
    this.read = '';
    this.crossed = [];
  }

  *finished(): Generator<Run> {
    if (this.done.length === 0) return;
    const done = this.done;
    this.done = [];
    yield* done;
  }

  private *longText(node: Text): Generator<Run> {
    this.end();
    for (let from = 0; from < node.length; ) {
      const piece = node.substringData(from, LONGEST_RUN); // never the whole: it may be 10 MB
      const space = piece.lastIndexOf(' ');
      const isLast = from + piece.length >= node.length;
      const cut = isLast || space <= 0 ? piece : piece.slice(0, space + 1);
      this.add(node, cut, from);
      this.end();
      yield* this.finished();
      from += cut.length;
    }
  }

  private add(node: Text, data: string, offset: number): void {
    this.nodes.push(node);
    this.starts.push(this.read.length);
    this.offsets.push(offset);
    this.read += data;
  }

  private put(sign: string): void {
    if (this.nodes.length > 0) this.read += sign;
  }

  private crossBorders(): void {
    if (this.crossed.length > 0 && this.nodes.length > 0) {
      for (const element of this.crossed) {
        const border = borderOf(element);
        if (border === 'end') {
          this.end();
          break;
        }
        if (border === 'gap') this.put(LINE);
      }
    }
    this.crossed = [];
  }
}

/** What an inline element's border is to the text on both sides of it. */
function borderOf(element: Element): 'none' | 'gap' | 'end' {
  if (isBesideLine(element)) return 'gap';
  const { display, float } = getComputedStyle(element);
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'none';
  if (float !== 'none' && (element.textContent?.length ?? 0) <= 1) return 'none'; // a drop cap
  return display.startsWith('inline') ? 'gap' : 'end';
}

/** Where character `at` of the run stands. An end belongs to the node before it. */
export function placeIn(run: Run, at: number, side: 'start' | 'end'): { node: Text; offset: number } | null {
  let low = 0;
  let high = run.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = run.starts[middle] ?? 0;
    if (side === 'start' ? start <= at : start < at) low = middle;
    else high = middle - 1;
  }
  const node = run.nodes[low];
  return node ? { node, offset: at - (run.starts[low] ?? 0) + (run.offsets[low] ?? 0) } : null;
}
