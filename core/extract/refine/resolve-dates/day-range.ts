import type { FoundDate } from '../../find/dates/description.ts';
import type { Point } from './point.ts';

/** What stands between the ends of a range: "from June 1 to Nov. 30", "June through November". */
const TO = /^ ?(?:[-–—]|to|until|till|through) ?$/;

/** The date that ends the range which `date` begins, where both name their months and no year; else `null`. */
export function endOfDays(text: string, date: FoundDate, next: FoundDate | undefined): FoundDate | null {
  return next && isBareMonth(date) && isBareMonth(next) && TO.test(text.slice(date.end, next.start))
    ? next
    : null;
}

/** No range ends before it begins, nor lasts a year and more: it begins in the year of its end, or in the one before. */
export function startOfDays(start: Point, end: Point | null): Point {
  if (!end || start.month === undefined || end.month === undefined) return start;
  const turns = start.month > end.month || (start.month === end.month && (start.day ?? 0) > (end.day ?? 31));
  return { ...start, year: turns ? end.year - 1 : end.year };
}

function isBareMonth({ description }: FoundDate): boolean {
  if (description.kind !== 'moment' || description.month === undefined) return false;
  const { year, yearShift, toward, nth, nthWeek, feast } = description;
  return [year, yearShift, toward, nth, nthWeek, feast].every((each) => each === undefined);
}
