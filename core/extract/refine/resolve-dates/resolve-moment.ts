import type { Moment } from '../../find/dates/description.ts';
import type { Day } from './civil.ts';
import { addDays, dayNumber, daysIn, nthWeekday, weekdayOfDay } from './civil.ts';
import type { Point } from './point.ts';
import { pointOfDay, startOf, startOfPart } from './point.ts';
import type { Tense } from './tense.ts';

/** What a date may lean on. */
export interface DateContext {
  /** The day of the story; a stand-in year where only month and day are known. */
  readonly anchor: Day | null;
  /** The date spoken of before. */
  readonly reference: Point | null;
  readonly tense: Tense;
  /** The text tells of days long past: dates follow each other, not the day of writing. */
  readonly history: boolean;
}

/** The moment with what its words leave out filled in; `null` where nothing tells. */
export function resolveMoment(moment: Moment, context: DateContext): Point | null {
  const said = yearSaid(moment, context);
  if (said) return pointIn(moment, said.year, said.leans);
  if (moment.weekday !== undefined && moment.month === undefined) return weekdayPoint(moment, context);
  const year = nearestYear(moment, context);
  return year === null ? null : pointIn(moment, year.year, year.leans);
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
  const { month, day, part, clock, nth, weekday } = moment;
  const time = clock === undefined ? {} : { clock };
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

/** "January 2" with no year: the year of the story before, or the one nearest to the day of the story. */
function nearestYear(moment: Moment, context: DateContext): YearChoice | null {
  const { anchor, reference, history } = context;
  if (reference && (history || moment.from === 'reference')) return yearAfter(moment, reference);
  if (!anchor) return reference ? yearAfter(moment, reference) : null;
  const month = moment.month ?? startOfPart(moment.part ?? 'Q1');
  const wanted = dayNumber({
    year: anchor.year,
    month,
    day: moment.day ?? (month === anchor.month ? anchor.day : 1),
  });
  return { year: anchor.year + yearStep(moment, wanted - dayNumber(anchor), context.tense), leans: true };
}

/** In a tale the year stays until a year is said. */
function yearAfter(moment: Moment, reference: Point): YearChoice {
  const shift = moment.from === 'reference' && moment.toward !== undefined ? moment.toward : 0;
  return { year: reference.year + shift, leans: reference.leans };
}

/** -1, 0 or 1 years from the story's own; `ahead` is in days, within that year. */
function yearStep({ toward, part, day }: Moment, ahead: number, tense: Tense): number {
  if (toward === -1) return ahead >= 0 ? -1 : 0;
  if (toward === 1) return ahead > 0 ? 0 : 1;
  if (toward === 0) return 0;
  if (part !== undefined) return ahead > 150 && tense !== 'future' ? -1 : 0;
  if (ahead > 0)
    return tense === 'future' || (tense === 'unknown' && ahead < 120) || (day === undefined && ahead < 45)
      ? ahead > 330
        ? -1
        : 0
      : -1;
  if (ahead < -180 && (tense === 'future' || ahead < -330)) return 1;
  return 0;
}

function weekdayPoint(moment: Moment, context: DateContext): Point | null {
  const origin = originOf(moment, context);
  if (!origin || moment.weekday === undefined) return null;
  const clock = moment.clock === undefined ? {} : { clock: moment.clock };
  const today = weekdayOfDay(origin);
  if (moment.part === 'W') {
    const days = moment.weekday - today + (moment.toward ?? 0) * 7;
    return { ...pointOfDay(addDays(origin, days), origin.leans), ...clock };
  }
  return {
    ...pointOfDay(addDays(origin, daysToWeekday(moment, today, context.tense)), origin.leans),
    ...clock,
  };
}

function originOf(
  moment: Moment,
  { anchor, reference, history }: DateContext,
): (Day & { leans: boolean }) | null {
  if (reference && (history || moment.from === 'reference'))
    return { ...startOf(reference), leans: reference.leans };
  return anchor ? { ...anchor, leans: true } : null;
}

function daysToWeekday({ weekday = 1, toward }: Moment, today: number, tense: Tense): number {
  const back = -((today - weekday + 7) % 7);
  const forward = (weekday - today + 7) % 7;
  if (toward === -1) return back === 0 ? -7 : back;
  if (toward === 1) return forward === 0 ? 7 : forward;
  if (toward === 0) return tense === 'past' ? back : forward;
  return tense === 'future' ? forward : back;
}

/** A day that its month has; "February 30" is no day. */
export function isRealPoint({ year, month, day }: Point): boolean {
  if (month === undefined || day === undefined) return true;
  return day >= 1 && day <= daysIn(year, month);
}
