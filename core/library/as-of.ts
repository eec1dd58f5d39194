import type { AsOf, CardDate } from '../model.ts';

const DAY_MS = 86_400_000;
const LEAST_MONTH_DAYS = 60; // "45 days" says more than "one month"
const DAYS_OF_YEAR = 365.25;

/** How old the newest of the articles is against the page's day. `null`: no article has a date. */
export function asOf(dates: readonly CardDate[], day: string | null): AsOf | null {
  const dated = dates.filter(({ value }) => /^\d{4}/.test(value));
  const newest = dated.reduce<CardDate | null>(
    (best, date) => (best === null || date.value > best.value ? date : best),
    null,
  );
  return newest && { date: newest, age: day === null ? null : ageOf(newest.value, day) };
}

/** `count` below 0: written after the page. `null`: one of them is not a day or a year. */
export function ageOf(written: string, day: string): AsOf['age'] {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const date = /^\d{4}-\d\d-\d\d/.exec(written)?.[0];
  if (date === undefined) {
    const year = /^\d{4}/.exec(written)?.[0];
    return year === undefined ? null : { count: Number(day.slice(0, 4)) - Number(year), unit: 'year' };
  }
  const days = Math.round((Date.parse(day) - Date.parse(date)) / DAY_MS);
  if (Number.isNaN(days)) return null;
  const far = Math.abs(days);
  if (far < LEAST_MONTH_DAYS) return { count: days, unit: 'day' };
  if (far < DAYS_OF_YEAR * 2) return { count: Math.sign(days) * wholeMonths(date, day), unit: 'month' };
  return { count: Math.trunc(days / DAYS_OF_YEAR), unit: 'year' };
}

function wholeMonths(one: string, other: string): number {
  const [from, to] = one < other ? [one, other] : [other, one];
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from) - (to.slice(8, 10) < from.slice(8, 10) ? 1 : 0);
}
