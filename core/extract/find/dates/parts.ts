import { ACCOUNT_WORDS, GAME_WORDS, SEASONS } from '../../data/time-words.ts';
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
    read: ({ ago, before, nth = '', part = '', year, whose }, { before: lead, after }) => {
      const half = /half/i.test(part);
      const dated = year !== undefined || whose !== undefined || ago !== undefined || before !== undefined;
      if (!dated && isGame(lead, after, half)) return null;
      return {
        ...moment({ year: year ?? before, whose }),
        part: `${half ? 'H' : 'Q'}${ordinalOf(nth)}`,
        ...agoOf(ago),
      };
    },
  },
  {
    name: 'q3',
    pattern: new RegExp(
      String.raw`\b(?:(?<part>Q[1-4]|H[12])|(?<nth>[1-4])Q)(?:[ -](?:of )?|(?= ?(?:FY|['’])))?(?:FY ?|['’])?(?:(?<year>${YEAR})|(?<short>\d\d)(?=\b))?(?!\w)`,
      'g',
    ),
    read: ({ part, nth, year, short }) => ({ ...moment({ year, short }), part: part ?? `Q${nth}` }),
  },
  {
    name: 'season',
    pattern: new RegExp(
      String.raw`\b(?:(?<toward>last|this past|this coming|this|next|the following|the previous|the same|that) |the )?(?<season>spring|summer|autumn|fall|winter)(?:(?:,? of |,? |,? in )(?:(?<year>${YEAR}|\d{1,4}(?= B\.?C))(?:[-–/](?:${YEAR}|\d\d(?!\d)))?(?: (?<era>BCE?\b|B\.C\.))?|['’](?<short>\d\d)(?!\d)|(?<whose>last|this|next|that|the same|the following) year))?(?![\w]|-(?!(?:spring|summer|autumn|fall|winter)))`,
      'gi',
    ),
    read: (groups, around) => (isSeason(groups, around) ? seasonOf(groups) : null),
  },
];

const GAME = new RegExp(String.raw`\b(?:${GAME_WORDS.join('|')})\b|-yard`, 'i');
const MONEY = new RegExp(String.raw`\b(?:${ACCOUNT_WORDS.join('|')})\b|%`, 'i');
const OF_THE_YEAR =
  /^ of (?:the|this|last|next|its|that) (?:fiscal |financial |calendar |full )?(?:year|decade)/i;

/** "the second half" of a match, "the fourth quarter" of a game; a half with no accounts beside it is one. */
function isGame(before: string, after: string, half: boolean): boolean {
  if (OF_THE_YEAR.test(after)) return false;
  if (GAME.test(before + after)) return true;
  return half && !MONEY.test(before + after);
}

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
  short,
  era,
  whose,
}: Readonly<Record<string, string | undefined>>): Moment {
  const told = toward !== undefined && /following|previous|same|that/i.test(toward);
  return {
    ...moment({ year, short, era, whose }),
    part: SEASONS[season.toLowerCase()] ?? 'SU',
    ...optional('toward', towardOf(toward)),
    ...(told ? { from: 'reference' as const } : {}),
  };
}

/** What goes on after "the summer", where the words before do not place it. */
const AFTER_SEASON =
  /^\s*(?:[.,;:?!)”"'’–—-]|(?:and|or|when|to|as|but|that|than|with|they|he|she|it|we|for|at|by|in|on|before|after|was|is|were|has|had|will|would|can|could|heat|months|season|low|high)\b|$)/;

/** Things named for a season: "the summer palace", "the Winter Olympics". */
const NO_SEASON =
  /^(?: of |[ -](?:olympics?|games|palaces?|park|break|house|homes?|residence|capital|school|camps?|jobs?|movies?|blockbusters?|clothe\w*|coats?|jackets?|dress\w*|sports?|tyres|tires|solstice|storm|fuels?|wheat|squash)\b)/i;
/** "summer and autumn of 1918", "winter–spring": two seasons in a row are no palace and no fall. */
const JOINED_SEASON = /^(?: and | or |[-–—])(?:the )?(?:spring|summer|autumn|fall|winter)\b/i;

/** Leaves "the fall of Berlin", "spring back", "to fall", "Winter Olympics". */
function isSeason(
  { toward, season = '', year, short, whose }: Readonly<Record<string, string | undefined>>,
  { before, after, surface }: Readonly<Record<'before' | 'after' | 'surface', string>>,
): boolean {
  if (year !== undefined || short !== undefined || whose !== undefined) return true;
  if (/^fall$/i.test(season) && /^ in (?!the\b|[A-Z\d])/.test(after)) return false;
  if (toward !== undefined) return !/^that$/i.test(toward) || /^\s*(?:[.,;:)]|when\b|and\b|$)/.test(after);
  if (NO_SEASON.test(after)) return false;
  if (JOINED_SEASON.test(after)) return true;
  const placed =
    /\b(?:in|during|over|through|throughout|since|until|by|of|early|late|mid|for)[ -](?:the |early |late |mid-?)?$/i.test(
      before,
    ) ||
    (/^the /i.test(surface) && AFTER_SEASON.test(after));
  if (/^(?:spring|fall)$/i.test(season))
    return (
      placed &&
      !/\b(?:of|for|by) (?:the )?$/i.test(before) &&
      /^\s*(?:[.,;)]|(?:and|when|to|as|but|that|with|they|he|it)\b|$)/.test(after)
    );
  return placed;
}
