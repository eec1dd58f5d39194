import { MOVABLE_FEASTS } from '../../data/movable-feasts.ts';
import { addDays, type Day } from './civil.ts';

/** The first day of "passover", "ramadan" in a year; `null` outside the years of the table. */
export function movableDay(feast: string, year: number): Day | null {
  const { days = [], plusDays = 0 } = MOVABLE_FEASTS[feast] ?? {};
  const [before, within] = [twoDigits(year - 1), twoDigits(year)];
  for (const digits of days) {
    if (!digits.startsWith(before) && !digits.startsWith(within)) continue;
    const day = addDays(dayOf(digits, year), plusDays);
    if (day.year === year) return day;
  }
  return null;
}

function dayOf(digits: string, near: number): Day {
  const [year = 0, month = 1, day = 1] = (digits.match(/\d\d/g) ?? []).map(Number);
  const century = Math.floor(near / 100) * 100;
  // In 2000 the feast of '99 is of the century before.
  return { year: century + year - (year > (near % 100) + 1 ? 100 : 0), month, day };
}

function twoDigits(year: number): string {
  return String(((year % 100) + 100) % 100).padStart(2, '0');
}
