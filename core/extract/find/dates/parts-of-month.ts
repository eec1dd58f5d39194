import { LEADING_WEEKDAY, OF_YEAR, RELATIVE_YEAR, startsCapital } from './calendar.ts';
import type { DatePattern } from './description.ts';
import {
  COUNT,
  countOf,
  DAY,
  dayOf,
  durationOf,
  MONTH,
  ORDINAL,
  ordinalOf,
  PLURAL,
  UNIT,
  unitOf,
  YEAR,
} from './grammar.ts';
import { moment } from './moment.ts';

/** "the last week of October", "the week of March 6", "the last day of May", "the first two months of 1939", "on the 15th". */
export const PART_OF_MONTH_PATTERNS: readonly DatePattern[] = [
  {
    name: 'nth-week',
    pattern: new RegExp(
      String.raw`\b(?:the )?(?<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th) (?:full )?(?<grain>week|weekend) (?:of|in) (?<month>${MONTH})(?!\w)${OF_YEAR}${RELATIVE_YEAR}`,
      'gi',
    ),
    read: (groups) => {
      const { nth = '', grain, month } = groups;
      const nthWeek = /last|final/i.test(nth) ? -1 : ordinalOf(nth);
      return nthWeek === undefined || !startsCapital(month)
        ? null
        : { ...moment(groups), nthWeek, grain: /end$/i.test(grain ?? '') ? 'weekend' : 'week' };
    },
  },
  {
    name: 'week-of-day',
    pattern: new RegExp(
      String.raw`\b(?:the )?(?<grain>week|weekend) (?:of|ending|ended|beginning|starting|commencing) (?:on )?${LEADING_WEEKDAY}(?:(?<month>${MONTH}) ?(?<day>${DAY})|(?<day2>${DAY}) (?<month2>${MONTH}))(?!\w)${OF_YEAR}`,
      'gi',
    ),
    read: (groups) => {
      const month = groups.month ?? groups.month2;
      return startsCapital(month)
        ? {
            ...moment({ ...groups, month, day: groups.day ?? groups.day2 }),
            grain: /end$/i.test(groups.grain ?? '') ? 'weekend' : 'week',
          }
        : null;
    },
  },
  {
    name: 'day-of-month',
    pattern: new RegExp(
      String.raw`\b(?:the )?(?:(?<last>last|final)|(?<ordinal>${ORDINAL})) day (?:of|in) (?<month>${MONTH})(?!\w)${OF_YEAR}`,
      'gi',
    ),
    read: (groups) => {
      const day = groups.last === undefined ? ordinalOf(groups.ordinal ?? '') : -1;
      return day === undefined || day > 31 || !startsCapital(groups.month)
        ? null
        : { ...moment(groups), day };
    },
  },
  {
    name: 'stretch-of-month',
    pattern: new RegExp(
      String.raw`\b(?:the )?(?:first|last|final|opening|closing) (?<count>${COUNT}) (?<unit>${UNIT})${PLURAL} of (?:(?<month>${MONTH})(?!\w)${OF_YEAR}|(?<year2>${YEAR}))`,
      'gi',
    ),
    read: (groups) => ({
      kind: 'fixed',
      type: 'DURATION',
      value: durationOf(countOf(groups.count ?? ''), unitOf(groups.unit ?? 'day')),
      within: moment({ ...groups, year: groups.year ?? groups.year2 }),
    }),
  },
  {
    name: 'day-alone',
    pattern:
      /(?<=\b(?:on|until|till|by|since|from|before|after|between|to) )the (?<day>\d{1,2}(?:st|nd|rd|th))(?=\s*(?:[.,;)]|$| (?:and|to|but|when|the|at|in|they|he|she|it|we|was|were|of (?:the|this|last|next) month)\b))/gi,
    read: ({ day }) => {
      const number = dayOf(day);
      return number === undefined || number > 31 ? null : { kind: 'moment', day: number };
    },
  },
];
