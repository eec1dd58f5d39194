import { MOVABLE_FEASTS } from '../../data/movable-feasts.ts';
import type { Moment } from '../../find/dates/description.ts';
import type { Day } from './civil.ts';
import { addDays, addMonths, dayNumber, daysIn, easterSunday, nthWeekday } from './civil.ts';
import { movableDay } from './movable-day.ts';
import type { Point } from './point.ts';
import { pointOfDay, startOfPart } from './point.ts';
import { weekdayPoint } from './resolve-weekday.ts';
import { isPast, type Tense } from './tense.ts';

/** What a date may lean on. */
export interface DateContext {
  /** The day of the story; a stand-in year where only month and day are known. */
  readonly anchor: Day | null;
  /** The weekday of the anchor is known. */
  readonly weekdayKnown: boolean;
  /** The date spoken of before. */
  readonly reference: Point | null;
  /** The quarter whose accounts were spoken of near before. */
  readonly quarter: Point | null;
  readonly tense: Tense;
  /** The text tells of days long past: dates follow each other, not the day of writing. */
  readonly history: boolean;
}

/** The moment with what its words leave out filled in; `null` where nothing tells. */
export function resolveMoment(moment: Moment, context: DateContext): Point | null {
  const said = yearSaid(moment, context);
  if (moment.feast !== undefined) return feastPoint(moment, said ?? nearestYear(moment, context));
  if (said) return pointIn(moment, said.year, said.leans);
  if (moment.weekday !== undefined && moment.month === undefined) return weekdayPoint(moment, context);
  if (moment.day !== undefined && moment.month === undefined) return dayPoint(moment, context);
  const year = nearestYear(moment, context);
  return year === null ? null : pointIn(moment, year.year, year.leans);
}

/** Where the moon is sighted country by country no more than the month is known; outside the table, the year where it is said. */
function feastPoint({ feast = '', clock }: Moment, choice: YearChoice | null): Point | null {
  if (!choice) return null;
  const { leans } = choice;
  const found = movableDay(feast, choice.year);
  if (!found) return leans ? null : { year: choice.year, leans };
  const { year, month, day } = found;
  if (MOVABLE_FEASTS[feast]?.monthOnly) return { year, month, leans };
  return { year, month, day, leans, ...(clock === undefined ? {} : { clock }) };
}

interface YearChoice {
  readonly year: number;
  readonly leans: boolean;
}

function yearSaid(moment: Moment, { anchor, reference }: DateContext): YearChoice | null {
  if (moment.year !== undefined) return { year: moment.year, leans: false };
  if (moment.yearShift === undefined) return null;
  const base =
    moment.from === 'reference' && reference ? reference : anchor ? { ...anchor, leans: true } : null;
  return base && { year: base.year + moment.yearShift, leans: base.leans };
}

function pointIn(moment: Moment, year: number, leans: boolean): Point {
  const point = plainPoint(moment, year, leans);
  const { month, day } = point;
  if (!moment.plusDays || month === undefined || day === undefined) return point;
  return { ...point, ...addDays({ year, month, day }, moment.plusDays) };
}

function plainPoint(moment: Moment, year: number, leans: boolean): Point {
  const { month, day, part, clock, nth, weekday, fromEaster, nthWeek, grain } = moment;
  const time = clock === undefined ? {} : { clock };
  if (fromEaster !== undefined)
    return { ...pointOfDay(addDays(easterSunday(year), fromEaster), leans), ...time };
  if (month !== undefined && nthWeek !== undefined)
    return { ...pointOfDay(weekOfMonth(year, month, nthWeek), leans), [grain ?? 'week']: true };
  if (month !== undefined && day === -1) return { year, month, day: daysIn(year, month), leans, ...time };
  if (grain !== undefined && month !== undefined && day !== undefined)
    return { year, month, day, leans, [grain]: true };
  if (nth !== undefined && month !== undefined && weekday !== undefined) {
    return { ...pointOfDay(nthWeekday(year, month, weekday, nth), leans), ...time };
  }
  return {
    year,
    leans,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined || month === undefined ? {} : { day }),
    ...(part === undefined || part === 'W' ? {} : { part }),
    ...time,
  };
}

/** The Monday of a week that lies in the month whole. */
function weekOfMonth(year: number, month: number, nth: number): Day {
  return nth > 0 ? nthWeekday(year, month, 1, nth) : addDays(nthWeekday(year, month, 7, -1), -6);
}

/** "on the 15th": of the month spoken of, else of the month that the tense points to. */
function dayPoint(
  { day = 1, clock }: Moment,
  { anchor, reference, history, tense }: DateContext,
): Point | null {
  const time = clock === undefined ? {} : { clock };
  if (reference?.month !== undefined && (history || reference.day !== undefined))
    return { year: reference.year, month: reference.month, day, leans: reference.leans, ...time };
  if (!anchor || history) return null;
  const months = tense === 'future' && day < anchor.day ? 1 : isPast(tense) && day > anchor.day ? -1 : 0;
  const { year, month } = addMonths({ ...anchor, day: 1 }, months);
  return { year, month, day, leans: true, ...time };
}

/** "January 2" with no year: the year of the story before, or the one nearest to the day of the story. */
function nearestYear(moment: Moment, context: DateContext): YearChoice | null {
  const { anchor, reference, history } = context;
  if (reference && (history || moment.from === 'reference')) return yearAfter(moment, reference);
  if (!anchor) return null;
  // Found out anew each time it is asked for.
  const { tense } = context;
  if (moment.toward !== undefined || moment.part !== undefined)
    return { year: anchor.year + directedStep(moment, anchor, tense), leans: true };
  const costs = [anchor.year, anchor.year - 1, anchor.year + 1].map((year) => ({
    year,
    cost: yearCost(moment, anchor, { year, tense }),
  }));
  const best = costs.reduce((least, next) => (next.cost < least.cost ? next : least));
  return { year: best.year, leans: true };
}

/** A feast of another calendar has a day of its own in each year. */
function inYear(moment: Moment, year: number): Moment {
  const found = moment.feast === undefined ? null : movableDay(moment.feast, year);
  return found ? { ...moment, month: found.month, day: found.day } : moment;
}

/** What a day ahead costs, in days back. */
const AHEAD_COSTS: Readonly<Record<Tense, number>> = { 'past-verb': 30, past: 3, future: 0.6, unknown: 1.5 };

/** Days away from the story; more where the tense looks the other way. */
function yearCost(
  moment: Moment,
  anchor: Day,
  { year, tense }: { readonly year: number; readonly tense: Tense },
): number {
  const { month = 1, day } = inYear(moment, year);
  const sameMonth = month === anchor.month && day === undefined;
  const ahead = dayNumber({ year, month, day: sameMonth ? anchor.day : (day ?? 15) }) - dayNumber(anchor);
  if (ahead <= 0) return -ahead * (tense === 'future' ? 2.5 : 1);
  return ahead * AHEAD_COSTS[tense];
}

/** A tale that goes from late in the year to so many months earlier has come to the next. */
const TURN_OF_YEAR = 10;

/** In a tale the year stays until a year is said, or until December is followed by January. */
function yearAfter(moment: Moment, reference: Point): YearChoice {
  const shift = moment.from === 'reference' && moment.toward !== undefined ? moment.toward : 0;
  const turned =
    moment.month !== undefined &&
    reference.month !== undefined &&
    reference.month - moment.month >= TURN_OF_YEAR;
  return { year: reference.year + (turned ? 1 : shift), leans: reference.leans };
}

const SEASON_DAYS = 90;

function isSeason(part: string): boolean {
  return /^(?:SP|SU|FA|WI)$/.test(part);
}

/** -1, 0 or 1 years from the story's own, for "last May", "next winter", "the third quarter". */
function directedStep(moment: Moment, anchor: Day, tense: Tense): number {
  const { toward, part, month, day } = inYear(moment, anchor.year);
  const start = { year: anchor.year, month: month ?? startOfPart(part ?? 'Q1'), day: day ?? 1 };
  const ahead = dayNumber(start) - dayNumber(anchor);
  const running = month === anchor.month && day === undefined;
  const inSeason = part !== undefined && isSeason(part) && ahead <= 0 && ahead > -SEASON_DAYS;
  if (toward === -1) return ahead >= 0 || running || inSeason ? -1 : 0;
  if (toward === 1) return ahead > 0 ? 0 : 1;
  return toward === undefined && ahead > 150 && tense !== 'future' ? -1 : 0;
}

/** A day that its month has; "February 30" is no day. */
export function isRealPoint({ year, month, day }: Point): boolean {
  if (month === undefined || day === undefined) return true;
  return day >= 1 && day <= daysIn(year, month);
}
