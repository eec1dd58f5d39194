import type { DatePattern } from './description.ts';
import { COUNT, countOf, durationOf, PLURAL, UNIT, unitOf } from './grammar.ts';

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
    name: 'per',
    pattern: /\b(?:per|once an?|twice an?|times an?|times per) (?<unit>day|week|month|year|quarter|hour)\b/gi,
    read: ({ unit = '' }) => ({ kind: 'fixed', type: 'SET', value: durationOf(1, unitOf(unit)) }),
  },
  {
    name: 'rate',
    pattern:
      /(?<=(?:[\d%]|percent|million|billion|thousand|dollars|times|people|barrels|tons|tonnes|cents|shares) )(?:a|an) (?<unit>day|week|month|year|quarter|hour)\b(?! (?:ago|earlier|later|after|before|from))/gi,
    read: ({ unit = '' }) => ({ kind: 'fixed', type: 'SET', value: durationOf(1, unitOf(unit)) }),
  },
];
