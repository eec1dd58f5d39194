import type { EntityId, Reading } from '../../../core/model.ts';
import type { Citation, CitedFact, DrawnCard } from '../../../extension/messages.ts';
import { askBackground, BackgroundGone } from '../../../extension/wire.ts';
import type { Mention } from '../text/mentions.ts';

export interface CardAnswers {
  of(mention: Mention): Promise<DrawnCard | null>;
  /** The same asked anew: what the reader just did shows in it. */
  again(entity: EntityId): Promise<DrawnCard | null>;
  /** Facts of the card, to be pasted; `null` is all of them. */
  citationOf(entity: EntityId, fact: CitedFact | null): Promise<Citation | null>;
  /** The page has changed: facts may have to do with other things on it. */
  forget(): void;
}

/** Asks for cards, each once while the page is as it is. */
export function cardAnswers(reading: (words: Mention | null) => Reading): CardAnswers {
  const answers = new Map<EntityId, Promise<DrawnCard | null>>();
  const last = new Map<EntityId, Mention>();
  const readingFor = (entity: EntityId): Reading => reading(last.get(entity) ?? null);
  // A worker may be killed while it answers: the question wakes the next one.
  const ask = (entity: EntityId): Promise<DrawnCard | null> => {
    const question = { entity, reading: readingFor(entity) };
    return askBackground('card/drawn', question).catch((cause: unknown) => {
      if (cause instanceof BackgroundGone) throw cause;
      return askBackground('card/drawn', question);
    });
  };
  return {
    again(entity) {
      answers.delete(entity);
      return ask(entity);
    },
    citationOf: (entity, fact) => askBackground('card/cited', { entity, reading: readingFor(entity), fact }),
    of(mention) {
      const { entity } = mention;
      last.set(entity, mention);
      const known = answers.get(entity) ?? ask(entity);
      answers.set(entity, known);
      known.catch(() => answers.delete(entity)); // asked again the next time
      return known;
    },
    forget: () => answers.clear(),
  };
}
