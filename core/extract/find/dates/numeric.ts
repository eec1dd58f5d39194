import type { DatePattern, Moment } from './description.ts';
import { MONTH, monthOf } from './grammar.ts';

/** "2022-01-05", "2022-01-05T10:30", "1/5/2022", "10-31-74", "5.1.2022". What stands first where both could: day-first.ts. */
export const NUMERIC_PATTERNS: readonly DatePattern[] = [
  {
    name: 'iso',
    pattern:
      /(?<![\d-])(?<year>(?:1\d|20)\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?!\d)(?:[T ](?<clock>[0-2]\d:[0-5]\d))?/g,
    read: ({ year, month, day, clock }) => numericDate({ year, month, day, clock }),
  },
  {
    name: 'slashes',
    pattern:
      /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/-])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d\d)(?![\d/-])/g,
    read: ({ first, second, year }, { dayFirst }) =>
      Number(first) > 12 || (dayFirst && Number(second) <= 12)
        ? numericDate({ year, month: second, day: first })
        : numericDate({ year, month: first, day: second }),
  },
  {
    name: 'slash-day',
    pattern: /(?<![\d/.$-])(?<first>\d{1,2})\/(?<second>\d{1,2})(?![\d/%-])/g,
    read: ({ first, second }, { before, dayFirst }) =>
      /\b(?:on|by|until|of|since|for|day|from)[ ,]$/i.test(before)
        ? dayFirst
          ? numericDate({ month: second, day: first })
          : numericDate({ month: first, day: second })
        : null,
  },
  {
    name: 'dots',
    pattern: /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?![\d.]\d)/g,
    read: ({ year, month, day }) => numericDate({ year, month, day }),
  },
  {
    name: 'named-month',
    pattern: new RegExp(
      String.raw`(?<![\w/.-])(?<day>[0-3]?\d)(?<mark>[/-])(?<month>${MONTH})\k<mark>(?<year>\d{4})(?![\w/-])`,
      'gi',
    ),
    read: ({ year, month, day }) => numericDate({ year, month: String(monthOf(month) ?? 0), day }),
  },
  {
    name: 'year-slash',
    pattern: /(?<![\d/-])(?<year>(?:19|20)\d\d)\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/])/g,
    read: ({ year, month, day }) => numericDate({ year, month, day }),
  },
];

interface Digits {
  readonly year?: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly clock?: string | undefined;
}

function numericDate({ year, month, day, clock }: Digits): Moment | null {
  const parts = { month: Number(month), day: Number(day) };
  if (!(parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= 31)) return null;
  return {
    kind: 'moment',
    ...parts,
    ...(year === undefined ? {} : { year: fullYear(year) }),
    ...(clock === undefined ? {} : { clock: `T${clock}` }),
  };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 40 ? 2000 + year : 1900 + year;
}
