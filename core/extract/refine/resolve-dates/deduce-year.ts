import type { Article, Evidence, Span } from '../../../model.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../data/time-words.ts';
import type { FoundDate } from '../../find/dates/description.ts';
import { formatDay, isDay, weekdayOfDay } from './civil.ts';
import { tenseAt } from './tense.ts';

/**
 * Years that a story with no year may be of. From the web's first news to well past the last change of a name in
 * the gazetteer: a wider window deduces less, and is wrong less often.
 */
export const PLAUSIBLE_YEARS = { from: 1990, until: 2040 };

/** A name in the text that its place bore for a time only. The same span may stand twice, for two times. */
export type DatedName = Span & {
  readonly name: string;
  readonly from: string | null;
  readonly until: string | null;
};

export interface DeducedYear {
  readonly year: number;
  readonly evidence: readonly Evidence[];
}

/** What the year of a dateline may be deduced from. */
export interface YearClues {
  readonly article: Article;
  readonly dates: readonly FoundDate[];
  readonly datedNames: readonly DatedName[];
  readonly month: number;
  readonly day: number;
}

/** The one year that fits weekday and names; `null` where none or more than one does. */
export function deduceYear(clues: YearClues): DeducedYear | null {
  const reasons = [...weekdayReasons(clues), ...nameReasons(clues)];
  let years = plausibleYears(clues);
  const evidence: Evidence[] = [];
  for (const reason of reasons) {
    const left = years.filter((year) => reason.fits(year));
    if (left.length < years.length) evidence.push(reason.evidence);
    years = left;
  }
  const [year] = years;
  return year !== undefined && years.length === 1 ? { year, evidence } : null;
}

interface Reason {
  readonly evidence: Evidence;
  readonly fits: (year: number) => boolean;
}

function plausibleYears({ month, day }: YearClues): number[] {
  const years: number[] = [];
  for (let year = PLAUSIBLE_YEARS.from; year <= PLAUSIBLE_YEARS.until; year += 1) {
    if (isDay({ year, month, day })) years.push(year);
  }
  return years;
}

/** The weekday that the lead gives to the day of the story, and weekdays written beside a date. */
function weekdayReasons(clues: YearClues): Reason[] {
  const lead = leadWeekday(clues);
  const beside = clues.dates.flatMap(({ start, end, description }) =>
    description.kind === 'moment' &&
    description.weekday !== undefined &&
    description.month !== undefined &&
    description.day !== undefined &&
    description.year === undefined &&
    description.nth === undefined
      ? [{ start, end, weekday: description.weekday, month: description.month, day: description.day }]
      : [],
  );
  return [...(lead ? [lead] : []), ...beside.filter(({ month }) => Math.abs(month - clues.month) <= 1)].map(
    weekdayReason,
  );
}

function weekdayReason({
  start,
  end,
  weekday,
  month,
  day,
}: Span & { weekday: number; month: number; day: number }): Reason {
  const fits = (year: number): boolean =>
    isDay({ year, month, day }) && weekdayOfDay({ year, month, day }) === weekday;
  const years = plausibleYears({ month, day } as YearClues).filter(fits); // only month and day are read
  const because = `${MONTH_NAMES[month - 1]} ${day} is a ${WEEKDAY_NAMES[weekday - 1]} in ${years.join(', ')}`;
  return { evidence: { start, end, because }, fits };
}

/** The weekday of the day of the story, 1 to 7, where its lead tells. */
export function weekdayOfStory(clues: YearClues): number | null {
  return leadWeekday(clues)?.weekday ?? null;
}

/** "circulated on Wednesday" in the first sentence; two different past weekdays there decide nothing. */
function leadWeekday({
  article,
  dates,
  month,
  day,
}: YearClues): (Span & { weekday: number; month: number; day: number }) | null {
  const dateline = article.dateline;
  const lead = article.sentences.find(
    ({ kind, start }) => kind === 'sentence' && dateline !== null && start >= dateline.end,
  );
  if (!lead) return null;
  const said = dates.flatMap(({ start, end, description }) => {
    if (start < lead.start || end > lead.end || description.kind !== 'moment') return [];
    const { weekday, month: named, toward, part } = description;
    if (weekday === undefined || named !== undefined || toward !== undefined || part !== undefined) return [];
    return tenseAt(article.text, lead, { start, end }) === 'future'
      ? []
      : [{ start, end, weekday, month, day }];
  });
  const [first] = said;
  return first && said.every(({ weekday }) => weekday === first.weekday) ? first : null;
}

/**
 * A name given up before this lives on in the names of things, and dates nothing: "the Calcutta High Court", "the siege
 * of Leningrad".
 */
const NAMES_TELL_SINCE = '2005';

function nameReasons({ article, datedNames, month, day }: YearClues): Reason[] {
  const telling = datedNames.filter(
    ({ start }) =>
      !/\b(?:then|former|formerly|once|old) (?:called |known as |named )?$/i.test(
        article.text.slice(Math.max(0, start - 24), start),
      ),
  );
  const byName = Map.groupBy(telling, ({ name }) => name);
  const alive = [...byName.values()].filter((periods) =>
    periods.some(({ until }) => until === null || until >= NAMES_TELL_SINCE),
  );
  return alive.flatMap((periods) => {
    const [first] = periods;
    if (!first) return [];
    const fits = (year: number): boolean =>
      periods.some(({ from, until }) => bore(formatDay({ year, month, day }), from, until));
    const because = `${first.name} bore this name ${[...new Set(periods.map(periodWords))].join(' and ')}`;
    return [{ evidence: { start: first.start, end: first.end, because }, fits }];
  });
}

function bore(day: string, from: string | null, until: string | null): boolean {
  return (from === null || day >= from) && (until === null || day < until);
}

function periodWords({ from, until }: DatedName): string {
  if (from === null) return `until ${until ?? 'today'}`;
  return until === null ? `from ${from}` : `from ${from} until ${until}`;
}
