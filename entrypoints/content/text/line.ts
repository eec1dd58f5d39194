import { BorderLook } from './border-look.ts';
import { type ElementKind, kindOf } from './element-kinds.ts';
import { hasNoBox, isLaidOut } from './is-shown.ts';
import { collapse, type Piece, type Run } from './run.ts';

/** `own`: the text of the root itself. `deep`: that of the blocks inside it as well. */
export type Depth = 'own' | 'deep';

/** Stands for a line break, and for the border of a superscript: a gap between words that are no neighbours. */
const LINE = '\u2028';
/** Stands for a picture or a button in the line. */
const OBJECT = '\ufffc';
/** Longer runs are cut at a space: the work stays in small pieces, and a name over the cut is lost. */
export const LONGEST_RUN = 20_000;
/** Longer texts, whole books in one, are left alone: the browser takes 10 to 16 ms a million to say where a name in them is. */
const LONGEST_NODE = 1_000_000;

const NO_PIECES: Piece[] = [];

/** Who hears of what is come upon. */
export interface Told {
  readonly found: (run: Run) => void;
  /** A part that is not rendered, and so not read: three quarters of the text of many pages, and nobody sees it. */
  readonly unrendered: (element: Element) => void;
  /** A block that has a shadow root, or may get one: what is in there is not read. */
  readonly host: (element: Element) => void;
}

/** An element that the walk is in. */
interface Open {
  readonly element: Element;
  readonly kind: ElementKind;
  /** Asked when there is text in it. */
  isRendered: boolean;
}

/** The run being read. A loop over all nodes of a page goes through here: no object is made before there is text. */
export class Line {
  readonly #open: Open[];
  /** The nearest block around. */
  #container: Open;
  #pieces = NO_PIECES;
  #text = '';
  /** Asking the growing text itself would make it anew each time. */
  #endsInSpace = false;
  /** Inline elements entered or left since the last text: only a computed style tells whether they are borders. */
  #crossed: Element[] = [];
  readonly #borders = new BorderLook();
  /** Whether `readOn` has more to do before the walk goes on. A plain field: it is asked for at each node. */
  isInLongText = false;
  /** A text node that is read in parts, and from where on. */
  #long: { readonly node: Text; offset: number } | null = null;
  readonly #depth: Depth;
  readonly #told: Told;

  constructor(container: Element, depth: Depth, told: Told) {
    this.#container = { element: container, kind: 'block', isRendered: true };
    this.#open = [this.#container];
    this.#depth = depth;
    this.#told = told;
  }

  /** Takes a text in. Gives the outermost element around it that is not rendered: the walk is to leave it. */
  takes(node: Text): Element | null {
    const data = node.data;
    if (data === '' || data.length > LONGEST_NODE) return null;
    const isLong = data.length > LONGEST_RUN;
    const text = isLong ? '' : collapse(data);
    if (text === ' ' && (this.#pieces.length === 0 || this.#endsInSpace)) return null;
    const unrendered = this.#container.isRendered ? null : this.#outermostUnrendered();
    if (unrendered) return unrendered;
    if (this.#crossed.length > 0) this.#crossBorders();
    if (isLong) {
      this.end();
      this.#long = { node, offset: 0 };
      this.isInLongText = true;
    } else if (text !== ' ' || this.#pieces.length > 0) this.#add({ node, offset: 0, data }, text);
    if (this.#text.length > LONGEST_RUN) this.end();
    return null;
  }

  /** Reads one part of a long text. */
  readOn(): void {
    if (!this.#long) return;
    const { node, offset } = this.#long;
    // The page may have shortened it since.
    const piece = offset < node.length ? node.substringData(offset, LONGEST_RUN) : ''; // never the whole: it may be 10 MB
    const space = piece.lastIndexOf(' ');
    const isLast = offset + piece.length >= node.length;
    const cut = isLast || space <= 0 ? piece : piece.slice(0, space + 1);
    if (cut !== '') this.#add({ node, offset, data: cut }, collapse(cut));
    this.end();
    this.#long.offset += cut.length;
    if (!isLast) return;
    this.#long = null;
    this.isInLongText = false;
  }

  /** Whether the walk is to go into the element. */
  opens(element: Element): boolean {
    const kind = kindOf(element);
    if (kind === 'inline') {
      if (element.shadowRoot) this.#told.host(element);
      this.#crossed.push(element);
      this.#open.push({ element, kind, isRendered: true });
      return true;
    }
    if (kind === 'block') {
      this.end();
      if (this.#depth === 'own') return false;
      if (mayBeHost(element)) this.#told.host(element);
      this.#container = { element, kind, isRendered: false };
      this.#open.push(this.#container);
      return true;
    }
    if (kind === 'break') this.#put(LINE);
    if (kind === 'object') this.#put(OBJECT);
    return false;
  }

  /** The walk leaves the innermost element that it is in. */
  closes(): void {
    const closed = this.#open.pop();
    if (closed?.kind === 'inline') {
      this.#crossed.push(closed.element);
      return;
    }
    this.end();
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const around = this.#open[at];
      if (around?.kind !== 'block') continue;
      this.#container = around;
      break;
    }
  }

  /** The walk leaves `element` and all that it is in inside of it. */
  leaves(element: Element): void {
    while (this.#open.length > 1 && this.#open.at(-1)?.element !== element) this.closes();
    this.closes();
  }

  end(): void {
    this.#crossed.length = 0;
    if (this.#pieces.length === 0) return;
    const run = { container: this.#container.element, pieces: this.#pieces, text: this.#text, reading: 0 };
    this.#pieces = NO_PIECES;
    this.#text = '';
    this.#told.found(run);
  }

  #add({ node, offset, data }: Omit<Piece, 'start'>, text: string): void {
    const piece = { node, offset, data, start: this.#text.length };
    // Most runs have one: an array that grows has room for more.
    if (this.#pieces.length === 0) this.#pieces = [piece];
    else this.#pieces.push(piece);
    this.#text += text;
    this.#endsInSpace = text.endsWith(' ');
  }

  #put(sign: string): void {
    if (this.#pieces.length === 0) return;
    this.#text += sign;
    this.#endsInSpace = false;
  }

  #crossBorders(): void {
    for (const element of this.#pieces.length > 0 ? this.#crossed : []) {
      const border = this.#borders.of(element, this.#container.element);
      if (border === 'end') {
        this.end();
        break;
      }
      if (border === 'gap') this.#put(LINE);
    }
    this.#crossed.length = 0;
  }

  /** `null`: the container is rendered, and so is all that it is in. */
  #outermostUnrendered(): Element | null {
    const unrendered: Element[] = [];
    for (let at = this.#open.length - 1; at > 0; at--) {
      const open = this.#open[at];
      if (open?.kind !== 'block') continue;
      if (open.isRendered || isLaidOut(open.element)) break;
      unrendered.push(open.element);
    }
    // The style of what is not rendered is made for the question alone: the outermost is asked first.
    for (let outermost = unrendered.pop(); outermost; outermost = unrendered.pop())
      if (!hasNoBox(outermost)) return outermost;
    for (const open of this.#open) open.isRendered = true;
    return null;
  }
}

/** A custom element may get its shadow root at any time. */
export function mayBeHost(element: Element): boolean {
  return Boolean(element.shadowRoot) || String(element.localName).includes('-');
}
