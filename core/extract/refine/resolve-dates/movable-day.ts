import { MOVABLE_FEASTS, type MovableFeast } from '../../data/movable-feasts.ts';
import { addDays, type Day } from './civil.ts';

/** From here on two digits are a year of the last century. */
const LAST_CENTURY = 90;

/** The first day of "passover", "ramadan" in a year; `null` outside the years of the table. */
export function movableDay(feast: string, year: number): Day | null {
  return DAYS.get(feast)?.get(year) ?? null;
}

/** Read once: a text may name feasts over and over. */
const DAYS: ReadonlyMap<string, ReadonlyMap<number, Day>> = new Map(
  Object.entries(MOVABLE_FEASTS).map(([name, feast]) => [name, daysByYear(feast)]),
);

function daysByYear({ days, plusDays = 0 }: MovableFeast): Map<number, Day> {
  const byYear = new Map<number, Day>();
  for (const digits of days) {
    const day = addDays(dayOf(digits), plusDays);
    if (!byYear.has(day.year)) byYear.set(day.year, day);
  }
  return byYear;
}

function dayOf(digits: string): Day {
  const [year = 0, month = 1, day = 1] = (digits.match(/\d\d/g) ?? []).map(Number);
  return { year: year + (year >= LAST_CENTURY ? 1900 : 2000), month, day };
}
