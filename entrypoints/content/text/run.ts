/**
 * Text that a reader reads in one go: a paragraph, a headline, the part of a list item before its sub-list. Names may
 * go over its inline elements, never over its ends.
 */
export interface Run {
  /** The nearest block element around it. */
  readonly container: Element;
  /** Each run of white space is one space. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Which reading of the container it is of. */
  reading: number;
}

/** A text node, or a part of a long one, in a run. */
export interface Piece {
  readonly node: Text;
  /** Where its text begins in the run's. */
  readonly start: number;
  /** The node's own characters from `offset` on. */
  readonly offset: number;
  readonly data: string;
}

/** A place on the page. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** What a browser draws as one space; and what stands between blocks where their texts are sent, as no page uses it. */
const WHITE = /[ \t\n\f\r\u2029]+/g;
const INK = /[^ \t\n\f\r\u2029]/;
const NOT_COLLAPSED = /[\t\n\f\r\u2029]| {2}/;
const WIDE = /[ \t\n\f\r\u2029]{2,}/g;

/** Text with each run of white space as one space. */
export function collapse(text: string): string {
  if (!INK.test(text)) return text === '' ? '' : ' ';
  return NOT_COLLAPSED.test(text) ? text.replace(WHITE, ' ') : text;
}

/** A node's own characters, and which of them is which of its collapsed ones. Asked for ever higher ones. */
class Cursor {
  readonly node: Text;
  readonly isIntact: boolean;
  readonly #data: string;
  readonly #start: number;
  /** The first wide run of white space that lies ahead. */
  #wide: RegExpExecArray | null;
  readonly #offset: number;
  /** How many characters were collapsed before it. */
  #collapsed = 0;

  constructor({ node, start, offset, data }: Piece) {
    this.node = node;
    this.#start = start;
    this.#offset = offset;
    this.#data = data;
    // What the page has changed since it was read will be read again.
    this.isIntact = node.isConnected && node.data.startsWith(data, offset);
    this.#wide = this.#wideFrom(0);
  }

  offsetOf(position: number): number {
    const wanted = position - this.#start;
    for (let wide = this.#wide; wide && wide.index < wanted + this.#collapsed; wide = this.#wide) {
      const { length } = wide[0];
      this.#collapsed += length - 1;
      this.#wide = this.#wideFrom(wide.index + length);
    }
    return this.#offset + wanted + this.#collapsed;
  }

  #wideFrom(at: number): RegExpExecArray | null {
    WIDE.lastIndex = at;
    return WIDE.exec(this.#data);
  }
}

/** Where spans of a run's text stand on the page, the same many; `null` where the page has changed since. Sorted by start. */
export function placesIn(
  run: Run,
  spans: readonly { readonly start: number; readonly end: number }[],
): ({ from: Place; to: Place } | null)[] {
  let piece = 0;
  let cursor: Cursor | null = null;
  const placeAt = (position: number, side: 'start' | 'end'): Place | null => {
    // An end belongs to the node before it.
    const isIn = ({ start }: Piece): boolean => (side === 'start' ? start <= position : start < position);
    for (let next = run.pieces[piece + 1]; next && isIn(next); next = run.pieces[piece + 1]) {
      piece++;
      cursor = null;
    }
    const here = run.pieces[piece];
    if (!here) return null;
    cursor ??= new Cursor(here);
    return cursor.isIntact ? { node: cursor.node, offset: cursor.offsetOf(position) } : null;
  };
  let last: { start: number; end: number; placed: { from: Place; to: Place } | null } | null = null;
  return spans.map(({ start, end }) => {
    if (last?.start === start && last.end === end) return last.placed;
    const from = placeAt(start, 'start');
    const to = from && placeAt(end, 'end');
    last = { start, end, placed: to && { from, to } };
    return last.placed;
  });
}
