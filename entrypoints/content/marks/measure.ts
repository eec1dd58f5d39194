import type { Mention } from '../text/mentions.ts';
import type { Box } from './surroundings.ts';

/** One Range for all: it lives for a measurement only, since each live Range makes the page's own changes slower. */
let ruler: Range | null = null;

/** The rectangles of a mention in the viewport's coordinates: one per line that it is on, none if it is not drawn. */
export function boxesOf({ from, to }: Mention): readonly DOMRect[] {
  ruler ??= document.createRange();
  try {
    ruler.setStart(from.node, from.offset);
    ruler.setEnd(to.node, to.offset);
    return onePerLine([...ruler.getClientRects()]);
  } catch {
    return []; // the page shortened the text: the mutation is on its way to us
  } finally {
    ruler.setStart(document, 0);
    ruler.collapse(true);
  }
}

/** Inline elements give a rectangle each ("<b>New</b> York"), and sometimes an empty one. */
function onePerLine(boxes: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    if (box.width < 1 || box.height < 1) continue;
    const last = lines.at(-1);
    const sameLine = last && box.left >= last.left && box.top < last.bottom && box.bottom > last.top;
    if (!sameLine) lines.push(box);
    else
      lines[lines.length - 1] = new DOMRect(
        last.left,
        Math.min(last.top, box.top),
        Math.max(last.right, box.right) - last.left,
        Math.max(last.bottom, box.bottom) - Math.min(last.top, box.top),
      );
  }
  return lines;
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
