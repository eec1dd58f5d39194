import { coverAt } from '../marks/covers.ts';
import { boxesOf, mentionsBetween } from '../marks/measure.ts';
import type { Box } from '../marks/surroundings.ts';
import { around, parentOf } from '../text/is-shown.ts';
import type { Mention, Mentions } from '../text/mentions.ts';
import type { Point } from './hover.ts';

/** The rectangles of mentions in view, for looking up what the pointer is on. Valid until the layout changes. */
export type InView = readonly { readonly mention: Mention; readonly box: Box }[];

export function findInView(blocks: Iterable<Element>, mentions: Mentions): InView {
  const found: { mention: Mention; box: Box }[] = [];
  for (const block of blocks)
    for (const mention of mentionsBetween(mentions.of(block), { top: 0, bottom: innerHeight }))
      if (mentions.isShown(mention)) for (const box of boxesOf(mention)) found.push({ mention, box });
  return found;
}

/** What is under a point, and what is around that, into open shadow roots and out of them. */
export function elementsAt({ x, y }: Point): ReadonlySet<Element> {
  const found = new Set<Element>();
  const look = (root: DocumentOrShadowRoot): void => {
    // Of text outside of the box of its element only the first knows.
    for (let at of [root.elementFromPoint(x, y), ...root.elementsFromPoint(x, y)])
      for (; at && !found.has(at); at = parentOf(at)) {
        found.add(at);
        if (at.shadowRoot) look(at.shadowRoot);
      }
  };
  look(document);
  return found;
}

/** The mention at a point that a reader can see there: not one that something lies over. */
export function mentionAt(inView: InView, { x, y }: Point): Mention | null {
  // A name inside a quoted statement comes after it.
  const hit = inView.findLast(({ box }) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);
  const element = hit && around(hit.mention.from.node);
  return hit && element && !coverAt(element, { x, y }) ? hit.mention : null;
}
