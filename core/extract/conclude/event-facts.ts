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
import { type Joint, jointsOf } from '../joints.ts';
import { restrictiveClause } from '../restrictive-clause.ts';
import { indexFrom, sentenceOf, within } from '../within.ts';
import { type Clause, clauseOf, isRelative } from './clause-of.ts';
import { isOfAside, isOfBirth, isOfObject, isOfOther } from './dates-of-others.ts';
import { isOnCalendar } from './is-on-calendar.ts';
import { nationOf } from './nation-of.ts';
import { whereOf } from './where-of.ts';

interface Known {
  readonly article: Article;
  readonly events: readonly EventMention[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
}

/** Characters to either side of an event. */
const REACH = 1_500;
/** "their ". */
const LONGEST_PRONOUN = 6;
/** "On January 2, …": a date that opens a clause is shown beside it. */
const LEADING_COMMA = /^\s*,\s*/;

/** One fact per event: the clause that says it, dated and placed by what the clause governs. */
export function eventFacts(known: Known): EventFact[] {
  const facts: EventFact[] = [];
  let [parted, joints]: [Sentence | null, readonly Joint[]] = [null, []];
  for (const event of known.events) {
    const sentence = sentenceOf(known.article, event);
    if (!sentence) continue;
    if (parted !== sentence) [parted, joints] = [sentence, jointsOf(known.article.text, sentence)];
    const fact = eventFact({ known, event, sentence, joints });
    if (isTelling(fact)) facts.push(withAntecedent(fact, { known, sentence, before: facts.at(-1) }));
  }
  return facts;
}

/** What is known by its form alone must say when, but for the news itself, and who or where. */
function isTelling({ type, when, about, where, provenance: { rule } }: EventFact): boolean {
  if (type !== 'event') return true;
  return (when !== null || rule === 'events/lede') && about.length + where.length > 0;
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
  const opensWithPronoun = /^(?:its|it|their|they|his|he|her|she)\s/i.test(
    article.text.slice(sentence.start, sentence.start + LONGEST_PRONOUN),
  );
  const sentenceBefore = article.sentences[indexFrom(article.sentences, sentence.start) - 1];
  const isNext = sentenceBefore?.start === before.provenance.sentence.start;
  return opensWithPronoun && isNext ? { ...fact, about: before.about } : fact;
}

function eventFact({
  known,
  event,
  sentence,
  joints,
}: {
  known: Known;
  event: EventMention;
  sentence: Sentence;
  joints: readonly Joint[];
}): EventFact {
  const { article, dates, names, entities } = known;
  const stretch = stretchAround(event, sentence);
  const whole = clauseOf({ text: article.text, sentence: stretch, trigger: event, joints });
  const restrictive = restrictiveIn(article.text, whole);
  const isRestrictive = restrictive !== null && event.start < restrictive.end;
  const parted = isRestrictive ? { ...whole, end: restrictive.end } : whole;
  const clause = fromAntecedent(article.text, parted, names);
  const points = within(dates, stretch).filter(
    (date) =>
      isOnCalendar(date) &&
      (isRestrictive || !restrictive || date.start > restrictive.end || date.end < restrictive.start) &&
      (!isOfOther(article.text, date) || (event.type === 'birth' && isOfBirth(article.text, date))) &&
      !isOfAside(article.text, { sentence: stretch, date, verb: event.start }) &&
      !isOfObject(article.text, { date, verb: event }),
  );
  const own = within(points, clause).filter(
    ({ start }) => !isRelative(clause.opener) || start > clause.before,
  );
  const told = isRelative(clause.opener) ? undefined : points.findLast(({ end }) => end <= event.start);
  const when = dateIn(own) ?? told ?? null;
  const duration =
    within(dates, clause).find(
      (date) =>
        date.timex.type === 'DURATION' && !date.timex.value.includes('X') && !isDistance(article.text, date),
    ) ?? null;
  const where = whereOf({ article, names, sentence: stretch, clause });
  const about = within(names, clause)
    .filter(({ kind }) => kind !== 'place')
    .map(({ entity }) => entity);
  const nation = where.length === 0 ? nationOf({ article, names, entities, sentence, clause }) : null;
  return {
    id: `${article.id}/event-${event.start}`,
    kind: 'event',
    type: event.type,
    about: unique(nation === null ? about : [...about, nation]),
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

/** "A general| who served until 2011 |fled": what tells which general has its own day, and the sentence another. */
function restrictiveIn(text: string, { start, end }: Span): Span | null {
  const found = restrictiveClause(text.slice(start, end));
  return found && { start: start + found.start, end: start + found.end - 1 };
}

/** "|Ann Lee, who was arrested in April": a relative clause is told with the name that it is of, not with the main clause. */
function fromAntecedent(text: string, clause: Clause, names: readonly NameMention[]): Clause {
  if (!isRelative(clause.opener)) return clause;
  const behind = indexFrom(names, clause.before);
  const antecedent = names.slice(Math.max(0, behind - NEAR), behind).find(
    // "Bread Co., which": the stop is part of the name.
    ({ end }) => end === clause.before || (end + 1 === clause.before && text[end] === '.'),
  );
  // "the brother of Ann Lee, who was arrested": either of them may have been.
  if (!antecedent || text.startsWith(' of ', antecedent.start - 4)) return clause;
  return { ...clause, start: antecedent.start };
}

/** Names that may begin within the one before a comma. */
const NEAR = 3;

/** The first date of a clause, or the day in it that a later one tells: "in 2017 … on September 5". */
function dateIn(points: readonly DateMention[]): DateMention | undefined {
  const [first, ...others] = points;
  const finer = others.find(({ timex: { value } }) => value.startsWith(`${first?.timex.value}-`));
  return finer ?? first;
}

/** "two days |after the vote": how far it is from something else, not how long it took. */
function isDistance(text: string, { end }: DateMention): boolean {
  return DISTANCE.test(text.slice(end, end + LONGEST_DISTANCE));
}

const DISTANCE = /^ (?:after|before|since|later|earlier|ago|from|away|into|old)\b/;
const LONGEST_DISTANCE = ' earlier '.length;

/** A sentence of many pages is no sentence: only what stands near the event can date and place it. */
function stretchAround({ start, end }: Span, sentence: Sentence): Sentence {
  return {
    ...sentence,
    start: Math.max(sentence.start, start - REACH),
    end: Math.min(sentence.end, end + REACH),
  };
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
  if (!/^(?:(?:on|in|at|late|early) )*$/i.test(lead) || !comma)
    return { start: clause.start, end: clause.end };
  return { start: when.end + comma[0].length, end: clause.end };
}

function dated({ start, end, timex }: DateMention): Span & Timex {
  return { start, end, ...timex };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
