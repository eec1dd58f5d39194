import type {
  Card,
  CardDate,
  CardEvent,
  CardPlace,
  CardQuotation,
  CardSource,
  Entity,
  EntityId,
  EventFact,
  Fact,
  Library,
  LibraryArticle,
  QuotationFact,
  Receipt,
  Span,
  Timex,
} from '../model.ts';
import { findSurface } from './find-surface.ts';
import { sentenceAround } from './sentence-around.ts';

/** What the library knows of an entity; `null` where it has no such entity. */
export function cardOf(library: Library, id: EntityId): Card | null {
  const entity = library.entities.find((one) => one.id === id);
  if (!entity) return null;
  const told = library.facts.filter((fact) => isAbout({ fact, entity, library }));
  const events = told.filter((fact) => fact.kind === 'event');
  const sources = new Sources(library.articles);
  return {
    entity,
    parties: entity.parties.flatMap(
      (party) => library.entities.find(({ id: one }) => one === party)?.name ?? [],
    ),
    events: sortByDate(events).map((fact) => cardEvent({ fact, sources })),
    places: placeIds({ entity, events }).flatMap((place) =>
      cardPlace({ place, library, facts: told, sources }),
    ),
    quotations: told
      .filter((fact) => fact.kind === 'quotation')
      .map((fact) => cardQuotation({ fact, library, sources })),
    sources: sources.list,
  };
}

/** A country and a region are told of by what happens in their places. */
function isAbout({ fact, entity, library }: { fact: Fact; entity: Entity; library: Library }): boolean {
  if (fact.about.includes(entity.id) || fact.where.includes(entity.id)) return true;
  const { place } = entity;
  if (place?.kind !== 'country' || fact.kind !== 'event') return false;
  return library.entities.some(
    (other) => fact.where.includes(other.id) && other.place?.country === place.country,
  );
}

/** Sources in the order in which the card first needs them. */
class Sources {
  readonly list: CardSource[] = [];
  readonly #articles: readonly LibraryArticle[];
  constructor(articles: readonly LibraryArticle[]) {
    this.#articles = articles;
  }

  article(id: string): LibraryArticle | null {
    return this.#articles.find((article) => article.id === id) ?? null;
  }

  indexOf({ id, headline, agency, date, url, text }: LibraryArticle): number {
    const at = this.list.findIndex(({ article }) => article === id);
    if (at >= 0) return at;
    return this.list.push({ article: id, headline, agency, date: date && cardDate(date, text), url }) - 1;
  }
}

function cardEvent({ fact, sources }: { fact: EventFact; sources: Sources }): CardEvent {
  const { article: id, span } = fact.provenance;
  const article = sources.article(id);
  const text = article?.text ?? '';
  return {
    ...receipt({ article, sentence: fact.provenance.sentence, span, sources }),
    date: fact.when && cardDate(fact.when, text),
    duration: fact.duration && cardDate(fact.duration, text),
    what: text.slice(span.start, span.end),
    type: fact.type,
  };
}

function cardQuotation({
  fact,
  library,
  sources,
}: {
  fact: QuotationFact;
  library: Library;
  sources: Sources;
}): CardQuotation {
  const { quotation, provenance, when } = fact;
  const article = sources.article(provenance.article);
  const text = article?.text ?? '';
  const speaker = quotation.speaker?.surface ?? null;
  const name = library.entities.find(({ id }) => id === quotation.speaker?.entity)?.name ?? null;
  return {
    ...receipt({ article, sentence: provenance.sentence, span: provenance.span, sources }),
    contents: quotation.contents.map(({ start, end }) => text.slice(start, end)),
    directness: quotation.directness,
    speaker,
    speakerName: name === null || name === speaker?.replace(/^the /i, '') ? null : name,
    cue: quotation.cue && text.slice(quotation.cue.start, quotation.cue.end),
    date: when && cardDate(when, text),
  };
}

function receipt({
  article,
  sentence,
  span,
  sources,
}: {
  article: LibraryArticle | null;
  sentence: Span;
  span: Span;
  sources: Sources;
}): Receipt {
  const within = { start: span.start - sentence.start, end: span.end - sentence.start };
  return {
    sentence: article?.text.slice(sentence.start, sentence.end) ?? '',
    within,
    source: article ? sources.indexOf(article) : 0,
  };
}

/** The entity itself first, then where its events happened, then the parties of an agreement. */
function placeIds({ entity, events }: { entity: Entity; events: readonly EventFact[] }): EntityId[] {
  return [
    ...new Set([
      ...(entity.place ? [entity.id] : []),
      ...events.flatMap(({ where }) => where),
      ...entity.parties,
    ]),
  ];
}

/** A place with the words that name it: in a fact's sentence, or else wherever an article first names it. */
function cardPlace({
  place: id,
  library,
  facts,
  sources,
}: {
  place: EntityId;
  library: Library;
  facts: readonly Fact[];
  sources: Sources;
}): CardPlace[] {
  const entity = library.entities.find((one) => one.id === id);
  if (!entity?.place) return [];
  const surfaces = [entity.name, ...entity.aliases];
  const shown = { entity: id, name: entity.name, place: entity.place };
  for (const fact of [...facts.filter(({ where }) => where.includes(id)), ...facts]) {
    const { sentence } = fact.provenance;
    const article = sources.article(fact.provenance.article);
    const span = article && findSurface({ text: article.text, within: sentence, surfaces });
    if (span) return [{ ...shown, ...receipt({ article, sentence, span, sources }) }];
  }
  for (const article of library.articles) {
    const span = findSurface({
      text: article.text,
      within: { start: 0, end: article.text.length },
      surfaces,
    });
    if (span)
      return [
        { ...shown, ...receipt({ article, sentence: sentenceAround(article.text, span), span, sources }) },
      ];
  }
  return [];
}

/** Values are ISO 8601, so they sort as text; unknown years come after known ones, the undated last. */
function sortByDate(facts: readonly EventFact[]): EventFact[] {
  const key = ({ when }: EventFact) => (when === null ? 'Z' : when.value);
  return [...facts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function cardDate(timex: Timex | (Span & Timex), text: string): CardDate {
  const { value, certainty, evidence } = timex;
  const surface =
    'start' in timex
      ? text.slice(timex.start, timex.end)
      : (evidence[0] && text.slice(evidence[0].start, evidence[0].end)) || value;
  return { value, certainty, surface, because: evidence.map(({ because }) => because) };
}
