import { isBesideLine, kindOf } from './element-kinds.ts';
import { isRendered } from './is-shown.ts';
import { collapse, type Piece, type Run } from './run.ts';

/** `own`: the text of the root itself. `deep`: that of the blocks inside it as well. */
export type Depth = 'own' | 'deep';

/** Stands for a line break, and for the border of a superscript: a gap between words that are no neighbours. */
const LINE = '\u2028';
/** Stands for a picture or a button in the line. */
const OBJECT = '\ufffc';
/** Longer runs are cut at a space: the work stays in small pieces, and a name over the cut is lost. */
const LONGEST_RUN = 20_000;

/** The run being read. */
export class Line {
  private readonly containers: Element[];
  private pieces: Piece[] = [];
  private read = '';
  /** Inline elements entered or left since the last text: only a computed style tells whether they are borders. */
  private crossed: Element[] = [];
  private done: Run[] = [];

  private readonly unrendered: (block: Element) => void;

  constructor(container: Element, unrendered: (block: Element) => void) {
    this.containers = [container];
    this.unrendered = unrendered;
  }

  *text(node: Text): Generator<Run> {
    const { length } = node;
    if (length === 0) return;
    if (length > LONGEST_RUN) return yield* this.longText(node);
    const text = collapse(node.data);
    if (text === ' ' && (this.pieces.length === 0 || this.read.endsWith(' '))) return;
    this.crossBorders();
    if (this.done.length > 0) yield* this.finished();
    if (text === ' ' && this.pieces.length === 0) return;
    this.add({ node, offset: 0, length }, text);
    if (this.read.length > LONGEST_RUN) this.end();
  }

  /** Whether the walk is to go into the element. */
  opens(element: Element, depth: Depth): boolean {
    const kind = kindOf(element);
    if (kind === 'block') {
      this.end();
      if (depth === 'own') return false;
      if (!isRendered(element)) {
        this.unrendered(element);
        return false;
      }
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
    this.crossed = [];
    if (this.pieces.length === 0) return;
    if (container) this.done.push({ container, pieces: this.pieces, text: this.read });
    this.pieces = [];
    this.read = '';
  }

  /** The runs that have come to their end. */
  *finished(): Generator<Run> {
    if (this.done.length === 0) return;
    const done = this.done;
    this.done = [];
    yield* done;
  }

  private *longText(node: Text): Generator<Run> {
    this.end();
    for (let offset = 0; offset < node.length; ) {
      const piece = node.substringData(offset, LONGEST_RUN); // never the whole: it may be 10 MB
      const space = piece.lastIndexOf(' ');
      const isLast = offset + piece.length >= node.length;
      const cut = isLast || space <= 0 ? piece : piece.slice(0, space + 1);
      this.add({ node, offset, length: cut.length }, collapse(cut));
      this.end();
      yield* this.finished();
      offset += cut.length;
    }
  }

  private add(piece: Omit<Piece, 'start'>, text: string): void {
    this.pieces.push({ ...piece, start: this.read.length });
    this.read += text;
  }

  private put(sign: string): void {
    if (this.pieces.length > 0) this.read += sign;
  }

  private crossBorders(): void {
    if (this.crossed.length > 0 && this.pieces.length > 0) {
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
