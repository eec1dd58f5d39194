import type { Moment } from './description.ts';
import { dayOf, monthOf, weekdayOf } from './grammar.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** What the groups of a calendar pattern say. */
export function moment(groups: Groups): Moment {
  const { weekday, month, day, year, early, short, era, whose, toward } = groups;
  return {
    kind: 'moment',
    ...optional('weekday', weekdayOf(weekday)),
    ...optional('month', monthOf(month)),
    ...optional('day', dayOf(day)),
    ...optional('year', yearOf({ year: year ?? early, short, era })),
    ...(whose === undefined ? {} : relativeYear(whose.toLowerCase())),
    ...optional('toward', towardOf(toward)),
  };
}

/** Before Christ counts below zero: 241 BC is -241. */
export function yearOf({
  year,
  short,
  era,
}: Readonly<Partial<Record<'year' | 'short' | 'era', string | undefined>>>): number | undefined {
  if (short !== undefined) return Number(short) + (Number(short) < 40 ? 2000 : 1900);
  if (year === undefined) return undefined;
  return era !== undefined && /^B/i.test(era) ? -Number(year) : Number(year);
}

function relativeYear(whose: string): Partial<Moment> {
  if (whose === 'last') return { yearShift: -1, from: 'anchor' };
  if (whose === 'next') return { yearShift: 1, from: 'anchor' };
  if (whose === 'this') return { yearShift: 0, from: 'anchor' };
  return {
    yearShift: whose.endsWith('following') ? 1 : whose.endsWith('previous') ? -1 : 0,
    from: 'reference',
  };
}

/** "last" looks back, "next" forward; "this" stays. */
export function towardOf(word: string | undefined): -1 | 0 | 1 | undefined {
  if (word === undefined) return undefined;
  if (/last|past|previous|prior|preceding/i.test(word)) return -1;
  return /next|coming|following|upcoming|subsequent|ensuing/i.test(word) ? 1 : 0;
}

export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V }); // computed keys widen to string
}
