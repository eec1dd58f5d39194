import { readableDuration } from './readable-duration.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SEASONS: Record<string, string> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  AU: 'autumn',
  WI: 'winter',
};
const PARTS = ['first', 'second', 'third', 'fourth'];
const TIMES: Record<string, string> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const REFERENCES: Record<string, string> = {
  PRESENT_REF: 'at present',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
};
const DAY_MS = 86_400_000;
const UNKNOWN_YEAR = 'XXXX';

/** A pattern, and what its groups read as; `null` where the digits name no month or day. */
type Reading = readonly [RegExp, (...groups: string[]) => string | null];

const month = (digits: string): string | null => MONTHS[Number(digits) - 1] ?? null;
const inYear = (part: string, year: string): string =>
  year === UNKNOWN_YEAR ? `${part}, year unknown` : `${part} ${year}`;
const ofYear = (part: string, year: string): string =>
  year === UNKNOWN_YEAR ? `${part}, year unknown` : `${part} of ${year}`;
const ordinal = (n: number): string => {
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10];
  return `${n}${ending ?? 'th'}`;
};

const day = (year: string, monthDigits: string, dayDigits: string): string | null => {
  const name = month(monthDigits);
  const number = Number(dayDigits);
  return name !== null && number >= 1 && number <= 31 ? inYear(`${number} ${name}`, year) : null;
};

/** ISO 8601: week 1 is the week with 4 January in it, and weeks begin on Monday. */
const mondayOf = (year: number, week: number): string => {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS;
  return new Date(monday).toISOString().slice(0, 10);
};

const READINGS: readonly Reading[] = [
  [/^([\dX]{4})-(\d\d)-(\d\d)$/, day],
  [/^([\dX]{4})-(\d\d)$/, (year, m) => (month(m) === null ? null : inYear(`${month(m)}`, year))],
  [
    /^([\dX]{4})-(\d\d)-XX$/,
    (year, m) => (month(m) === null ? null : `a day in ${inYear(`${month(m)}`, year)}`),
  ],
  [/^(\d{4})-XX-XX$/, (year) => `a day in ${year}`],
  [/^(\d{4})$/, (year) => year],
  [/^XXXX$/, () => 'year unknown'],
  [/^(\d{3})X?$/, (decade) => `the ${decade}0s`],
  [/^(\d\d)(?:XX)?$/, (century) => `the ${ordinal(Number(century) + 1)} century`],
  [/^(\d{4})-W(\d\d)$/, (year, week) => `week of ${readableDate(mondayOf(Number(year), Number(week)))}`],
  [/^(\d{4})-W(\d\d)-WE$/, (year, week) => `weekend of the ${readableDate(`${year}-W${week}`)}`],
  [/^XXXX-WXX-([1-7])$/, (number) => `${DAYS[Number(number) - 1]}, date unknown`],
  [/^([\dX]{4})-Q([1-4])$/, (year, n) => ofYear(`${PARTS[Number(n) - 1]} quarter`, year)],
  [/^([\dX]{4})-H([12])$/, (year, n) => ofYear(`${PARTS[Number(n) - 1]} half`, year)],
  [/^([\dX]{4})-(SP|SU|FA|AU|WI)$/, (year, season) => inYear(`${SEASONS[season]}`, year)],
  [/^FY(\d{4})$/, (year) => `fiscal year ${year}`],
  [/^(P(?:FUTURE|PAST|PRESENT)?.*)$/, (value) => REFERENCES[value] ?? readableDuration(value)],
  [/^(FUTURE_REF)$/, (value) => REFERENCES[value] ?? null],
  [/^(.+)T(\d\d:\d\d)(?::\d\d)?Z?$/, (date, time) => joined(readableDate(date), time)],
  [/^(.+)T([A-Z]{2})$/, (date, part) => joined(readableDate(date), TIMES[part])],
];

const joined = (date: string | null, time: string | undefined): string | null =>
  date === null || time === undefined ? null : `${date}, ${time}`;

/** "2022-01-02" → "2 January 2022", "XXXX-01-05" → "5 January, year unknown"; `null`: not a value known here. */
export function readableDate(value: string): string | null {
  for (const [pattern, read] of READINGS) {
    const found = pattern.exec(value);
    if (found) return read(...found.slice(1));
  }
  return null;
}
