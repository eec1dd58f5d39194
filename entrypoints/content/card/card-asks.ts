import { askBackground } from '../../../extension/wire.ts';
import type { CardAnswers } from './card-answers.ts';
import type { BackgroundAct, CardAsks } from './card-content.ts';

/** The buttons of a card, answered by the background for what is being read. */
export const cardAsks = (answers: CardAnswers): CardAsks => ({ ...answers, act: actInBackground });

async function actInBackground(act: BackgroundAct): Promise<unknown> {
  switch (act.act) {
    case 'article':
      return askBackground('article/open', { article: act.article, at: act.at });
    case 'all':
      return askBackground('entity/open', { entity: act.entity });
    case 'pause':
      return askBackground('reader/pause', { on: act.on });
    case 'story':
      return askBackground('story/open', {});
    case 'refuse':
      return askBackground('entity/refuse', { entity: act.entity, scope: act.scope });
  }
}
