import type { ToBackground } from '../../../extension/messages.ts';
import { askBackground } from '../../../extension/wire.ts';
import type { CardAnswers } from './card-answers.ts';
import type { BackgroundAct, CardAsks } from './card-content.ts';

/** The buttons of a card, answered by the background for what is being read. */
export const cardAsks = (answers: CardAnswers): CardAsks => ({ ...answers, act: actInBackground });

const QUESTIONS = {
  article: 'article/open',
  all: 'entity/open',
  pause: 'reader/pause',
  story: 'story/open',
  refuse: 'entity/refuse',
} as const satisfies Record<BackgroundAct['act'], keyof ToBackground>;

/** What an act tells is what its question asks for. */
const actInBackground = ({ act, ...of }: BackgroundAct): Promise<unknown> =>
  askBackground<(typeof QUESTIONS)[typeof act]>(QUESTIONS[act], of as never);
