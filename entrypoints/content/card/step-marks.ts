import type { Box } from '../marks/surroundings.ts';
import type { Mention } from '../text/mentions.ts';

/** To the next, to the one before, or to the next and from the last to the first. */
export type Way = 1 | -1 | 'round';

/**
 * Which mention comes next from the current one; `null` past the last. The background then asks the next frame, and
 * this one again from its start.
 */
export function stepFrom<M>(mentions: readonly M[], current: M | null, way: Way): M | null {
  const at = current === null ? -1 : mentions.indexOf(current);
  const next = at < 0 && way === -1 ? mentions.length - 1 : at + (way === -1 ? -1 : 1);
  return mentions[next] ?? (way === 'round' ? mentions[0] : null) ?? null;
}

type BoxesOf = (mention: Mention) => readonly Box[];

/** Brings a mention into view, in the middle if it was not. */
export function scrollTo(mention: Mention, boxesOf: BoxesOf): void {
  if (isInView(mention, boxesOf)) return;
  mention.from.node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (isInView(mention, boxesOf)) return;
  const box = boxesOf(mention)[0]; // a text of many screens
  if (box) window.scrollBy({ top: box.top - innerHeight / 2 });
}

function isInView(mention: Mention, boxesOf: BoxesOf): boolean {
  const box = boxesOf(mention)[0];
  return (
    box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth
  );
}
