import type { Article, Evidence, Timex } from '../../../model.ts';
import type { FoundDate, Moment } from '../../find/dates/description.ts';
import type { Day } from './civil.ts';
import { dayNumber, formatDay, isDay, parseDay, two, weekdayOfDay } from './civil.ts';
import type { DatedName } from './deduce-year.ts';
import { deduceYear, PLAUSIBLE_YEARS, weekdayOfStory } from './deduce-year.ts';
import { stampedDay } from './stamped-day.ts';

/** The day that relative expressions count from, and how it is known. */
export interface Anchor {
  readonly day: Day;
  /** `open`: the year of `day` is a stand-in that fits the weekday, and must not be shown. */
  readonly year: 'said' | 'deduced' | 'open';
  /** The weekday of `day` is known; it may be with an open year. */
  readonly weekday: boolean;
  readonly evidence: readonly Evidence[];
}

/**
 * The given day of publication, or that of a dateline right before it, else the day of the dateline or of a line above the story, else the day of the
 * dateline with its year deduced where the words allow it.
 */
export function findAnchor(
  article: Article,
  dates: readonly FoundDate[],
  datedNames: readonly DatedName[],
): Anchor | null {
  const published = article.published === null ? null : parseDay(article.published);
  const said = datelineMoment(article, dates);
  if (published)
    return { day: writtenBefore(published, said) ?? published, year: 'said', weekday: true, evidence: [] };
  const stamped = said?.year === undefined ? stampedDay(article, dates) : null;
  if (stamped) return { day: stamped, year: 'said', weekday: true, evidence: [] };
  if (said?.month === undefined || said.day === undefined) return null;
  const { year, month, day } = said;
  if (year !== undefined)
    return isDay({ year, month, day })
      ? { day: { year, month, day }, year: 'said', weekday: true, evidence: [] }
      : null;
  const clues = { article, dates, datedNames, month, day };
  const deduced = deduceYear(clues);
  if (deduced)
    return {
      day: { year: deduced.year, month, day },
      year: 'deduced',
      weekday: true,
      evidence: deduced.evidence,
    };
  const weekday = said.weekday ?? weekdayOfStory(clues);
  return { day: standIn(month, day, weekday), year: 'open', weekday: weekday !== null, evidence: [] };
}

/** Days from a dateline to the paper that prints it. */
const IN_PRINT = 3;

/** "RIYADH, November 20 —" in what is published on the 21st: "today" is the 20th. */
function writtenBefore(published: Day, said: Moment | null): Day | null {
  if (said?.month === undefined || said.day === undefined) return null;
  const { month, day, year = published.month < said.month ? published.year - 1 : published.year } = said;
  const written = { year, month, day };
  const age = isDay(written) ? dayNumber(published) - dayNumber(written) : 0;
  return age > 0 && age <= IN_PRINT ? written : null;
}

function datelineMoment({ dateline }: Article, dates: readonly FoundDate[]): Moment | null {
  if (!dateline?.date) return null;
  const { start, end } = dateline.date;
  const found = dates.find((date) => date.start < end && start < date.end)?.description;
  return found?.kind === 'moment' ? found : null;
}

/** Some year in which the day exists, so that days around it can be counted. */
function standIn(month: number, day: number, weekday: number | null): Day {
  for (let year = PLAUSIBLE_YEARS.from + 10; year <= PLAUSIBLE_YEARS.until; year += 1) {
    const candidate = { year, month, day };
    if (isDay(candidate) && (weekday === null || weekdayOfDay(candidate) === weekday)) return candidate;
  }
  return { year: PLAUSIBLE_YEARS.from, month, day: Math.min(day, 28) };
}

export function anchorTimex({ day, year, evidence }: Anchor): Timex {
  const value = year === 'open' ? `XXXX-${two(day.month)}-${two(day.day)}` : formatDay(day);
  return { type: 'DATE', value, certainty: year === 'deduced' ? 'deduced' : 'said', evidence };
}
