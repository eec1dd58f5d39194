import { DAY_PARTS } from '../../data/time-words.ts';
import type { DatePattern } from './description.ts';

const ZONE = String.raw`(?: ?\(?(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|BST|ET|PT|EASTERN|local time|Eastern(?: Standard| Daylight)?(?: Time)?)\)?)?`;

/** "5 p.m. EST", "17:30", "noon", "midnight", "0600 GMT", "10 o'clock". */
export const CLOCK_PATTERNS: readonly DatePattern[] = [
  {
    name: 'twelve-hours',
    pattern: new RegExp(
      String.raw`(?<![\d:.$])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>a|p)(?:\.m\.?|m\b)${ZONE}`,
      'gi',
    ),
    read: ({ hour = '', minute, half = '' }) => ({
      ...today(),
      clock: clockOf((Number(hour) % 12) + (/p/i.test(half) ? 12 : 0), minute),
    }),
  },
  {
    name: 'twenty-four-hours',
    pattern: new RegExp(
      String.raw`(?<![\d:.$/-])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?: ?(?:hrs|hours|h))?${ZONE}`,
      'gi',
    ),
    read: ({ hour = '', minute }, { before }) =>
      /[A-Z][a-z]+\.? $/.test(before) && !/\b(?:At|By|Until|From|After|Before)\b $/.test(before)
        ? null
        : { ...today(), clock: clockOf(Number(hour), minute) },
  },
  {
    name: 'military',
    pattern: /(?<![\d:.$-])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d) ?(?:GMT|UTC|hrs|hours|[ECMP][SD]T)\b/g,
    read: ({ hour = '', minute }) => ({ ...today(), clock: clockOf(Number(hour), minute) }),
  },
  {
    name: 'o-clock',
    pattern: /\b(?<hour>1[0-2]|[1-9]) o['’]clock\b/gi,
    read: ({ hour = '' }) => ({ ...today(), clock: clockOf(Number(hour), undefined) }),
  },
  {
    name: 'noon',
    pattern:
      /(?<=\b(?:at|by|until|before|after|around|about|from|of|since|from|to) )(?<word>noon|midday|midnight)(?! \w+s\b)\b/gi,
    read: ({ word = '' }) => ({ ...today(), clock: DAY_PARTS[word.toLowerCase()] ?? 'T12:00' }),
  },
  {
    name: 'the-part-of-day',
    pattern:
      /\b(?<=\b(?:in|during|by|until|later|earlier) )the (?:early |late )?(?<part>morning|afternoon|evening)\b/gi,
    read: ({ part = '' }) => ({ ...today(), clock: DAY_PARTS[part.toLowerCase()] ?? 'TMO' }),
  },
];

function today(): {
  readonly kind: 'shift';
  readonly unit: 'day';
  readonly amount: 0;
  readonly from: 'scene';
} {
  return { kind: 'shift', unit: 'day', amount: 0, from: 'scene' };
}

function clockOf(hour: number, minute: string | undefined): string {
  return `T${String(hour).padStart(2, '0')}:${minute ?? '00'}`;
}
