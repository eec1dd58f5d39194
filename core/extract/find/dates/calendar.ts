import { FOREIGN_MONTHS } from '../../../article/data/foreign-months.ts';
import { FOREIGN_MONTH } from '../../../article/read-dateline.ts';
import type { DatePattern } from './description.ts';
import { DAY, MONTH, ORDINAL, ordinalOf, WEEKDAY, YEAR } from './grammar.ts';
import { moment, optional } from './moment.ts';

const ERA = String.raw`(?: (?<era>BCE?|B\.C\.(?:E\.)?|AD|A\.D\.|CE)(?!\w))?`;
export const LEADING_WEEKDAY = String.raw`(?:(?<weekday>${WEEKDAY}),? (?:the )?)?`;
export const OF_YEAR = String.raw`(?:(?:,? | of |, )(?<year>${YEAR}))?`;
export const RELATIVE_YEAR = String.raw`(?: (?:of )?(?<whose>last|this|next|that|the same|the following|the previous) year)?`;

/** "January 5", "Jan. 5, 2022", "Friday, Oct. 13", "the 5th of January", "2 April 1917", "May 1998", "October last year". */
export const CALENDAR_PATTERNS: readonly DatePattern[] = [
  {
    name: 'month-day',
    pattern: new RegExp(
      String.raw`\b${LEADING_WEEKDAY}(?<month>${MONTH}) ?(?:the )?(?<day>${DAY})(?!:\d|-(?:day|year|month|week))${OF_YEAR}${ERA}${RELATIVE_YEAR}`,
      'gi',
    ),
    read: (groups, { surface }) =>
      startsCapital(surface) || groups.year !== undefined || /\d(?:st|nd|rd|th)/.test(surface)
        ? moment(groups)
        : null,
  },
  {
    name: 'day-month',
    pattern: new RegExp(
      String.raw`\b${LEADING_WEEKDAY}(?:the )?(?<day>${DAY})(?: of)? (?<month>${MONTH})(?!\w)${OF_YEAR}${ERA}${RELATIVE_YEAR}`,
      'gi',
    ),
    read: (groups, { surface }) =>
      startsCapital(groups.month) || /\d(?:st|nd|rd|th) of /i.test(surface) ? moment(groups) : null,
  },
  {
    // "MADRID, 12 mar (EFE) -": of agencies in other languages, and in a dateline alone.
    name: 'foreign-day',
    pattern: new RegExp(
      String.raw`(?<=\p{Lu}[\p{L}\p{M}.’' -]{1,30}, )(?<day>\d{1,2})(?:\.|[Ee][Rr]|º)? (?:[Dd][Ee] )?(?<month>${FOREIGN_MONTH})(?!\p{L})\.?(?:,? (?:[Dd][Ee] )?(?<year>${YEAR}))?(?=,? ?(?:\(\p{Lu}|\/\p{Lu}|[-–—]))`,
      'gu',
    ),
    read: ({ month = '', ...groups }) => ({
      ...moment(groups),
      ...optional('month', FOREIGN_MONTHS[month.toLowerCase()]),
    }),
  },
  {
    name: 'weekday-of-list',
    pattern: new RegExp(
      String.raw`\b(?<weekday>${WEEKDAY}),? (?:the )?(?<day>${DAY})(?=(?:(?: ?[-–—] ?|, and |, | to | and | or )(?:${WEEKDAY},? (?:the )?)?${DAY}){1,5}(?: of)? (?<month>${MONTH})(?!\w)${OF_YEAR})`,
      'gi',
    ),
    read: (groups) => (startsCapital(groups.month) ? moment(groups) : null),
  },
  {
    name: 'day-range-start',
    pattern: new RegExp(
      String.raw`(?<![\d$.,/:-])(?<day>${DAY})(?=(?:, ${DAY}){0,4} ?(?:[-–—]| to |,? and | or ) ?${DAY}(?: of)? (?<month>${MONTH})(?!\w)${OF_YEAR})`,
      'gi',
    ),
    read: (groups) => (startsCapital(groups.month) ? moment(groups) : null),
  },
  {
    name: 'day-range-end',
    pattern: new RegExp(
      String.raw`(?<=\b(?<month>${MONTH}) ?${DAY}(?:, ${DAY}){0,4}(?: ?[-–—] ?| to |,? and | or ))(?<day>${DAY})(?!:\d|[-–]\d| (?:(?!(?:and|in|at|on|by|from|to|for|with|the|as|when|he|they|it|of)\b)[a-z]|${MONTH}))${OF_YEAR}`,
      'gi',
    ),
    read: (groups) => (startsCapital(groups.month) ? moment(groups) : null),
  },
  {
    // "May 3, 5 and 7": what stands between the first and the last.
    name: 'day-of-list',
    pattern: new RegExp(
      String.raw`(?<=\b(?<month>${MONTH}) ?${DAY}(?:, ${DAY}){0,3}, )(?<day>${DAY})(?=(?:, ${DAY}){0,3},? (?:and|or) ${DAY})`,
      'gi',
    ),
    read: (groups) => (startsCapital(groups.month) ? moment(groups) : null),
  },
  {
    name: 'ordinal-of-month',
    pattern: new RegExp(
      String.raw`\b${LEADING_WEEKDAY}(?:(?:the )?(?<ordinal>${ORDINAL}) of (?<month>${MONTH})|(?<month2>${MONTH}) (?:the )?(?<ordinal2>${ORDINAL}))${OF_YEAR}`,
      'gi',
    ),
    read: (groups) => {
      const day = ordinalOf(groups.ordinal ?? groups.ordinal2 ?? '');
      const month = groups.month ?? groups.month2;
      return day !== undefined && day <= 31 && startsCapital(month)
        ? { ...moment({ ...groups, month }), day }
        : null;
    },
  },
  {
    name: 'nth-weekday',
    pattern: new RegExp(
      String.raw`\b(?:the )?(?<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th) (?<weekday>${WEEKDAY}) (?:of|in) (?<month>${MONTH})${OF_YEAR}`,
      'gi',
    ),
    read: (groups) => {
      const nth = /last/i.test(groups.nth ?? '') ? -1 : ordinalOf(groups.nth ?? '');
      return nth === undefined ? null : { ...moment({ ...groups, toward: undefined }), nth };
    },
  },
  {
    name: 'month-year',
    pattern: new RegExp(
      String.raw`\b(?<month>${MONTH})(?:,? | of |, |-)(?:the year )?(?:(?<year>${YEAR})|(?<early>\d{1,4})(?= B\.?C)|'(?<short>\d\d)(?!\d))${ERA}`,
      'gi',
    ),
    read: (groups) => (startsCapital(groups.month) ? moment(groups) : null),
  },
  {
    name: 'month-of-year',
    pattern: new RegExp(
      String.raw`\b(?<month>${MONTH})(?: (?:of )?| in )(?<whose>last|this|next|that|the same|the following|the previous) year\b`,
      'gi',
    ),
    read: (groups) => (startsCapital(groups.month) ? moment(groups) : null),
  },
  {
    name: 'month',
    pattern: new RegExp(
      String.raw`\b(?:(?<toward>last|this past|this coming|this|next|past) )?(?<month>${MONTH})(?!\w)`,
      'gi',
    ),
    read: (groups, { before, after }) => (isMonthName(groups, before, after) ? moment(groups) : null),
  },
];

export function startsCapital(text: string | undefined): boolean {
  return text !== undefined && /^[A-Z\d]/.test(text);
}

/** "the March election", "a May deadline"; leaves "the March on Rome", "the May you know". */
function isAttribute(before: string, after: string): boolean {
  return (
    /(?:\b(?:the|an?|its|his|her|their|whose|this)|['’]s) (?:[a-z]{3,}(?:al|ous|ed|ial|ive|ent|ary|ing|ic) )?$/i.test(
      before,
    ) &&
    /^ (?!(?:on|for|of|to|in|and|or|is|was|has|had|said|you|we|they|he|she)\b)(?:\d{1,2}\b|[a-z]{3,})/.test(
      after,
    )
  );
}

/** Leaves "may" the verb, "March for Life", "April" the woman before a family name, "Dec" without its stop. */
function isMonthName(
  groups: Readonly<Record<string, string | undefined>>,
  before: string,
  after: string,
): boolean {
  const name = groups.month ?? '';
  if (!/^[A-Z]/.test(name)) return false;
  if (isAttribute(before, after)) return true;
  if (/^(?:Jan|Mar|Jun|Jul|Dec|Sep|Oct|Nov|Feb|Apr|Aug)\.?$/i.test(name))
    return /\b(?:in|of|since|until|by|early|late|mid|end|last|next|this|to|through|from)[- ]$/i.test(before);
  if (/^(?:may|march|april|june|august)$/i.test(name)) {
    if (/^['’]s? /.test(after) && name !== 'March') return true;
    if (groups.toward !== undefined) return true;
    if (
      /\b(?:in|of|since|until|till|by|early|late|mid|end|to|through|from|between|and|or|during|before|after|around|about|for|every|each|ending|ended)[- ]$/i.test(
        before,
      )
    )
      return !/^ (?:[A-Z]|on |for |be |have |not )/.test(after);
    return name !== 'May' && name !== 'March'
      ? !/^ [A-Z]/.test(after) && !/[A-Z]\w* $/.test(before)
      : /^(?: ?[-–] ?[A-Z])/.test(after);
  }
  return true;
}
