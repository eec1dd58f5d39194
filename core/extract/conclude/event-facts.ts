import type {
  Article,
  DateMention,
  Entity,
  EntityId,
  EventFact,
  EventMention,
  NameMention,
  Sentence,
  Span,
  Timex,
} from '../../model.ts';
import { NATIONAL_OFFICES } from '../data/clause-words.ts';
import { type Clause, clauseOf } from './clause-of.ts';

interface Known {
  readonly article: Article;
  readonly events: readonly EventMention[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly entities: readonly Entity[];
}

const OFFICE = new RegExp(`\\b(?:the|its) (?:${NATIONAL_OFFICES.join('|')})\\b`, 'iu');
/** "Kazakhstan’s capital": a place that owns another is not where things happen. */
const POSSESSIVE = /^['’]s?\s/;
/** "On January 2, …": a date that opens a clause is shown beside it. */
const LEADING_COMMA = /^\s*,\s*/;

/** One fact per event: the clause that says it, dated and placed by what the clause governs. */
export function eventFacts(known: Known): EventFact[] {
  const facts: EventFact[] = [];
  for (const event of known.events) {
    const sentence = known.article.sentences.find(
      ({ start, end }) => start <= event.start && event.end <= end,
    );
    if (sentence)
      facts.push(
        withAntecedent(eventFact({ known, event, sentence }), { known, sentence, before: facts.at(-1) }),
      );
  }
  return facts;
}

/** "Its members will continue …" is about what the sentence before it is about. */
function withAntecedent(
  fact: EventFact,
  {
    known: { article },
    sentence,
    before,
  }: { known: Known; sentence: Sentence; before: EventFact | undefined },
): EventFact {
  if (fact.about.length > 0 || fact.where.length > 0 || !before) return fact;
  const { sentence: earlier } = before.provenance;
  const opensWithPronoun = /^(?:its|it|their|they|his|he|her|she)\s/i.test(
    article.text.slice(sentence.start, sentence.end),
  );
  const isNext =
    article.sentences.findIndex(({ start }) => start === earlier.start) + 1 ===
    article.sentences.indexOf(sentence);
  return opensWithPronoun && isNext ? { ...fact, about: before.about } : fact;
}

function eventFact({
  known,
  event,
  sentence,
}: {
  known: Known;
  event: EventMention;
  sentence: Sentence;
}): EventFact {
  const { article, dates, names } = known;
  const clause = clauseOf({ text: article.text, sentence, trigger: event });
  const points = within(dates, sentence).filter(({ timex: { type } }) => type === 'DATE' || type === 'TIME');
  const when = within(points, clause)[0] ?? points.findLast(({ end }) => end <= event.start) ?? null;
  const duration = within(dates, clause).find(({ timex: { type } }) => type === 'DURATION') ?? null;
  const where = placesOf({ known, event, sentence, clause });
  const about = within(names, clause)
    .filter(({ kind }) => kind !== 'place')
    .map(({ entity }) => entity);
  const nation = where.length === 0 ? nationOf({ known, sentence, clause }) : [];
  return {
    id: `${article.id}/event-${event.start}`,
    kind: 'event',
    type: event.type,
    about: unique([...about, ...nation]),
    when: when && dated(when),
    duration: duration && dated(duration),
    where,
    provenance: {
      article: article.id,
      sentence: spanOf(sentence),
      span: withoutDate({ text: article.text, clause, when }),
      rule: event.rule,
    },
  };
}

/** A relative clause with "where" happens at the place named last before it; a main clause at all places but those of its clauses. */
function placesOf({
  known,
  event,
  sentence,
  clause,
}: {
  known: Known;
  event: EventMention;
  sentence: Sentence;
  clause: Clause;
}): EntityId[] {
  const { article, names } = known;
  const places = within(names, sentence).filter(
    ({ kind, end }) => kind === 'place' && !POSSESSIVE.test(article.text.slice(end, end + 3)),
  );
  const own = places.filter((place) => clause.start <= place.start && place.end <= clause.end);
  if (clause.opener === 'where') {
    const antecedent = places.findLast(({ end }) => end <= clause.before);
    return unique([...own, ...(antecedent ? [antecedent] : [])].map(({ entity }) => entity));
  }
  if (clause.opener !== null) return unique(own.map(({ entity }) => entity));
  const resumed = places.filter(
    ({ start }) =>
      start >= clause.end && isResumed({ text: article.text, clause, sentence, at: start, event }),
  );
  return unique([...own, ...resumed].map(({ entity }) => entity));
}

/** ", as well as other cities, including Atyrau": after its relative clause the main clause goes on. */
function isResumed({
  text,
  clause,
  sentence,
  at,
}: {
  text: string;
  clause: Clause;
  sentence: Sentence;
  at: number;
  event: EventMention;
}): boolean {
  const between = text.slice(clause.end, Math.min(at, sentence.end));
  return /, (?:as well as|and also|and in|including|and) /u.test(between) && !/; |: /.test(between);
}

/** "the head of the state accepted the government's resignation": of the one country that the paragraph before it is about. */
function nationOf({
  known,
  sentence,
  clause,
}: {
  known: Known;
  sentence: Sentence;
  clause: Clause;
}): EntityId[] {
  const { article, names, entities } = known;
  if (!OFFICE.test(article.text.slice(clause.start, clause.end))) return [];
  const paragraph = article.paragraphs[sentence.paragraph];
  if (!paragraph) return [];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const before = names.filter(
    ({ kind, start, end }) => kind === 'place' && start >= paragraph.start && end <= sentence.start,
  );
  const countries = new Set(before.map(({ entity }) => byId.get(entity)?.place?.country));
  const [country] = countries;
  if (countries.size !== 1 || country === undefined) return [];
  const nation = entities.find(({ place }) => place?.kind === 'country' && place.country === country);
  return nation ? [nation.id] : [];
}

/** The clause without a date that opens it: "crowds took to the streets …". */
function withoutDate({
  text,
  clause,
  when,
}: {
  text: string;
  clause: Clause;
  when: DateMention | null;
}): Span {
  if (!when || when.start < clause.start || when.end > clause.end)
    return { start: clause.start, end: clause.end };
  const lead = text.slice(clause.start, when.start);
  const comma = LEADING_COMMA.exec(text.slice(when.end, clause.end));
  if (!/^(?:(?:on|in|at|by|since|late|early) )*$/i.test(lead) || !comma)
    return { start: clause.start, end: clause.end };
  return { start: when.end + comma[0].length, end: clause.end };
}

function dated({ start, end, timex }: DateMention): Span & Timex {
  return { start, end, ...timex };
}

function within<T extends Span>(spans: readonly T[], outer: Span): T[] {
  return spans.filter(({ start, end }) => outer.start <= start && end <= outer.end);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
