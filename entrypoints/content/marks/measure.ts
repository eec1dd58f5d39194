import type { Mention } from '../text/mentions.ts';
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
export function boxesOf({ from, to }: Mention, lies: Lie = 'across'): readonly DOMRect[] {
  ruler ??= document.createRange();
  try {
    ruler.setStart(from.node, from.offset);
    ruler.setEnd(to.node, to.offset);
    const boxes = [...ruler.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
    return lies === 'aslant' ? boxes : onePerLine(boxes, lies);
  } catch {
    return []; // the page shortened the text: the mutation is on its way to us
  } finally {
    ruler.setStart(document, 0);
    ruler.collapse(true);
  }
}

/** How high the text of a mention is before it is turned by `frame`: that of a rectangle without a width. */
export function heightOf({ from }: Mention, { c, d }: Linear): number {
  ruler ??= document.createRange();
  try {
    ruler.setStart(from.node, from.offset);
    ruler.collapse(true);
    const { width, height } = ruler.getBoundingClientRect();
    return Math.hypot(width, height) / Math.hypot(c, d);
  } catch {
    return 0; // as above
  } finally {
    ruler.setStart(document, 0);
    ruler.collapse(true);
  }
}

/** Inline elements give a rectangle each ("<b>New</b> York"): those that touch along one line are one. */
function onePerLine(boxes: readonly DOMRect[], lies: 'across' | 'down'): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    if (last && touches(last, box, lies)) lines[lines.length - 1] = union(last, box);
    else lines.push(box);
  }
  return lines;
}

/** Whether two boxes are of one line: at one height and with no room between. */
function touches(one: DOMRect, other: DOMRect, way: 'across' | 'down'): boolean {
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

function union(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  return new DOMRect(
    left,
    top,
    Math.max(one.right, other.right) - left,
    Math.max(one.bottom, other.bottom) - top,
  );
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
    const box = mention && boxesOf(mention)[0];
    if (box && box.bottom < height) low = middle + 1;
    else high = middle;
  }
  return low;
}
