import type { CardEvent, CardQuotation, EventFact, QuotationFact } from '../model.ts';
import { cardDate } from './card-date.ts';
import type { LibraryIndex } from './library-index.ts';
import type { Sources } from './sources.ts';

interface Telling<F> {
  readonly fact: F;
  readonly index: LibraryIndex;
  readonly sources: Sources;
  readonly bearing: number;
}

/** An event as a card shows it; none if its article is gone. */
export function cardEvent({ fact, index, sources, bearing }: Telling<EventFact>): CardEvent[] {
  const { article: id, span, sentence } = fact.provenance;
  const article = index.article(id);
  if (!article) return [];
  const { text } = article;
  return [
    {
      ...sources.receipt(article, { sentence, span }),
      bearing,
      date: fact.when && cardDate(fact.when, text),
      duration: fact.duration && cardDate(fact.duration, text),
      what: text.slice(span.start, span.end),
      type: fact.type,
    },
  ];
}

/** A statement as a card shows it; none if its article is gone. */
export function cardQuotation({ fact, index, sources, bearing }: Telling<QuotationFact>): CardQuotation[] {
  const { quotation, provenance, when } = fact;
  const article = index.article(provenance.article);
  if (!article) return [];
  const { text } = article;
  const speaker = quotation.speaker?.surface ?? null;
  const entity = quotation.speaker?.entity ?? null;
  const name = (entity !== null && index.entity(entity)?.name) || null;
  return [
    {
      ...sources.receipt(article, provenance),
      bearing,
      contents: quotation.contents.map(({ start, end }) => text.slice(start, end)),
      directness: quotation.directness,
      speaker,
      // "Police Chief Ed Alvarez" says already who it is.
      speakerName: name === null || speaker?.includes(name) ? null : name,
      cue: quotation.cue && text.slice(quotation.cue.start, quotation.cue.end),
      date: when && cardDate(when, text),
    },
  ];
}
