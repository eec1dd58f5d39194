import { DAY_PARTS, SMALL_NUMBERS } from '../../data/time-words.ts';
import type { DatePattern } from './description.ts';
import { monthOf, weekdayOf } from './grammar.ts';

const ZONE_NAME = String.raw`(?:GMT|UTC|[ECMPB]S?T|[ECMP]DT|CEST|EEST|EET|IST|JST|KST|MSK|AEST|AEDT|HKT|SGT|WIB|WAT|EAT|CAT|PHT|PKT|NZ[SD]T|SAST|local(?: time)?|(?:Eastern|EASTERN|Central|Pacific|Mountain|Moscow|British|Beijing)(?: Standard| Daylight| Summer)?(?: Time| time)?)\b`;
const ZONE = String.raw` ?(?:\(${ZONE_NAME}\)|${ZONE_NAME})`;
const ZONE_BEHIND = new RegExp(ZONE, 'y');
const ZONE_BEHIND_IN_ANY_CASE = new RegExp(ZONE, 'iy');

/** The half of the day, where no "a.m." tells it: "3 in the afternoon", "10 at night". */
const HALF = String.raw`(?: ?o['’]clock)? (?:in the (?:early |late )?(?<part>morning|afternoon|evening)|at (?<night>night))`;

/** "5 p.m. EST", "17:30", "noon", "midnight", "0600 GMT", "10 o'clock". */
export const CLOCK_PATTERNS: readonly DatePattern[] = [
  {
    name: 'twelve-hours',
    pattern:
      /(?<![\d:.$])(?<hour>1[0-2]|0?[1-9])(?:[:.]?(?<minute>[0-5]\d))?\s?(?<half>a|p)(?:\.m\b\.?|m\b)/gi,
    tail: ZONE_BEHIND_IN_ANY_CASE,
    read: ({ hour = '', minute, half = '' }) => ({
      ...today(),
      clock: clockOf((Number(hour) % 12) + (/p/i.test(half) ? 12 : 0), minute),
    }),
  },
  {
    name: 'twenty-four-hours',
    pattern:
      /(?<![\d:.$/-])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?: ?(?:hrs|hours|h))?/gi,
    tail: ZONE_BEHIND_IN_ANY_CASE,
    read: ({ hour = '', minute }, { before, after, surface }) =>
      isScore(before) ||
      IN_PLAY.test(after) ||
      (/:\d\d:/.test(surface) && /\b(?:in|of|ran|clocked|time) $/.test(before))
        ? null
        : {
            ...today(),
            clock: clockOf(Number(hour) + (Number(hour) < 12 && TO_AFTERNOON.test(after) ? 12 : 0), minute),
          },
  },
  {
    // "at 03.15", "from 18.30": of prices and scores nothing is so placed.
    name: 'twenty-four-hours-dotted',
    pattern: new RegExp(
      String.raw`(?<=\b(?:at|by|until|till|since|around|about|from|between|before|after) )(?<hour>0\d|1[3-9]|2[0-3])\.(?<minute>[0-5]\d)(?![\d%])(?=[,;:)]|\.(?!\d)| ?(?:[-–—]|hrs\b|hours\b|h\b)| (?:on|in|this|the|today|yesterday|tomorrow|and|to|until|till|when|as|while|local|after|before|last|that|for|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|${ZONE_NAME}|$)(?: ?(?:hrs|hours|h)\b)?`,
      'g',
    ),
    tail: ZONE_BEHIND,
    read: ({ hour = '', minute }, { before, after }) =>
      AMOUNT.test(after) || PRICED.test(before) ? null : { ...today(), clock: clockOf(Number(hour), minute) },
  },
  {
    name: 'hour-of-range',
    pattern:
      /(?<=\b(?:from|between|at) )(?<hour>1[0-2]|[1-9])(?= ?(?:[-–—]|to|and|until|till) ?(?:1[0-2]|[1-9])(?:[:.][0-5]\d)? ?(?<half>a|p)\.?m\b)/gi,
    read: ({ hour = '', half }) => ({
      ...today(),
      clock: clockOf((Number(hour) % 12) + (/p/i.test(half ?? '') ? 12 : 0), undefined),
    }),
  },
  {
    name: 'hour-in-half',
    pattern: new RegExp(
      String.raw`(?<![\d:.$])\b(?:(?<hour>1[0-2]|[1-9])(?:[:.](?<minute>[0-5]\d))?|(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))${HALF}\b`,
      'gi',
    ),
    read: ({ hour, minute, word = '', part, night }, { before }) => {
      if (hour === undefined && !/\b(?:at|by|until|around|about|after|before) $/i.test(before)) return null;
      const number = hour === undefined ? (SMALL_NUMBERS[word.toLowerCase()] ?? 12) : Number(hour);
      const late = /afternoon|evening/i.test(part ?? '') || (night !== undefined && number > 5);
      return { ...today(), clock: clockOf((number % 12) + (late ? 12 : 0), minute) };
    },
  },
  {
    name: 'past-the-hour',
    pattern:
      /\b(?<minutes>half|a quarter|quarter|(?:five|ten|twenty|twenty-five|\d{1,2}(?= past\b| minutes\b))(?: minutes)?) (?<side>past|to) (?:(?<hour>1[0-2]|[1-9])|(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?: ?(?<half>a|p)\.?m\b\.?| in the (?<part>morning|afternoon|evening)\b|(?!\w|[.:]\d| (?:percent|per cent|million|people|years?|points?)))/gi,
    read: (groups, { before }) =>
      /\b(?:at|by|until|around|about|after|before|since|from) $/i.test(before) ? pastTheHour(groups) : null,
  },
  {
    name: 'hours-with-h',
    pattern: /(?<![\w:.$/-])(?<hour>[01]?\d|2[0-3])h(?<minute>[0-5]\d)\b/g,
    tail: ZONE_BEHIND,
    read: ({ hour = '', minute }) => ({ ...today(), clock: clockOf(Number(hour), minute) }),
  },
  {
    name: 'military',
    pattern:
      /(?<![\d:.$-])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d) ?(?:GMT|UTC|hrs|hours|local time|[ECMP][SD]T)\b/g,
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

/** "inflation stood at 13.45". */
const PRICED =
  /\b(?:stood|stands|stand|standing|clos\w+|trad\w+|pric\w+|quoted|settled?|valued|averag\w+|unchanged|flat|record\w*|rates?|index|inflation) (?:\w+ )?at $/i;

/** "from 14.50 to 16.20 euros". */
const AMOUNT =
  /^ (?:and|to|until) \d[\d.,]* ?(?:%|per\s?cent|euros?|dollars?|pounds?|cents?|points?|lei|crowns?|yuan|rupees?|million|billion|seconds?|metres?|meters?|km|kg)/;

/** "with 1:12 left": the clock of a game. */
const IN_PLAY = /^ (?:left|remaining|to go|to play)\b/;

function today(): {
  readonly kind: 'shift';
  readonly unit: 'day';
  readonly amount: 0;
  readonly from: 'scene';
} {
  return { kind: 'shift', unit: 'day', amount: 0, from: 'scene' };
}

/** "7:15 and 7:30 p.m.": the half of the day is said once, behind. */
const TO_AFTERNOON = /^ ?(?:[-–—]|to|and|or|until|till) ?(?:1[0-2]|[1-9])(?:[:.][0-5]\d)? ?p\.?m\b/i;

const MINUTES: Readonly<Record<string, number>> = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20 };

/** "half past ten", "a quarter to five", "20 past 3 p.m." */
function pastTheHour({
  minutes = '',
  side = '',
  hour,
  word = '',
  half,
  part,
}: Readonly<Record<string, string | undefined>>): ReturnType<typeof today> & { readonly clock: string } {
  const amount = minutes.toLowerCase().replace(/^a | minutes$/g, '');
  const past = /^\d/.test(amount) ? Number(amount) : amount === 'twenty-five' ? 25 : (MINUTES[amount] ?? 0);
  const number = (hour === undefined ? (SMALL_NUMBERS[word.toLowerCase()] ?? 12) : Number(hour)) % 12;
  const late = /p/i.test(half ?? '') || /afternoon|evening/i.test(part ?? '');
  const total = (number + (late ? 12 : 0)) * 60 + (/^to$/i.test(side) ? -past : past);
  const day = 24 * 60;
  const ofDay = (total + day) % day;
  return { ...today(), clock: clockOf(Math.floor(ofDay / 60), String(ofDay % 60).padStart(2, '0')) };
}

/** "won 2:10", "Matthew 10:30", "a ratio of 1:20"; but not "Thursday 8:00", "At 9:30". */
function isScore(before: string): boolean {
  if (/\b(?:ratio|odds|score|verses?|psalms?|chapter)\b[^.;]{0,12}$/i.test(before)) return true;
  const name = /([A-Z][a-z]+)\.?,? $/.exec(before)?.[1];
  return (
    name !== undefined &&
    !/^(?:At|By|Until|From|After|Before|Around|Between|Since|About|The|To|And|Shortly|On)$/.test(name) &&
    weekdayOf(name) === undefined &&
    monthOf(name) === undefined
  );
}

function clockOf(hour: number, minute: string | undefined): string {
  return `T${String(hour).padStart(2, '0')}:${minute ?? '00'}`;
}
