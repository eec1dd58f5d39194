import type { Moment } from '../../find/dates/description.ts';
import type { Day } from './civil.ts';
import { addDays, dayNumber, daysIn, easterSunday, nthWeekday, weekdayOfDay } from './civil.ts';
import type { Point } from './point.ts';
import { pointOfDay, startOf, startOfPart } from './point.ts';
import type { Tense } from './tense.ts';

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
  const { month, day, part, clock, nth, weekday, fromEaster, plusDays = 0 } = moment;
  const time = clock === undefined ? {} : { clock };
  if (fromEaster !== undefined)
    return { ...pointOfDay(addDays(easterSunday(year), fromEaster), leans), ...time };
  if (nth !== undefined && month !== undefined && weekday !== undefined) {
    return { ...pointOfDay(addDays(nthWeekday(year, month, weekday, nth), plusDays), leans), ...time };
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
  if (moment.toward !== undefined || moment.part !== undefined)
    return { year: anchor.year + directedStep(moment, anchor, context.tense), leans: true };
  const costs = [anchor.year, anchor.year - 1, anchor.year + 1].map((year) => ({
    year,
    cost: yearCost(moment, anchor, { year, tense: context.tense }),
  }));
  const best = costs.reduce((least, next) => (next.cost < least.cost ? next : least));
  return { year: best.year, leans: true };
}

/** Days away from the story; more where the tense looks the other way. */
function yearCost(
  { month = 1, day }: Moment,
  anchor: Day,
  { year, tense }: { readonly year: number; readonly tense: Tense },
): number {
  const sameMonth = month === anchor.month && day === undefined;
  const ahead = dayNumber({ year, month, day: sameMonth ? anchor.day : (day ?? 15) }) - dayNumber(anchor);
  if (ahead <= 0) return -ahead * (tense === 'future' ? 2.5 : 1);
  return ahead * (tense === 'past' ? 3 : tense === 'future' ? 0.6 : 1.5);
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

/** -1, 0 or 1 years from the story's own, for "last May", "next winter", "the third quarter". */
function directedStep({ toward, part, month, day }: Moment, anchor: Day, tense: Tense): number {
  const start = { year: anchor.year, month: month ?? startOfPart(part ?? 'Q1'), day: day ?? 1 };
  const ahead = dayNumber(start) - dayNumber(anchor);
  if (toward === -1) return ahead >= 0 || (month === anchor.month && day === undefined) ? -1 : 0;
  if (toward === 1) return ahead > 0 ? 0 : 1;
  return toward === undefined && ahead > 150 && tense !== 'future' ? -1 : 0;
}

function weekdayPoint(moment: Moment, context: DateContext): Point | null {
  const origin = originOf(moment, context);
  if (!origin || moment.weekday === undefined || (origin.leans && !context.weekdayKnown)) return null;
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
