import type { EntityId, Reading } from '../../../core/model.ts';
import type { DrawnCard } from '../../../extension/messages.ts';
import { askBackground } from '../../../extension/wire.ts';
import type { Mention } from '../text/mentions.ts';

export interface CardAnswers {
  of(mention: Mention): Promise<DrawnCard | null>;
  /** The same asked anew: what the reader just did shows in it. */
  again(entity: EntityId): Promise<DrawnCard | null>;
  /** The page has changed: facts may have to do with other things on it. */
  forget(): void;
}

/** Asks for cards, each once while the page is as it is. */
export function cardAnswers(reading: (words: Mention | null) => Reading): CardAnswers {
  const answers = new Map<EntityId, Promise<DrawnCard | null>>();
  const last = new Map<EntityId, Mention>();
  return {
    again(entity) {
      answers.delete(entity);
      return askBackground('card/drawn', { entity, reading: reading(last.get(entity) ?? null) });
    },
    of(mention) {
      const { entity } = mention;
      const known = answers.get(entity) ?? askBackground('card/drawn', { entity, reading: reading(mention) });
      answers.set(entity, known);
      last.set(entity, mention);
      known.catch(() => answers.delete(entity)); // asked again the next time
      return known;
    },
    forget: () => answers.clear(),
  };
}
