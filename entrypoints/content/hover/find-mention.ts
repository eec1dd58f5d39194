import { coverAt } from '../marks/covers.ts';
import { boxesOf, mentionsBetween } from '../marks/measure.ts';
import type { Box } from '../marks/surroundings.ts';
import { around } from '../text/is-shown.ts';
import type { Mention } from '../text/mentions.ts';
import type { Point } from './hover.ts';

/** The rectangles of all mentions in view, for looking up what the pointer is on. Valid until the layout changes. */
export type InView = readonly { readonly mention: Mention; readonly box: Box }[];

export function findInView(
  blocks: Iterable<readonly Mention[]>,
  isShown: (mention: Mention) => boolean,
): InView {
  const found: { mention: Mention; box: Box }[] = [];
  const viewport = { top: 0, bottom: innerHeight };
  for (const block of blocks) {
    for (const mention of mentionsBetween(block, viewport)) {
      if (!isShown(mention)) continue;
      for (const box of boxesOf(mention))
        if (box.bottom > 0 && box.top < innerHeight) found.push({ mention, box });
    }
  }
  return found;
}

/** The mention at a point that a reader can see there: not one that something lies over. */
export function mentionAt(inView: InView, { x, y }: Point): Mention | null {
  // A name inside a quoted statement comes after it.
  const hit = inView.findLast(({ box }) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);
  const element = hit && around(hit.mention.from.node);
  return hit && element && !coverAt(element, { x, y }) ? hit.mention : null;
}
