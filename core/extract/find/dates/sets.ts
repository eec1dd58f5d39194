import { DAY_PARTS, SEASONS } from '../../data/time-words.ts';
import type { DatePattern } from './description.ts';
import { COUNT, countOf, DAY, dayOf, durationOf, MONTH, monthOf, PLURAL, UNIT, unitOf } from './grammar.ts';

/** "40 miles per hour" is no time. */
const SPEED = /(?:\bkm|kilomet(?:er|re)s?|\bmiles?|\bknots|\bfeet|\bmet(?:er|re)s?) $/i;

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  annually: 'P1Y',
  yearly: 'P1Y',
};

/** "daily", "every day", "each year", "a year" after a rate, "once a week", "every two weeks". */
export const SET_PATTERNS: readonly DatePattern[] = [
  {
    name: 'adverb-set',
    pattern: new RegExp(String.raw`\b(?<word>${Object.keys(ADVERBS).join('|')})\b`, 'gi'),
    read: ({ word = '' }, { surface, before, after }) =>
      (/^[A-Z]/.test(surface) && /[A-Za-z] $/.test(before)) || /^ [A-Z]/.test(after)
        ? null
        : { kind: 'fixed', type: 'SET', value: ADVERBS[word.toLowerCase()] ?? 'P1D' },
  },
  {
    name: 'every',
    pattern: new RegExp(
      String.raw`\b(?:every|each)(?: (?<count>${COUNT}))? (?<unit>${UNIT})${PLURAL}\b`,
      'gi',
    ),
    read: ({ count, unit = '' }) => ({
      kind: 'fixed',
      type: 'SET',
      value: durationOf(count === undefined ? 1 : countOf(count), unitOf(unit)),
    }),
  },
  {
    name: 'every-other',
    pattern:
      /\b(?:every|each) (?:other|second|alternate) (?<unit>day|week|month|year|quarter|decade|hour)\b/gi,
    read: ({ unit = '' }) => ({ kind: 'fixed', type: 'SET', value: durationOf(2, unitOf(unit)) }),
  },
  {
    name: 'every-part',
    pattern: /\b(?:every|each)(?: single)? (?<part>morning|afternoon|evening|night)\b/gi,
    read: ({ part = '' }) => ({
      kind: 'fixed',
      type: 'SET',
      value: `XXXX-XX-XX${DAY_PARTS[part.toLowerCase()] ?? 'TNI'}`,
    }),
  },
  {
    name: 'every-part-of-year',
    pattern: new RegExp(
      String.raw`\b(?:every|each) (?:(?<month>${MONTH})(?!\w)(?: (?<day>${DAY}))?|(?<season>spring|summer|autumn|fall|winter))(?![\w-])`,
      'gi',
    ),
    read: ({ month, day, season = '' }) => {
      const number = monthOf(month);
      if (number === undefined)
        return { kind: 'fixed', type: 'SET', value: `XXXX-${SEASONS[season.toLowerCase()] ?? 'SU'}` };
      if (!/^[A-Z]/.test(month ?? '')) return null;
      const rest = day === undefined ? '' : `-${twoDigits(dayOf(day) ?? 1)}`;
      return { kind: 'fixed', type: 'SET', value: `XXXX-${twoDigits(number)}${rest}` };
    },
  },
  {
    name: 'weekends',
    pattern: /\bweekends\b/gi,
    read: () => ({ kind: 'fixed', type: 'SET', value: 'XXXX-WXX-WE' }),
  },
  {
    name: 'per',
    pattern: new RegExp(
      String.raw`\b(?:per|once|twice|thrice|(?:${COUNT} )?times)(?: per| an?| each| every)? (?<unit>day|week|month|year|quarter|hour)\b`,
      'gi',
    ),
    read: ({ unit = '' }, { surface, before }) =>
      !(/hour/i.test(unit) && SPEED.test(before)) && / (?:per|an?|each|every) |^per /i.test(surface)
        ? { kind: 'fixed', type: 'SET', value: durationOf(1, unitOf(unit)) }
        : null,
  },
  {
    name: 'rate',
    pattern:
      /(?<=(?:[\d%]|percent|million|billion|thousand|dollars|times|people|barrels|tons|tonnes|cents|shares) )(?:a|an) (?<unit>day|week|month|year|quarter|hour)\b(?! (?:ago|earlier|later|after|before|from))/gi,
    read: ({ unit = '' }, { before }) =>
      /hour/i.test(unit) && SPEED.test(before)
        ? null
        : { kind: 'fixed', type: 'SET', value: durationOf(1, unitOf(unit)) },
  },
];

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
