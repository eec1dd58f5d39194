import type { DateMention } from '../../model.ts';

/** A date with a place on the calendar, of a known year or not; "now", "recently", "at night" have none. */
export function isOnCalendar({ timex: { type, value } }: DateMention): boolean {
  return (type === 'DATE' || type === 'TIME') && !/_REF$|^XXXX-XX-XX|^\d\d$/.test(value);
}
