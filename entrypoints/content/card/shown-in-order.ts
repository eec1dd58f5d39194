import type { Mention, Mentions } from '../text/mentions.ts';
import { byPlace } from '../text/page-order.ts';

/** The mentions that a reader can see, in document order. */
export function shownInOrder(mentions: Pick<Mentions, 'all' | 'isShown'>): Mention[] {
  return [...mentions.all()].filter((mention) => mentions.isShown(mention)).sort(byPlace);
}
