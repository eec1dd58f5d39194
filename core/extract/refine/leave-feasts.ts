import type { Span } from '../../model.ts';
import type { FoundDate } from '../find/dates/description.ts';
import type { FoundName } from '../found-name.ts';
import { indexFrom } from '../within.ts';
import { isLoose } from './trim-names.ts';

interface NamesAndDates {
  readonly names: readonly FoundName[];
  readonly dates: readonly FoundDate[];
}

/** Takes out the saint of "St. Patrick’s Day" and the "Eid al-Fitr" that learned weights take for somebody. */
export function leaveFeasts({ names, dates }: NamesAndDates): FoundName[] {
  const feasts: readonly Span[] = dates.filter(({ rule }) => rule.startsWith('dates/holiday'));
  if (feasts.length === 0) return [...names];
  const endBefore = (end: number) => feasts[indexFrom(feasts, end) - 1]?.end ?? 0;
  return names.filter((name) => !isLoose(name) || endBefore(name.end) <= name.start);
}

/** Dates outside the names of known bodies: "Fridays for Future" tells no day. */
export function datesOutsideNames({ names, dates }: NamesAndDates): FoundDate[] {
  const bodies = names.filter(({ rule }) => rule === 'organizations/known').sort((a, b) => a.start - b.start);
  return dates.filter(({ start, end }) => (bodies[indexFrom(bodies, end) - 1]?.end ?? 0) <= start);
}
