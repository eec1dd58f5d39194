import { MONTHS, ORDINALS, SMALL_NUMBERS, TENS, WEEKDAYS } from '../../data/time-words.ts';
import type { Unit } from './description.ts';

/** Pieces of patterns, as sources without groups of their own. None can match in two ways at one place. */
export const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)`;
export const WEEKDAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?)`;
export const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])(?!\d)(?:st|nd|rd|th)?(?!\w)`;
export const YEAR = String.raw`(?:1\d|20)\d\d(?![\d%])`;
export const UNIT = String.raw`(?:second|minute|hour|day|week|fortnight|weekend|month|quarter|year|decade|centur(?=y|ies))`;
/** Ends a unit: "year", "years", "century", "centuries". */
export const PLURAL = String.raw`(?:ies|y|s)?`;

const SMALL = Object.keys(SMALL_NUMBERS).sort(longestFirst).join('|');
const TEN = Object.keys(TENS).join('|');
/** A number in words, up to ninety-nine. */
export const NUMBER_WORD = String.raw`(?:(?:${TEN})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\b)?|${SMALL})`;
/** A number of units: "two", "10", "2.5", "a few", "several", "a", "half a". */
export const COUNT = String.raw`(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,4}(?:\.\d{1,2})?|${NUMBER_WORD}(?: hundred| thousand)?|(?:an?|a couple of|a couple|a few|several|a dozen|half an?|a hundred|a thousand|few|couple of|some|many|a half|dozens of|tens of|hundreds of|thousands of|a number of)\b)`;
export const ORDINAL = String.raw`(?:${Object.keys(ORDINALS).sort(longestFirst).join('|')}|\d{1,3}(?:st|nd|rd|th))`;

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

export function monthOf(name: string | undefined): number | undefined {
  return name === undefined ? undefined : MONTHS[name.toLowerCase().replace('.', '')];
}

export function weekdayOf(name: string | undefined): number | undefined {
  return name === undefined ? undefined : WEEKDAYS[name.toLowerCase().replace('.', '')];
}

export function dayOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number.parseInt(digits, 10);
}

/** "third" → 3, "21st" → 21. */
export function ordinalOf(word: string): number | undefined {
  return /^\d/.test(word) ? Number.parseInt(word, 10) : ORDINALS[word.toLowerCase()];
}

/** "two" → 2, "twenty-four" → 24, "a" → 1, "half a" → 0.5; `null` for "a few" and "several". */
export function countOf(words: string): number | null {
  const text = words.toLowerCase();
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^half|^a half/.test(text)) return 0.5;
  if (/^(?:a )?couple/.test(text)) return 2;
  if (text === 'a dozen') return 12;
  const times = /thousand$/.test(text) ? 1000 : /hundred$/.test(text) ? 100 : 1;
  const number = numberOf(text.replace(/ ?(?:hundred|thousand)$/, ''));
  return number === null ? null : number * times;
}

function numberOf(text: string): number | null {
  if (text === 'a' || text === 'an') return 1;
  const [ten = '', one] = text.split(/[- ]/);
  const tens = TENS[ten];
  if (tens !== undefined) return tens + (one === undefined ? 0 : (SMALL_NUMBERS[one] ?? 0));
  return SMALL_NUMBERS[text] ?? null;
}

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

export function unitOf(word: string): Unit {
  const stem = word.toLowerCase().replace(/(?:ies|y|s)$/, '');
  if (stem === 'fortnight') return 'week';
  return stem === 'centur' ? 'century' : stem === 'da' ? 'day' : (stem as Unit); // UNIT matches these words only
}

/** `P2W`, `PT5H`, `PXM`: TIMEX3 for a count of units; `null` counts an unknown number. */
export function durationOf(count: number | null, unit: Unit): string {
  const time = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  if (count === null) return `P${time}X${unit === 'decade' ? 'E' : unit === 'century' ? 'C' : LETTERS[unit]}`;
  if (unit === 'quarter') return `P${count * 3}M`;
  if (count === 0.5) return halfOf(unit);
  if (!Number.isInteger(count)) return fractionOf(count, unit);
  return `P${time}${count}${LETTERS[unit]}`;
}

function halfOf(unit: Unit): string {
  const halves: Partial<Record<Unit, string>> = {
    hour: 'PT30M',
    day: 'PT12H',
    year: 'P6M',
    decade: 'P5Y',
    century: 'P50Y',
    minute: 'PT30S',
  };
  return halves[unit] ?? `P0.5${LETTERS[unit]}`;
}

function fractionOf(count: number, unit: Unit): string {
  const whole = Math.floor(count);
  if (unit === 'year') return `P${whole}Y${Math.round((count - whole) * 12)}M`;
  if (unit === 'minute') return `PT${whole}M${Math.round((count - whole) * 60)}S`;
  if (unit === 'hour') return `PT${whole}H${Math.round((count - whole) * 60)}M`;
  return `P${unit === 'second' ? 'T' : ''}${count}${LETTERS[unit]}`;
}

const APPOSED = new RegExp(String.raw`(?:\d|\d(?:st|nd|rd|th)|day|${MONTH})(?:, | ?[-–—] ?)$`);

/** "On 2 October, the day after the landing": the same day in other words. */
export function isApposed(before: string, after: string): boolean {
  return APPOSED.test(before) && /^ [a-z]/.test(after);
}
