import { actAt } from './card-acts.ts';
import { askBackground } from './wire.ts';

/** A click on a button of a card that stands in a page of the extension: what it leads to opens beside. */
export function followAct({ target }: Event): void {
  const act = actAt(target);
  if (act?.act === 'article') void askBackground('article/open', { article: act.article, at: act.at });
  if (act?.act === 'card' || act?.act === 'all') void askBackground('entity/open', { entity: act.entity });
}
