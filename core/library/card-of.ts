import type {
  AsOf,
  Card,
  Description,
  Entity,
  EntityId,
  EventFact,
  Fact,
  QuotationFact,
  Reading,
  Receipt,
} from '../model.ts';
import { asOf } from './as-of.ts';
import { bearings } from './bearing.ts';
import { newestFirst } from './card-date.ts';
import { cardEvent, cardQuotation } from './card-facts.ts';
import { cardPlace, placeIds } from './card-places.ts';
import { findConflicts } from './find-conflicts.ts';
import type { LibraryIndex } from './library-index.ts';
import { relatedEntities } from './related-entities.ts';
import { sentenceAround } from './sentence-around.ts';
import { Sources } from './sources.ts';
import { whyMarked } from './why-marked.ts';

/** More than a reader looks through in a card; the library page has them all. */
const MOST = { events: 40, places: 24, quotations: 20 } as const;

/** Nothing is being read: a card out of its page. */
export const NO_READING: Reading = { name: null, entities: [], date: null };

/** What the library knows of an entity, ordered for what is being read; `null` where it has no such entity. */
export function cardOf(
  index: LibraryIndex,
  { entity: id, reading = NO_READING }: { entity: EntityId; reading?: Reading },
): Card | null {
  const entity = index.entity(id);
  if (!entity) return null;
  const facts = index.factsOf(id);
  const bearing = bearings(facts, { self: id, reading });
  const choose = <F extends Fact>(all: readonly F[], most: number): F[] =>
    newestFirst(mostBearing({ all, most, bearing }), (fact) => dateOf(index, fact));
  const events = facts.filter((fact) => fact.kind === 'event');
  const quotations = facts.filter((fact) => fact.kind === 'quotation');
  const ids = placeIds({ entity, events });
  const sources = new Sources();
  const telling = <F extends EventFact | QuotationFact>(fact: F) => ({
    fact,
    index,
    sources,
    bearing: bearing.get(fact) ?? 0,
  });
  const shown = {
    conflicts: findConflicts(index, { events, sources }),
    events: choose(events, MOST.events).flatMap((fact) => cardEvent(telling(fact))),
    places: ids.slice(0, MOST.places).flatMap((place) => cardPlace({ place, facts, index, sources })),
    quotations: choose(quotations, MOST.quotations).flatMap((fact) => cardQuotation(telling(fact))),
    descriptions: descriptionsOf(index, { entity, sources }),
  };
  return {
    entity,
    ...shown,
    parties: entity.parties.flatMap((party) => index.entity(party)?.name ?? []),
    related: relatedEntities(index, { self: id, facts, reading }),
    left: {
      events: Math.max(0, events.length - MOST.events),
      places: Math.max(0, ids.length - MOST.places),
      quotations: Math.max(0, quotations.length - MOST.quotations),
    },
    asOf: asOfSources(sources, reading),
    why: whyMarked(index, { entity, name: reading.name, sources }),
    sources: sources.list,
  };
}

/** The ones that have most to do with what is being read, in their own order. */
function mostBearing<F extends Fact>(of: {
  all: readonly F[];
  most: number;
  bearing: ReadonlyMap<Fact, number>;
}): readonly F[] {
  const { all, most, bearing } = of;
  if (all.length <= most) return all;
  const newest = newestFirst(all, ({ when }) => when?.value ?? null);
  const ranked = newest.sort((a, b) => (bearing.get(b) ?? 0) - (bearing.get(a) ?? 0));
  const chosen = new Set(ranked.slice(0, most));
  return all.filter((fact) => chosen.has(fact));
}

/** A statement without a date of its own is as old as its article. */
function dateOf(index: LibraryIndex, fact: Fact): string | null {
  if (fact.when !== null || fact.kind === 'event') return fact.when?.value ?? null;
  return index.article(fact.provenance.article)?.date?.value ?? null;
}

function asOfSources({ list }: Sources, { date }: Reading): AsOf | null {
  return asOf(
    list.flatMap((source) => source.date ?? []),
    date,
  );
}

/** Each of other words, the newest article's first: what was president may be former president now. */
function descriptionsOf(
  index: LibraryIndex,
  { entity, sources }: { entity: Entity; sources: Sources },
): Receipt[] {
  const newest = newestFirst(
    index.descriptionsOf(entity.id),
    ({ article }) => index.article(article)?.date?.value ?? null,
  );
  const seen = new Set<string>();
  return newest.flatMap((description: Description) => {
    const article = index.article(description.article);
    if (!article) return [];
    const words = article.text.slice(description.start, description.end).toLowerCase();
    if (seen.has(words)) return [];
    seen.add(words);
    const sentence = sentenceAround(article.text, description);
    return [sources.receipt(article, { sentence, span: description })];
  });
}
