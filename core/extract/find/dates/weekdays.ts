import { NAMED_WEEKDAYS } from '../../data/time-words.ts';
import type { DatePattern } from './description.ts';
import { WEEKDAY, weekdayOf } from './grammar.ts';
import { optional, towardOf } from './moment.ts';

const FULL = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`;

/** "Wednesday", "last Friday", "this coming Tuesday", "every Sunday", "every other Monday", "Tuesdays", "Tuesday nights". */
export const WEEKDAY_PATTERNS: readonly DatePattern[] = [
  {
    name: 'weekday',
    pattern: new RegExp(
      String.raw`\b(?:(?:the )?(?<toward>last|next|this coming|this past|this|past|coming|previous|following|preceding) )?(?<weekday>${WEEKDAY})(?!\w)(?! \d(?!\d?(?:[:./-]\d| ?[ap]\.?m)))`,
      'gi',
    ),
    read: ({ toward, weekday }, { surface, before, after }) => {
      const day = weekdayOf(weekday);
      if (day === undefined || !isWeekdayName(weekday ?? '', before) || isNamed(before, after)) return null;
      const from =
        toward !== undefined && /^(?:previous|following|preceding)$/i.test(toward) ? 'reference' : 'anchor';
      return {
        kind: 'moment',
        weekday: day,
        from,
        ...optional('toward', /^the /i.test(surface) ? towardOf(toward) : towardOf(toward)),
      };
    },
  },
  {
    name: 'week-before-weekday',
    pattern: new RegExp(
      String.raw`\b(?:a week ago|a week|(?<toward>last|next|this) week)(?: on|,)? (?<weekday>${FULL})\b|\b(?<weekday2>${FULL}) (?:of )?(?<toward2>last|next|this) week\b`,
      'gi',
    ),
    read: ({ toward, weekday, toward2, weekday2 }) => {
      const day = weekdayOf(weekday ?? weekday2);
      const direction = towardOf(toward ?? toward2);
      return day === undefined || direction === undefined
        ? null
        : { kind: 'moment', weekday: day, part: 'W', toward: direction, from: 'anchor' };
    },
  },
  {
    // "on Tuesday week": the week after the next Tuesday, in Britain.
    name: 'weekday-week',
    pattern: new RegExp(
      String.raw`\b(?<=\b(?:on|until|till|by|from|for|before|next) )(?<weekday>${FULL}) (?<weeks>week|fortnight)(?![\w-]| (?:of|in) )`,
      'g',
    ),
    read: ({ weekday, weeks }) => {
      const day = weekdayOf(weekday);
      return day === undefined
        ? null
        : { kind: 'moment', weekday: day, toward: 1, from: 'anchor', plusDays: weeks === 'week' ? 7 : 14 };
    },
  },
  {
    name: 'weekday-set',
    pattern: new RegExp(
      String.raw`\b(?:(?:(?:every|each)(?: (?:other|single|second|alternate))?|per|most) (?<every>${FULL})|(?<many>${FULL})s)(?: (?<part>morning|afternoon|evening|night)s?)?\b|\b(?<each>${FULL}) (?<parts>morning|afternoon|evening|night)s\b`,
      'gi',
    ),
    read: ({ every, many, part, each, parts }) => {
      const day = weekdayOf(every ?? many ?? each);
      const time = part ?? parts;
      if (day === undefined) return null;
      return {
        kind: 'fixed',
        type: 'SET',
        value: `XXXX-WXX-${day}${time === undefined ? '' : (PARTS[time.toLowerCase()] ?? '')}`,
      };
    },
  },
];

const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};

const NAMED_BEFORE = new RegExp(String.raw`\b(?:${NAMED_WEEKDAYS.before.join('|')}) $`);
const NAMED_AFTER = new RegExp(String.raw`^ (?:${NAMED_WEEKDAYS.after.join('|')})\b`);

/** "Bloody Sunday", "the Sunday Times": names with a weekday in them. */
function isNamed(before: string, after: string): boolean {
  return NAMED_BEFORE.test(before) || NAMED_AFTER.test(after);
}

/** "Sun", "Sat", "Wed" are words of their own: only before a full stop, and after "on" or "next". */
function isWeekdayName(name: string, before: string): boolean {
  if (name.length > 5) return true;
  if (/^(?:sun|sat|wed|mon|fri|thu|tue|tues|thur|thurs)$/i.test(name)) {
    return (
      /^[A-Z]/.test(name) &&
      /\b(?:on|next|last|this|until|by|from|since|every|and|to)[ -]$|[–-]$/i.test(before)
    );
  }
  return /^[A-Z]/.test(name);
}
