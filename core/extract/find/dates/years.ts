import { COUNTED_NOUNS, SMALL_NUMBERS, TENS, YEAR_LEADS } from '../../data/time-words.ts';
import type { DatePattern } from './description.ts';
import { ORDINAL, ordinalOf } from './grammar.ts';
import { moment, yearOf } from './moment.ts';

const TEENS = 'eighteen|nineteen|twenty';
const SPOKEN_TENS = Object.keys(TENS).join('|');
const SPOKEN_ONES = Object.keys(SMALL_NUMBERS).join('|');

const LED = new RegExp(String.raw`\b(?:${YEAR_LEADS.join('|')})[ -]$|[(]$`, 'i');
const COUNTED = new RegExp(String.raw`^ (?:${COUNTED_NOUNS.join('|')})\b`, 'i');

/** "1989", "in 480 BC", "the 1990s", "the late '60s", "the 19th century", "nineteen ninety-four". */
export const YEAR_PATTERNS: readonly DatePattern[] = [
  {
    name: 'year',
    pattern:
      /(?<![\w$£€#.,:/–-]|[\w] ?[/.:]|\d)(?:fiscal (?:year )?)?(?<year>(?:1[1-9]|20)\d\d)(?:(?<=\b[Ff]iscal (?:year )?\d{4})[-–/]\d\d(?:\d\d)?)?(?![\w%]|\/(?!\d\d(?![\d/]))|[.,:]\d|-(?!(?:1[1-9]|20)\d\d(?!\d))\d{3}|-[a-z]{2,12}\b(?<!-(?:ended|based|style|model|born|era|present)))(?: (?<era>BCE?|B\.C\.|AD|A\.D\.))?/g,
    read: (groups, { before, after, surface }) =>
      surface.startsWith('f') || isYear(groups, before, after) ? moment(groups) : null,
  },
  {
    name: 'fiscal-year',
    pattern: /\bFY ?['’]?(?:(?<year>20\d\d|19\d\d)|(?<short>\d\d))(?:[-/–]\d{2,4})?(?![\w-])/g,
    read: moment,
  },
  {
    name: 'ancient-decade',
    pattern: /\b(?:the )?(?:(?:early|mid|late)[- ])?(?<tens>\d{2,3})0s (?:BCE?\b|B\.C\.)/g,
    read: ({ tens = '' }) => ({ kind: 'fixed', type: 'DATE', value: `BC${tens.padStart(3, '0')}` }),
  },
  {
    name: 'year-range-end',
    pattern: /(?<=\b(?:1[1-9]|20)\d\d ?[-–—/])(?<year>(?:1[1-9]|20)\d\d)(?![\w%])/g,
    read: moment,
  },
  {
    name: 'year-range-short-end',
    pattern: /(?<=\b(?<century>1[1-9]|20)\d\d ?[-–—/] ?)(?<short>\d\d)(?![\w%-])/g,
    read: ({ century = '', short = '' }) => ({ kind: 'moment', year: Number(century + short) }),
  },
  {
    name: 'mid-year',
    pattern: /\b(?:mid|post|pre|early|late)-(?<year>(?:1[1-9]|20)\d\d)(?![\w%])/gi,
    read: moment,
  },
  {
    name: 'ancient-range',
    pattern:
      /(?<![\d$.,])\b(?<year>\d{1,4})(?=(?: ?[-–—] ?| to | and | or | until )\d{1,4} ?(?<era>BCE?\b|B\.C))/g,
    read: moment,
  },
  {
    name: 'short-year',
    pattern:
      /(?<=\b(?:in|of|since|until|by|before|after|from|to|class of|and|during|summer|spring|winter|fall) )['’](?<short>\d\d)(?![\w])/g,
    read: moment,
  },
  {
    name: 'ancient-year',
    pattern:
      /(?<![\d$.,])\b(?:c(?:a|irca)?\.? )?(?<year>\d{1,4}) ?(?<era>BCE?\b|B\.C\.?(?:E\.?)?|AD\b|A\.D\.|CE\b)/g,
    read: moment,
  },
  {
    name: 'decade',
    pattern:
      /(?<!\w)(?:the )?(?:(?:early|mid|late)[- ](?:to[- ](?:mid|late)[- ])?)?(?:(?<century>1[1-9]|20)(?<tens>\d)0['’]?s|(?:['’]|(?<=\b(?:early|mid|late)[- ]))(?<short>[1-9])0['’]?s)(?!\w)/gi,
    read: ({ century, tens, short }) => ({
      kind: 'fixed',
      type: 'DATE',
      value: short === undefined ? `${century}${tens}` : `19${short}`,
    }),
  },
  {
    name: 'named-decade',
    pattern:
      /\b(?:the |(?<century>eighteen|nineteen) ?)(?:(?:early|mid|late)[- ])?(?<tens>twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b/gi,
    read: ({ tens = '', century }) => ({
      kind: 'fixed',
      type: 'DATE',
      value: `${/^eight/i.test(century ?? '') ? 18 : 19}${(TENS[`${tens.toLowerCase()}y`] ?? 90) / 10}`,
    }),
  },
  {
    name: 'century',
    pattern: new RegExp(
      String.raw`\b(?:the )?(?:(?:early|mid|late)[- ])?(?<ordinal>${ORDINAL})[- ](?:century|centuries)(?: (?<era>BCE?|B\.C\.))?\b`,
      'gi',
    ),
    read: ({ ordinal = '', era }) => {
      const nth = ordinalOf(ordinal);
      return nth === undefined || nth > 25
        ? null
        : {
            kind: 'fixed',
            type: 'DATE',
            value: `${era === undefined ? '' : 'BC'}${String(nth - 1).padStart(2, '0')}`,
          };
    },
  },
  {
    name: 'spoken-year',
    pattern: new RegExp(
      String.raw`\b(?<century>${TEENS})[ -](?:(?<tens>${SPOKEN_TENS})(?:[- ](?<ones>${SPOKEN_ONES}))?|(?<oh>oh|hundred)[- ]?(?<ones2>${SPOKEN_ONES})?)\b`,
      'gi',
    ),
    read: ({ century = '', tens, ones, ones2 }, { before }) => {
      if (/^twenty$/i.test(century) && tens === undefined) return null;
      if (/\b(?:dollar|of)s? $/.test(before) && tens === undefined) return null;
      const hundreds = SMALL_NUMBERS[century.toLowerCase()] ?? TENS[century.toLowerCase()] ?? 19;
      const rest =
        (tens === undefined ? 0 : (TENS[tens.toLowerCase()] ?? 0)) +
        (SMALL_NUMBERS[(ones ?? ones2 ?? 'zero').toLowerCase()] ?? 0);
      return { kind: 'moment', year: hundreds * 100 + rest };
    },
  },
  {
    name: 'two-thousand',
    pattern:
      /\b(?:the year )two thousand(?: and)?(?: (?<ones>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?\b/gi,
    read: ({ ones }) => ({
      kind: 'moment',
      year: 2000 + (ones === undefined ? 0 : (SMALL_NUMBERS[ones.toLowerCase()] ?? 0)),
    }),
  },
];

/** Leaves counts ("1,990", "1500 people"), prices, addresses and numbers of things. */
function isYear(
  groups: Readonly<Record<string, string | undefined>>,
  before: string,
  after: string,
): boolean {
  const year = yearOf({ year: groups.year });
  if (year === undefined) return false;
  if (groups.era !== undefined) return true;
  const led = LED.test(before);
  if (/^ (?:[A-Z][\w.]* )?(?:Street|Avenue|Ave\.|St\.|Blvd|Road|Rd\.?|Drive)\b/.test(after)) return false;
  if (COUNTED.test(after)) return false;
  if (
    /\b(?:No\.?|number|page|room|flight|route|highway|model|nearly|some|over|than|up to|least|almost|resolutions?|article|section|chapter|psalm|order|bus|windows|office|server|version|bill|unit|gate|lot|code|extension|dial|dialling|dialing|helpline|hotline) ?$/i.test(
      before,
    )
  )
    return false;
  if (year < 1700 && !led) return false;
  return year <= 2100 || led;
}
