import type { EntityId, EventFact, Fact, QuotationFact, Story, StoryEntry } from '../model.ts';
import { namedIn } from './bearing.ts';
import { newestFirst } from './card-date.ts';
import { cardEvent, cardQuotation } from './card-facts.ts';
import type { LibraryIndex } from './library-index.ts';
import { Sources } from './sources.ts';

/** More than a reader reads, and still a message of a few megabytes. */
const MOST_ENTRIES = 1_000;

/** What is known of any of the entities, each fact once, the newest first; what is dated after the day apart. */
export function storyOf(
  index: LibraryIndex,
  {
    entities,
    facts: named = [],
    date,
  }: {
    readonly entities: readonly EntityId[];
    /** Facts by their ids, whatever they are about. */
    readonly facts?: readonly string[];
    readonly date: string | null;
  },
): Story {
  const chosen = [
    ...entities.flatMap((id) => index.factsOf(id)),
    ...named.flatMap((id) => index.fact(id) ?? []),
  ];
  const facts = [...new Set(chosen)].filter(isTold);
  const dayOf = (fact: Fact): string | null =>
    fact.when?.value ??
    (fact.kind === 'quotation' ? (index.article(fact.provenance.article)?.date?.value ?? null) : null);
  const ordered = newestFirst(facts, dayOf);
  const isLater = (fact: Fact): boolean => date !== null && isAfter(dayOf(fact), date);
  const shown = ordered.slice(0, MOST_ENTRIES);
  const sources = new Sources();
  const entry = (fact: EventFact | QuotationFact): StoryEntry[] => entryOf({ fact, index, sources });
  return {
    entries: shown.filter((fact) => !isLater(fact)).flatMap(entry),
    later: shown.filter(isLater).flatMap(entry),
    sources: sources.list,
    left: ordered.length - shown.length,
  };
}

const isTold = (fact: Fact): fact is EventFact | QuotationFact => fact.kind !== 'agreement';

/** "2022" and its weeks are not after 5 January 2022; "2023-01" is. */
function isAfter(value: string | null, date: string): boolean {
  const known = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(value ?? '')?.[0];
  return known !== undefined && known > date.slice(0, known.length);
}

function entryOf(of: {
  fact: EventFact | QuotationFact;
  index: LibraryIndex;
  sources: Sources;
}): StoryEntry[] {
  const { fact, index, sources } = of;
  const names = [...namedIn(fact)].flatMap((id) => {
    const entity = index.entity(id);
    return entity ? [{ entity: id, name: entity.name, kind: entity.kind }] : [];
  });
  const where = fact.where.flatMap((id) => index.entity(id)?.name ?? []);
  const rest = { id: fact.id, names, where };
  const telling = { index, sources, bearing: 0 };
  return fact.kind === 'event'
    ? cardEvent({ fact, ...telling }).map((event) => ({ kind: 'event', ...event, ...rest }))
    : cardQuotation({ fact, ...telling }).map((quotation) => ({ kind: 'quotation', ...quotation, ...rest }));
}
