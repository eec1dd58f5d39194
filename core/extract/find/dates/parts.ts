import { SEASONS } from '../../data/time-words.ts';
import type { DatePattern, Moment } from './description.ts';
import { ordinalOf, YEAR } from './grammar.ts';
import { moment, optional, towardOf } from './moment.ts';

const NTH = String.raw`(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)`;
const WHOSE = String.raw`(?:,? (?:of |in )?(?:(?:fiscal )?(?<year>${YEAR})|(?<whose>last|this|next|that|the same|the following|the previous) year))?`;

/** "the third quarter of 1989", "Q3 2021", "the first half", "last summer", "the winter of 1942". */
export const PART_PATTERNS: readonly DatePattern[] = [
  {
    name: 'quarter',
    pattern: new RegExp(
      String.raw`\b(?:the |its )?(?:(?<ago>year-ago|year-earlier|last year['’]s|this year['’]s|next year['’]s|(?<before>${YEAR})(?:['’]s)?|last|this|next) )?(?:fiscal[ -])?${NTH}(?: fiscal)?[ -](?<part>quarter|half)(?! (?:mile|of (?:the )?(?:game|match)))${WHOSE}`,
      'gi',
    ),
    read: ({ ago, before, nth = '', part = '', year, whose }) => ({
      ...moment({ year: year ?? before, whose }),
      part: `${/half/i.test(part) ? 'H' : 'Q'}${ordinalOf(nth)}`,
      ...agoOf(ago),
    }),
  },
  {
    name: 'q3',
    pattern: new RegExp(
      String.raw`\b(?<part>Q[1-4]|H[12])(?:[ -]|(?= ?(?:FY|['’])))?(?:FY ?|['’])?(?<year>${YEAR})?(?!\w)`,
      'g',
    ),
    read: ({ part = '', year }) => ({ ...moment({ year }), part }),
  },
  {
    name: 'season',
    pattern: new RegExp(
      String.raw`\b(?:(?<toward>last|this past|this coming|this|next|the following|the previous|the same|that) )?(?<season>spring|summer|autumn|fall|winter)(?:(?:,? of |,? |,? in )(?:(?<year>${YEAR})|(?<whose>last|this|next|that|the same|the following) year))?(?![\w-])`,
      'gi',
    ),
    read: (groups, { before, after }) => (isSeason(groups, before, after) ? seasonOf(groups) : null),
  },
];

function agoOf(ago: string | undefined): Partial<Moment> {
  if (ago === undefined || /^\d/.test(ago)) return {};
  if (/^(?:last|this|next)$/i.test(ago)) return {};
  if (/^next/i.test(ago)) return { yearShift: 1, from: 'anchor' };
  return { yearShift: /^this/i.test(ago) ? 0 : -1, from: 'anchor' };
}

function seasonOf({
  toward,
  season = '',
  year,
  whose,
}: Readonly<Record<string, string | undefined>>): Moment {
  const told = toward !== undefined && /following|previous|same|that/i.test(toward);
  return {
    ...moment({ year, whose }),
    part: SEASONS[season.toLowerCase()] ?? 'SU',
    ...optional('toward', towardOf(toward)),
    ...(told ? { from: 'reference' as const } : {}),
  };
}

/** Leaves "the fall of Berlin", "spring back", "to fall", "Winter Olympics". */
function isSeason(
  { toward, season = '', year, whose }: Readonly<Record<string, string | undefined>>,
  before: string,
  after: string,
): boolean {
  if (toward !== undefined || year !== undefined || whose !== undefined) return true;
  if (/^(?: of |[ -](?:olympics?|games|palace|park|break|house))/i.test(after)) return false;
  const placed =
    /\b(?:in|during|over|through|throughout|since|until|by|of|early|late|mid|for)[ -](?:the |early |late |mid-?)?$/i.test(
      before,
    );
  if (/^(?:spring|fall)$/i.test(season))
    return (
      placed &&
      !/\b(?:of|for|by) (?:the )?$/i.test(before) &&
      /^\s*(?:[.,;)]|and\b|when\b|to\b|as\b|but\b|$)/.test(after)
    );
  return placed;
}
