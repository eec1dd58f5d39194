import type { Article, Evidence, Timex } from '../../../model.ts';
import type { FoundDate, Moment } from '../../find/dates/description.ts';
import type { Day } from './civil.ts';
import { formatDay, isDay, parseDay, two, weekdayOfDay } from './civil.ts';
import type { DatedName } from './deduce-year.ts';
import { deduceYear, PLAUSIBLE_YEARS } from './deduce-year.ts';

/** The day that relative expressions count from, and how it is known. */
export interface Anchor {
  readonly day: Day;
  /** `open`: the year of `day` is a stand-in that fits the weekday, and must not be shown. */
  readonly year: 'said' | 'deduced' | 'open';
  readonly evidence: readonly Evidence[];
}

/** The given day of publication, else the day of the dateline, its year deduced where the words allow it. */
export function findAnchor(
  article: Article,
  dates: readonly FoundDate[],
  datedNames: readonly DatedName[],
): Anchor | null {
  const published = article.published === null ? null : parseDay(article.published);
  if (published) return { day: published, year: 'said', evidence: [] };
  const said = datelineMoment(article, dates);
  if (said?.month === undefined || said.day === undefined) return null;
  const { year, month, day } = said;
  if (year !== undefined)
    return isDay({ year, month, day }) ? { day: { year, month, day }, year: 'said', evidence: [] } : null;
  const deduced = deduceYear({ article, dates, datedNames, month, day });
  if (deduced)
    return { day: { year: deduced.year, month, day }, year: 'deduced', evidence: deduced.evidence };
  return { day: standIn(month, day, said.weekday), year: 'open', evidence: [] };
}

function datelineMoment({ dateline }: Article, dates: readonly FoundDate[]): Moment | null {
  if (!dateline?.date) return null;
  const { start, end } = dateline.date;
  const found = dates.find((date) => date.start < end && start < date.end)?.description;
  return found?.kind === 'moment' ? found : null;
}

/** Some year in which the day exists, so that days around it can be counted. */
function standIn(month: number, day: number, weekday: number | undefined): Day {
  for (let year = PLAUSIBLE_YEARS.from + 10; year <= PLAUSIBLE_YEARS.until; year += 1) {
    const candidate = { year, month, day };
    if (isDay(candidate) && (weekday === undefined || weekdayOfDay(candidate) === weekday)) return candidate;
  }
  return { year: PLAUSIBLE_YEARS.from, month, day: Math.min(day, 28) };
}

export function anchorTimex({ day, year, evidence }: Anchor): Timex {
  const value = year === 'open' ? `XXXX-${two(day.month)}-${two(day.day)}` : formatDay(day);
  return { type: 'DATE', value, certainty: year === 'deduced' ? 'deduced' : 'said', evidence };
}
