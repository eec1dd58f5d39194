import type { EntityId, Reading } from '../../../core/model.ts';
import type { Citation, CitedFact, Drawing, DrawnCard, ToBackground } from '../../../extension/messages.ts';
import { askBackground, BackgroundGone } from '../../../extension/wire.ts';
import type { Mention } from '../text/mentions.ts';

export interface CardAnswers {
  of(mention: Mention): Promise<DrawnCard | null>;
  /** A card may be wanted soon. Its map is asked for once the card is there, which it would keep waiting. */
  prepare(mention: Mention): Promise<DrawnCard | null>;
  mapOf(entity: EntityId): Promise<readonly Drawing[] | null>;
  /** The same where it has been asked for. */
  askedMap(entity: EntityId): Promise<readonly Drawing[] | null> | null;
  /** The same asked anew: what the reader just did shows in it. */
  cardOf(entity: EntityId): Promise<DrawnCard | null>;
  /** Facts of the card, to be pasted; `null` is all of them. */
  citationOf(entity: EntityId, fact: CitedFact | null): Promise<Citation | null>;
  /** The page has changed: facts may have to do with other things on it. */
  forget(): void;
}

/** Asks for cards and their maps, each once while the page is as it is. */
export function cardAnswers(reading: (words: Mention | null) => Reading): CardAnswers {
  const answers = new Map<EntityId, Promise<DrawnCard | null>>();
  const maps = new Map<EntityId, Promise<readonly Drawing[] | null>>();
  const last = new Map<EntityId, Mention>();
  const readingFor = (entity: EntityId): Reading => reading(last.get(entity) ?? null);
  const ask = (entity: EntityId): Promise<DrawnCard | null> =>
    askTwice('card/drawn', { entity, reading: readingFor(entity) });
  const of = (mention: Mention): Promise<DrawnCard | null> => {
    const { entity } = mention;
    last.set(entity, mention);
    return askedOnce(answers, entity, ask);
  };
  const mapOf = (entity: EntityId): Promise<readonly Drawing[] | null> =>
    askedOnce(maps, entity, () => askTwice('card/map', { entity, reading: readingFor(entity) }));
  return {
    cardOf(entity) {
      answers.delete(entity);
      maps.delete(entity);
      return ask(entity);
    },
    of,
    prepare(mention) {
      const answer = of(mention);
      answer.then((card) => (card?.hasMap ? mapOf(mention.entity) : null)).catch(() => null); // asked again when it is due
      return answer;
    },
    mapOf,
    askedMap: (entity) => maps.get(entity) ?? null,
    citationOf: (entity, fact) => askBackground('card/cited', { entity, reading: readingFor(entity), fact }),
    forget() {
      answers.clear();
      maps.clear();
    },
  };
}

/** A worker may be killed while it answers: the question wakes the next one. */
function askTwice<N extends 'card/drawn' | 'card/map'>(
  name: N,
  of: Parameters<ToBackground[N]>[0],
): Promise<ReturnType<ToBackground[N]>> {
  return askBackground(name, of).catch((cause: unknown) => {
    if (cause instanceof BackgroundGone) throw cause;
    return askBackground(name, of);
  });
}

function askedOnce<T>(
  known: Map<EntityId, Promise<T>>,
  entity: EntityId,
  ask: (entity: EntityId) => Promise<T>,
): Promise<T> {
  const answer = known.get(entity) ?? ask(entity);
  known.set(entity, answer);
  answer.catch(() => known.delete(entity)); // asked again the next time
  return answer;
}
