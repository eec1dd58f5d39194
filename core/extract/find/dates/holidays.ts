import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, WEEKDAY_HOLIDAYS } from '../../data/time-words.ts';
import type { DatePattern } from './description.ts';
import { YEAR } from './grammar.ts';
import { moment, optional, towardOf } from './moment.ts';

const NAMES = [
  'black friday',
  ...[FIXED_HOLIDAYS, WEEKDAY_HOLIDAYS, EASTER_HOLIDAYS].flatMap((table) => Object.keys(table)),
]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/'/g, "['’]").replace(/\./g, '\\.'))
  .join('|');

/** "Christmas Day", "Thanksgiving 2021", "last Christmas". */
export const HOLIDAY_PATTERNS: readonly DatePattern[] = [
  {
    name: 'holiday',
    pattern: new RegExp(
      String.raw`\b(?:(?<toward>last|next|this) )?(?<name>${NAMES})(?!\w)(?:,? (?:of )?(?<year>${YEAR})| (?:of )?(?<whose>last|this|next) year)?`,
      'gi',
    ),
    read: ({ toward, name = '', year, whose }, { after }) => {
      if (
        /^ (?:tree|card|present|gift|shop|dinner|carol|market|lights|song|album|special|party|turkey|movie)/i.test(
          after,
        )
      )
        return null;
      const base = { ...moment({ year, whose }), ...optional('toward', towardOf(toward)) };
      const key = name.toLowerCase().replace(/’/g, "'");
      const fixed = FIXED_HOLIDAYS[key];
      if (fixed !== undefined)
        return { ...base, month: Number(fixed.slice(0, 2)), day: Number(fixed.slice(3)) };
      const fromEaster = EASTER_HOLIDAYS[key];
      if (fromEaster !== undefined) return { ...base, month: 4, fromEaster };
      const [month, weekday, nth] = WEEKDAY_HOLIDAYS[key === 'black friday' ? 'thanksgiving' : key] ?? [];
      if (month === undefined || weekday === undefined || nth === undefined) return null;
      return { ...base, month, weekday, nth, ...(key === 'black friday' ? { plusDays: 1 } : {}) };
    },
  },
];
