import { MOVABLE_FEASTS } from '../../data/movable-feasts.ts';
import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, NAMED_DAYS, WEEKDAY_HOLIDAYS } from '../../data/time-words.ts';
import type { DatePattern, Moment } from './description.ts';
import { YEAR } from './grammar.ts';
import { moment, optional, towardOf } from './moment.ts';

const NAMES = alternatives([FIXED_HOLIDAYS, WEEKDAY_HOLIDAYS, EASTER_HOLIDAYS, MOVABLE_FEASTS]);

/** "Christmas Day", "Thanksgiving 2021", "last Christmas", "Ramadan", "9/11". */
export const HOLIDAY_PATTERNS: readonly DatePattern[] = [
  {
    name: 'holiday',
    pattern: new RegExp(
      String.raw`\b(?:(?<toward>last|next|this) )?(?<name>${NAMES})(?!\w)(?:,? (?:of )?(?<year>${YEAR})| (?:of )?(?<whose>last|this|next) year)?`,
      'gi',
    ),
    read: ({ toward, name = '', year, whose }, { before, after }) => {
      if (
        /^ (?:tree|card|present|gift|shop|dinner|carol|market|lights|song|album|special|party|turkey|movie|agreement|accords?|peace)/i.test(
          after,
        ) ||
        /\b(?:Orthodox|Operation) $|\p{Lu}\p{Ll}+[-–]$/u.test(before) ||
        /^ (?:Church|Cathedral|Chapel|Parish|School|College|Hospital|Island|Islands)\b/.test(after)
      )
        return null;
      // A "spring festival" of any town is none of the calendar.
      if (MOVABLE_FEASTS[keyOf(name)] && !/^[A-Z]/.test(name)) return null;
      const feast = feastOf(keyOf(name));
      return feast && { ...moment({ year, whose }), ...optional('toward', towardOf(toward)), ...feast };
    },
  },
  {
    name: 'september-attacks',
    pattern:
      /\b(?:September|Sept\.?) 11(?:th)?(?=,? (?:attacks|terror|terrorists?|hijack\w*|commission)\b)/gi,
    read: () => ({ kind: 'moment', year: 2001, month: 9, day: 11 }),
  },
  {
    name: 'named-day',
    pattern: new RegExp(String.raw`(?<![\w/])(?<name>${alternatives([NAMED_DAYS])})(?![\w/])`, 'gi'),
    read: ({ name = '' }) => {
      const [year, month, day] = (NAMED_DAYS[keyOf(name)] ?? '').split('-').map(Number);
      return year === undefined || month === undefined || day === undefined
        ? null
        : { kind: 'moment', year, month, day };
    },
  },
];

function alternatives(tables: readonly Readonly<Record<string, unknown>>[]): string {
  return tables
    .flatMap((table) => Object.keys(table))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/'/g, "['’]").replace(/\./g, '\\.'))
    .join('|');
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/’/g, "'");
}

/** When in a year the feast is. */
function feastOf(key: string): Partial<Moment> | null {
  const fixed = FIXED_HOLIDAYS[key];
  if (fixed !== undefined) return { month: Number(fixed.slice(0, 2)), day: Number(fixed.slice(3)) };
  const fromEaster = EASTER_HOLIDAYS[key];
  if (fromEaster !== undefined) return { month: 4, fromEaster };
  if (MOVABLE_FEASTS[key]) return { feast: key };
  const feast = WEEKDAY_HOLIDAYS[key];
  if (!feast) return null;
  const [month, weekday, nth, plusDays] = feast;
  return { month, weekday, nth, ...optional('plusDays', plusDays) };
}
