import type { AccountPeriod, Shift, Unit } from '../../find/dates/description.ts';
import type { Day } from './civil.ts';
import { addDays, addMonths, weekdayOfDay } from './civil.ts';
import type { Point } from './point.ts';
import { pointOfDay, startOf } from './point.ts';
import type { DateContext } from './resolve-moment.ts';
import { isPast } from './tense.ts';

/** "two days later", "last week": the origin moved, and cut to the unit. `null` where there is no origin. */
export function resolveShift(shift: Shift, context: DateContext): Point | null {
  const origin = originOf(shift, context);
  if (!origin) return null;
  const moved = move(shift, origin, context);
  if (moved && isTooFar(moved, shift, context)) return null;
  return moved && shift.clock !== undefined ? { ...moved, clock: shift.clock } : moved;
}

/** A tale has no "today": what counts from the day of writing stays so, what counts from the story does not. */
function originOf(shift: Shift, { anchor, reference, history }: DateContext): Point | null {
  if ((shift.from === 'reference' || (shift.from === 'scene' && history)) && reference) return reference;
  if (anchor) return pointOfDay(anchor, true);
  return shift.from === 'anchor' && !history ? null : reference;
}

/** "Seven decades later he has seen it all": counted from something untold, not decades ahead of the day of the story. */
function isTooFar({ year }: Point, { from, amount }: Shift, { anchor, tense }: DateContext): boolean {
  return (
    from === 'reference' && amount > 0 && anchor !== null && year > anchor.year + 1 && tense !== 'future'
  );
}

function move(shift: Shift, origin: Point, context: DateContext): Point | null {
  const { unit, amount } = shift;
  const { leans } = origin;
  const start = startOf(origin);
  switch (unit) {
    case 'century':
    case 'decade':
      return spanAway(shift, origin, unit);
    case 'year':
      return yearBack(shift, context) ?? yearsAway(shift, origin, start);
    case 'quarter':
      return quarterOf(addMonths(start, amount * 3), leans);
    case 'month':
      return monthsAway(shift, start, leans);
    case 'weekend':
      return { ...pointOfDay(weekendOf(start, shift, context), leans), weekend: true };
    case 'week':
      return weeksAway(shift, origin, start);
    case 'day':
      return origin.day === undefined ? someDayOf(origin) : pointOfDay(addDays(start, amount), leans);
    default:
      return origin.day === undefined ? someDayOf(origin) : pointOfDay(start, leans);
  }
}

/** "that same day" in a story that has told no day. */
function someDayOf({ year, month, leans }: Point): Point {
  return { year, ...(month === undefined ? {} : { month }), leans, someDay: true };
}

/** "last decade" is the whole of it, "a decade ago" a year. */
function spanAway({ amount, counted }: Shift, { year, leans }: Point, unit: 'decade' | 'century'): Point {
  const moved = { year: year + amount * (unit === 'decade' ? 10 : 100), leans };
  return counted ? moved : { ...moved, span: unit };
}

/** "a year ago" beside the figures of a quarter is that quarter of the year before. */
function yearBack({ compares }: Shift, { quarter, anchor }: DateContext): Point | null {
  if (compares !== true || quarter?.part === undefined) return null;
  return anchor && Math.abs(anchor.year - quarter.year) <= 1 ? { ...quarter, year: quarter.year - 1 } : null;
}

/** The quarter spoken of, or the last that ended before the story. */
export function resolveAccount(
  { yearShift, year }: AccountPeriod,
  { anchor, quarter }: DateContext,
): Point | null {
  const base = quarter ?? (anchor ? quarterOf(addMonths({ ...anchor, day: 1 }, -3), true) : null);
  return base && { ...base, year: year ?? base.year + yearShift };
}

/** "a year earlier" after "the third quarter" is a quarter; "10 years ago today" is a day; else it is a year. */
function yearsAway({ amount, exact, from }: Shift, origin: Point, start: Day): Point {
  const { leans, part } = origin;
  if (exact) return { ...pointOfDay(addMonths(start, amount * 12), leans) };
  if (from === 'reference' && part !== undefined && amount !== 0)
    return { year: origin.year + amount, part, leans };
  return { year: origin.year + amount, leans };
}

function monthsAway({ amount, exact }: Shift, start: Day, leans: boolean): Point {
  const { year, month, day } = addMonths(start, amount);
  return exact ? { year, month, day, leans } : { year, month, leans };
}

function weeksAway({ amount, from, exact }: Shift, origin: Point, start: Day): Point {
  const moved = pointOfDay(addDays(start, amount * 7), origin.leans);
  return exact || (from === 'reference' && origin.day !== undefined && amount !== 0)
    ? moved
    : { ...moved, week: true };
}

function quarterOf({ year, month }: Day, leans: boolean): Point {
  return { year, part: `Q${Math.floor((month - 1) / 3) + 1}`, leans };
}

/** From Monday to Friday "the weekend" is the one before, "this weekend" the next; a clear tense goes before both. */
function weekendOf(start: Day, { amount, recent }: Shift, { tense }: DateContext): Day {
  const weekday = weekdayOfDay(start);
  const saturday = addDays(start, 6 - weekday + amount * 7);
  const isBefore = isPast(tense) || (recent === true && tense !== 'future');
  return amount === 0 && weekday <= 5 && isBefore ? addDays(saturday, -7) : saturday;
}

export function openValue(unit: Unit): string {
  if (unit === 'year' || unit === 'decade' || unit === 'century') return 'XXXX';
  if (unit === 'week' || unit === 'weekend') return 'XXXX-WXX';
  if (unit === 'month') return 'XXXX-XX';
  return unit === 'quarter' ? 'XXXX-QX' : 'XXXX-XX-XX';
}
