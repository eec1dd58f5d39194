import { boxesOf } from './marks/measure.ts';
import type { Mention } from './text/mentions.ts';

/**
 * Which mention comes next from the current one; `null` past the last. The background then asks the next frame, and
 * this one again from its start.
 */
export function stepFrom<M>(mentions: readonly M[], current: M | null, by: 1 | -1): M | null {
  const at = current === null ? -1 : mentions.indexOf(current);
  const next = at < 0 ? (by === 1 ? 0 : mentions.length - 1) : at + by;
  return mentions[next] ?? null;
}

/** Brings a mention into view, in the middle if it was not. */
export function scrollTo(mention: Mention): void {
  if (isInView(mention)) return;
  mention.from.node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (isInView(mention)) return;
  const box = boxesOf(mention)[0]; // a text of many screens
  if (box) window.scrollBy({ top: box.top - innerHeight / 2 });
}

function isInView(mention: Mention): boolean {
  const box = boxesOf(mention)[0];
  return (
    box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth
  );
}
