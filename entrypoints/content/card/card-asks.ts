import type { EntityId, Reading } from '../../../core/model.ts';
import { askBackground } from '../../../extension/wire.ts';
import type { BackgroundAct, CardAsks } from './card-content.ts';

/** The buttons of a card, answered by the background for what is being read. */
export function cardAsks(reading: () => Reading): CardAsks {
  return {
    cardOf: (entity: EntityId) => askBackground('card/drawn', { entity, reading: reading() }),
    act: actInBackground,
  };
}

async function actInBackground(act: BackgroundAct): Promise<unknown> {
  switch (act.act) {
    case 'article':
      return askBackground('article/open', { article: act.article, at: act.at });
    case 'all':
      return askBackground('entity/open', { entity: act.entity });
    case 'refuse':
      return askBackground('entity/refuse', { entity: act.entity, scope: act.scope });
  }
}
