import type { FoundDate, Moment, Shift } from '../../find/dates/description.ts';
import { startOfPart } from './point.ts';

/** What joins two dates that share the year of the second. */
const JOINS = /^ ?(?:[-–—]|,(?: and)?|and|or|to|until|till|through)(?: (?:the|early|mid|late|ending))? ?$/;

/** "between March and April 1918", "from 7 to 9 p.m. on Friday": the year, or the day of a time, is said once, behind. */
export function shareParts(text: string, dates: readonly FoundDate[]): FoundDate[] {
  const shared = [...dates];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const date = shared[index];
    const next = shared[index + 1];
    if (!date || !next || next.start - date.end > 12 || !JOINS.test(text.slice(date.end, next.start).trim()))
      continue;
    const description =
      withYearOf(date.description, next.description) ?? withDayOf(date.description, next.description);
    if (description) shared[index] = { ...date, description };
  }
  return shared.map((date, index) => withHalfOf(shared[index - 1], date));
}

/** UTF-16 units. */
const NEAR = 160;

/** "took off at 5:07 p.m. and landed at |5:26|": in the half of the day that was said before. */
function withHalfOf(before: FoundDate | undefined, date: FoundDate): FoundDate {
  const { description, surface, start } = date;
  if (!before || !/^\d:\d\d$/.test(surface) || !isClock(description) || start - before.end > NEAR)
    return date;
  const clock = 'clock' in before.description ? before.description.clock : undefined;
  const late = /^\d{1,2}(?:[:.]\d\d)? ?p\.?m\b/i.test(before.surface) && clock !== undefined;
  const own = late ? `T${Number(surface[0]) + HALF_DAY}${surface.slice(1)}` : '';
  return late && clock <= own ? { ...date, description: { ...description, clock: own } } : date;
}

/** Hours. */
const HALF_DAY = 12;

function withYearOf(first: FoundDate['description'], second: FoundDate['description']): Moment | null {
  if (first.kind !== 'moment' || second.kind !== 'moment') return null;
  if (first.year !== undefined || first.yearShift !== undefined || first.toward !== undefined) return null;
  if (second.year === undefined || second.weekday !== undefined) return null;
  const [start, end] = [placeInYear(first), placeInYear(second)];
  if (start === null || end === null) return null;
  return { ...first, year: start > end ? second.year - 1 : second.year };
}

function withDayOf(
  first: FoundDate['description'],
  second: FoundDate['description'],
): FoundDate['description'] | null {
  if (!isClock(first) || isClock(second)) return null;
  if (second.kind === 'fixed' || second.kind === 'account' || second.clock === undefined) return null;
  return { ...second, clock: first.clock };
}

/** "at 5 p.m.", "in the morning", with no day beside it. */
export function isClock(description: FoundDate['description']): description is Shift & { clock: string } {
  return description.kind === 'shift' && description.clock !== undefined && description.from === 'scene';
}

/** Grows through the year; `null` where no part of a year is said. */
function placeInYear({ month, day = 0, part }: Moment): number | null {
  if (month !== undefined) return month * 32 + day;
  return part === undefined || part === 'W' ? null : startOfPart(part) * 32;
}
