import type { Mention } from '../text/mentions.ts';
import type { Place } from '../text/run.ts';
import type { Linear, lieOf } from './linear.ts';
import type { Box } from './surroundings.ts';

/** One Range for all: it lives for a measurement only, since each live Range makes the page's own changes slower. */
let ruler: Range | null = null;

/** Which way a line of text goes on the screen. */
export type Lie = ReturnType<typeof lieOf>;

/**
 * The rectangles of a mention in the viewport's coordinates: one per line that it is on, none if it is not drawn. Where
 * the text lies `aslant` they are not lines, and stay as they are.
 */
export function boxesOf({ from, to }: Mention, lies: Lie = 'across'): readonly Box[] {
  return measure(from, to, (range) => {
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
    return lies === 'aslant' ? boxes : onePerLine(boxes, lies);
  });
}

/** How high the text of a mention is before it is turned by `frame`: that of a rectangle without a width. */
export function heightOf({ from }: Mention, { c, d }: Linear): number {
  const { width, height } = boundsOfText({ from, to: from });
  return Math.hypot(width, height) / Math.hypot(c, d);
}

/** The rectangle around all lines of a mention, in the viewport's coordinates. */
export function boundsOfText({ from, to }: Pick<Mention, 'from' | 'to'>): DOMRect {
  return measure(from, to, (range) => [range.getBoundingClientRect()])[0] ?? new DOMRect();
}

/** Nothing where the page shortened the text: the mutation is on its way to us. */
function measure<T>(from: Place, to: Place, read: (range: Range) => readonly T[]): readonly T[] {
  ruler ??= document.createRange();
  try {
    ruler.setStart(from.node, from.offset);
    ruler.setEnd(to.node, to.offset);
    return read(ruler);
  } catch {
    return [];
  } finally {
    ruler.setStart(document, 0);
    ruler.collapse(true);
  }
}

/** Inline elements give a rectangle each ("<b>New</b> York"): those that touch along one line are one. */
function onePerLine(boxes: readonly Box[], lies: 'across' | 'down'): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    if (last && touches(last, box, lies)) lines[lines.length - 1] = union(last, box);
    else lines.push(box);
  }
  return lines;
}

/** Whether two boxes are of one line: at one height and with no room between. */
function touches(one: Box, other: Box, way: 'across' | 'down'): boolean {
  const [start, end, from, to] =
    way === 'across'
      ? (['left', 'right', 'top', 'bottom'] as const)
      : (['top', 'bottom', 'left', 'right'] as const);
  const gap = Math.max(one[start], other[start]) - Math.min(one[end], other[end]);
  const shared = Math.min(one[to], other[to]) - Math.max(one[from], other[from]);
  const lower = Math.min(one[to] - one[from], other[to] - other[from]);
  const uneven = Math.abs(one[to] - other[to]); // a drop cap stands lower than the line that it begins
  return gap < lower / 2 && shared > lower / 2 && uneven < lower / 4;
}

function union(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** Up to here every mention of a block is measured. */
const FEW = 64;

/** Those of one block's mentions that may be between two heights. Mentions of a block go down the page with the text. */
export function mentionsBetween(mentions: readonly Mention[], { top, bottom }: Pick<Box, 'top' | 'bottom'>) {
  if (mentions.length <= FEW) return mentions;
  return mentions.slice(firstBelow(mentions, top), firstBelow(mentions, bottom));
}

function firstBelow(mentions: readonly Mention[], height: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention && boundsOfText(mention).bottom < height) low = middle + 1;
    else high = middle;
  }
  return low;
}
