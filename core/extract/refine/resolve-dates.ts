import type { Article, DateMention, Sentence, Span, Timex, TimexType } from '../../model.ts';
import type { FoundDate } from '../find/dates/description.ts';
import { type Day, dayNumber, two } from './resolve-dates/civil.ts';
import { endOfDays, startOfDays } from './resolve-dates/day-range.ts';
import type { DatedName } from './resolve-dates/deduce-year.ts';
import type { Anchor } from './resolve-dates/find-anchor.ts';
import { anchorTimex, findAnchor } from './resolve-dates/find-anchor.ts';
import { isHistory } from './resolve-dates/is-history.ts';
import type { Point } from './resolve-dates/point.ts';
import { timexValue } from './resolve-dates/point.ts';
import type { DateContext } from './resolve-dates/resolve-moment.ts';
import { isRealPoint, resolveMoment } from './resolve-dates/resolve-moment.ts';
import { openValue, resolveAccount, resolveShift } from './resolve-dates/resolve-shift.ts';
import { isClock, shareParts } from './resolve-dates/share-parts.ts';
import { isPast, tenseReader } from './resolve-dates/tense.ts';
import { endOfWeekdays, startOfWeekdays } from './resolve-dates/weekday-range.ts';

export type { DatedName } from './resolve-dates/deduce-year.ts';

export interface DatesToResolve {
  readonly article: Article;
  readonly dates: readonly FoundDate[];
  readonly datedNames: readonly DatedName[];
}

export interface ResolvedDates {
  /** The day that relative expressions count from; `null` where nothing tells. */
  readonly anchor: Timex | null;
  readonly dates: readonly DateMention[];
}

/** How far, in characters, figures are from the quarter that they belong to. */
const ACCOUNT_REACH = 900;

/** How far before a date, in characters, the bracket opens that it stands in. */
const ASIDE_REACH = 60;

/** Gives each temporal expression its value: counted from the day of the story, or from the date spoken of before. */
export function resolveDates({ article, dates: found, datedNames }: DatesToResolve): ResolvedDates {
  const dates = shareParts(article.text, found);
  const anchor = findAnchor(article, dates, datedNames);
  const history = isHistory(dates, anchor);
  const tenseAround = tenseReader(article.text);
  const mentions: DateMention[] = [];
  let reference: Point | null = null;
  let account: { readonly point: Point; readonly end: number } | null = null;
  let sentence = 0;
  let spoken: SpokenDay | null = null;
  let told: SpokenDay | null = null;
  for (const [at, date] of dates.entries()) {
    while (sentence + 1 < article.sentences.length && (article.sentences[sentence]?.end ?? 0) <= date.start)
      sentence += 1;
    const around = article.sentences[sentence] ?? wholeText(article);
    const isPastAt = () => isPast(tenseAround(around, date));
    const context: DateContext = {
      anchor:
        (isClock(date.description) && dayOfClock({ spoken, told, sentence, isPast: isPastAt })) ||
        (anchor?.day ?? null),
      weekdayKnown: anchor?.weekday ?? false,
      reference,
      quarter: account && date.start - account.end < ACCOUNT_REACH ? account.point : null,
      // Only some dates ask for it, and it is dear.
      get tense() {
        return tenseAround(around, date);
      },
      history,
    };
    const end = endOfWeekdays(article.text, date, dates[at + 1]);
    const own = end ? startOfWeekdays(date, end, resolvePoint(end, context)) : resolvePoint(date, context);
    const until = endOfDays(article.text, date, dates[at + 1]);
    const point = own && until ? startOfDays(own, resolvePoint(until, context)) : own;
    if (date.description.kind === 'moment' && point && !isRealPoint(point)) continue;
    mentions.push(mentionOf(date, point, anchor));
    spoken = spokenDay(point, sentence) ?? spoken;
    if (spoken && spoken !== told && !isOfReport(article.text, date) && !isAhead(spoken.day, anchor))
      told = spoken;
    const within = withinOf(date, context);
    if (within) reference = within;
    // The end of a range, which comes next, was what its start was counted back from.
    if (point && mayBeReference(date, history) && !isAside(article.text, date))
      reference = until ? own : point;
    if (point?.part?.startsWith('Q'))
      account = { point: account && isYearBack(date) ? account.point : point, end: date.end };
  }
  return { anchor: anchor && anchorTimex(anchor), dates: mentions };
}

function wholeText({ text }: Article): Pick<Sentence, keyof Span> {
  return { start: 0, end: text.length };
}

function resolvePoint({ description }: FoundDate, context: DateContext): Point | null {
  if (description.kind === 'fixed') return null;
  if (description.kind === 'moment') return resolveMoment(description, context);
  return description.kind === 'account'
    ? resolveAccount(description, context)
    : resolveShift(description, context);
}

function withinOf({ description }: FoundDate, context: DateContext): Point | null {
  return description.kind === 'fixed' && description.within
    ? resolveMoment(description.within, context)
    : null;
}

/** The year-ago figures do not move the accounts on. */
function isYearBack({ description }: FoundDate): boolean {
  return (
    description.kind === 'shift' ||
    (description.kind === 'account' && (description.yearShift !== 0 || description.year !== undefined))
  );
}

/** "this year" and "now" do not move the story on; in a tale nothing does that counts from the day of writing. */
function mayBeReference({ description }: FoundDate, history: boolean): boolean {
  if (history && description.kind === 'shift' && description.from === 'anchor') return false;
  return (
    description.kind === 'moment' ||
    (description.kind === 'shift' && (description.amount !== 0 || description.unit === 'day'))
  );
}

function mentionOf(date: FoundDate, point: Point | null, anchor: Anchor | null): DateMention {
  const { start, end, surface, rule, description } = date;
  const leans = point?.leans === true;
  const deduced = leans && anchor?.year === 'deduced';
  const timex: Timex = {
    type: typeOf(date),
    value: point ? timexValue(point, anchor?.year === 'open') : openValueOf(description),
    certainty: deduced ? 'deduced' : 'said',
    evidence: deduced ? (anchor?.evidence ?? []) : [],
  };
  return { kind: 'date', start, end, surface, rule, timex };
}

function typeOf({ description }: FoundDate): TimexType {
  if (description.kind === 'fixed') return description.type;
  if (description.kind === 'account') return 'DATE';
  return description.clock === undefined ? 'DATE' : 'TIME';
}

/** What is left when nothing tells the year or the day: `XXXX-01-05`, `XXXX-WXX-3`. */
function openValueOf(description: FoundDate['description']): string {
  if (description.kind === 'fixed') return description.value;
  if (description.kind === 'account') return 'XXXX-QX';
  const { clock = '' } = description;
  if (description.kind === 'shift') return openValue(description.unit) + clock;
  const { month, day, weekday, part } = description;
  if (month === undefined && day !== undefined) return `XXXX-XX-${two(day)}${clock}`;
  if (month === undefined && weekday !== undefined) return `XXXX-WXX-${weekday}${clock}`;
  if (part !== undefined) return `XXXX-${part}`;
  return `XXXX${month === undefined ? '' : `-${two(month)}`}${day === undefined ? '' : `-${two(day)}`}${clock}`;
}

/** What brackets tell is beside the story, and does not move it on. */
function isAside(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - ASIDE_REACH), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

interface SpokenDay {
  readonly day: Day;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
}

interface ClockAt {
  readonly spoken: SpokenDay | null;
  /** Of what happened, not of who said it when. */
  readonly told: SpokenDay | null;
  readonly sentence: number;
  readonly isPast: () => boolean;
}

/** Sentences from the day of what happened to a time of it. */
const TOLD_REACH = 3;

/** A time of day is that of the day which its sentence tells, else, looking back, of the day that is told of right before. */
function dayOfClock({ spoken, told, sentence, isPast: looksBack }: ClockAt): Day | null {
  if (spoken?.sentence === sentence) return spoken.day;
  return told && sentence - told.sentence <= TOLD_REACH && looksBack() ? told.day : null;
}

/** A day still to come is not the one that the story tells of. */
function isAhead(day: Day, anchor: Anchor | null): boolean {
  return anchor !== null && anchor.year !== 'open' && dayNumber(day) > dayNumber(anchor.day);
}

/** "the coast guard said on |Wednesday": the day of the words, not of what they tell. */
function isOfReport(text: string, { start }: Span): boolean {
  return /\b(?:said|told|says|announced|reported|added|wrote|confirmed)(?: \p{L}+){0,2} $/u.test(
    text.slice(Math.max(0, start - ASIDE_REACH), start),
  );
}

function spokenDay(point: Point | null, sentence: number): SpokenDay | null {
  if (!point || point.week || point.weekend) return null;
  const { year, month, day } = point;
  return month === undefined || day === undefined ? null : { day: { year, month, day }, sentence };
}
