import type { DatePattern, Unit } from './description.ts';
import { countOf, durationOf, NUMBER_WORD, PLURAL, UNIT, unitOf } from './grammar.ts';

/** Smallest first. */
const SIZES: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
];

/** "two to three weeks", "two years and three months", "months-long", "half a day", "the past decade". */
export const COMPOUND_DURATION_PATTERNS: readonly DatePattern[] = [
  {
    name: 'range-of-units',
    pattern: new RegExp(
      String.raw`\b(?<count>\d{1,3}|${NUMBER_WORD})(?: to | or |-to-| ?[-–] ?)(?:\d{1,3}|${NUMBER_WORD})(?: more| full)?[ -](?<unit>${UNIT})${PLURAL}(?![\w-]*-old| old\b)(?!\w)`,
      'gi',
    ),
    read: ({ count = '', unit = '' }) =>
      /^\d{3}$/.test(count) && /year/i.test(unit)
        ? null
        : { kind: 'fixed', type: 'DURATION', value: durationOf(countOf(count), unitOf(unit)) },
  },
  {
    name: 'two-units',
    pattern: new RegExp(
      String.raw`\b(?<count>\d{1,3}|${NUMBER_WORD}|an?)[ -](?<unit>${UNIT})${PLURAL}(?:,| and|, and)? (?<count2>\d{1,3}|${NUMBER_WORD})[ -](?<unit2>${UNIT})${PLURAL}(?! (?:old|ago)\b)(?!\w)`,
      'gi',
    ),
    read: ({ count = '', unit = '', count2 = '', unit2 = '' }) => {
      const [larger, smaller] = [unitOf(unit), unitOf(unit2)];
      if (SIZES.indexOf(smaller) >= SIZES.indexOf(larger)) return null;
      const first = durationOf(countOf(count), larger);
      const rest = durationOf(countOf(count2), smaller).slice(first.includes('T') ? 2 : 1);
      return { kind: 'fixed', type: 'DURATION', value: first + rest };
    },
  },
  {
    name: 'unit-long',
    pattern:
      /\b(?:(?<many>hours|days|weeks|months|years|decades|centuries)|(?<one>hour|day|week|month|year|decade|century))(?:-long|(?<=day|week|month|year)long)\b/gi,
    read: ({ many, one = '' }) => ({
      kind: 'fixed',
      type: 'DURATION',
      value: durationOf(many === undefined ? 1 : null, unitOf(many ?? one)),
    }),
  },
  {
    name: 'half-unit',
    pattern: /\b(?:a )?half[- ](?:an? )?(?<unit>hour|day|year|decade|century|minute)(?![\w-]*-old)(?!\w)/gi,
    read: ({ unit = '' }) => ({ kind: 'fixed', type: 'DURATION', value: durationOf(0.5, unitOf(unit)) }),
  },
  {
    name: 'past-unit',
    pattern: /\b(?:the )?past (?<unit>month|quarter|decade|century|day|hour)\b/gi,
    read: ({ unit = '' }) => ({ kind: 'fixed', type: 'DURATION', value: durationOf(1, unitOf(unit)) }),
  },
];
