import type { FoundDate } from '../../find/dates/description.ts';
import { addDays } from './civil.ts';
import type { Point } from './point.ts';
import { pointOfDay } from './point.ts';

/** What stands between the ends of a range: "Monday to Friday", "Monday-Friday", "Monday through Friday". */
const TO = /^ ?(?:[-–—]|to|until|till|through) ?$/;
const WEEK = 7;

/** The date that ends the range which `date` begins, where both are bare weekdays; else `null`. */
export function endOfWeekdays(text: string, date: FoundDate, next: FoundDate | undefined): FoundDate | null {
  return next && isBareWeekday(date) && isBareWeekday(next) && TO.test(text.slice(date.end, next.start))
    ? next
    : null;
}

/** The last such weekday before the end of the range: tense tells when it ends, and it never ends before it begins. */
export function startOfWeekdays(
  { description: from }: FoundDate,
  { description: to }: FoundDate,
  end: Point | null,
): Point | null {
  if (
    from.kind !== 'moment' ||
    to.kind !== 'moment' ||
    !end ||
    end.month === undefined ||
    end.day === undefined
  )
    return null;
  const days = ((to.weekday ?? 0) - (from.weekday ?? 0) + WEEK) % WEEK;
  return pointOfDay(addDays({ year: end.year, month: end.month, day: end.day }, -days), end.leans);
}

function isBareWeekday({ description }: FoundDate): boolean {
  if (description.kind !== 'moment' || description.weekday === undefined) return false;
  const { month, day, toward, part, clock } = description;
  return [month, day, toward, part, clock].every((each) => each === undefined);
}
