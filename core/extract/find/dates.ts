import type { Article, Span } from '../../model.ts';
import { matchesOf } from '../trigrams/pattern-search.ts';
import { indexFrom } from '../within.ts';
import { ACCOUNT_PATTERNS } from './dates/accounts.ts';
import { CALENDAR_PATTERNS } from './dates/calendar.ts';
import { CLOCK_PATTERNS } from './dates/clock.ts';
import { COMPOUND_DURATION_PATTERNS } from './dates/compound-durations.ts';
import { isDayFirst } from './dates/day-first.ts';
import { DEICTIC_PATTERNS } from './dates/deictic.ts';
import type { DatePattern, FoundDate } from './dates/description.ts';
import { DURATION_PATTERNS } from './dates/durations.ts';
import { HOLIDAY_PATTERNS } from './dates/holidays.ts';
import { isInTitle } from './dates/in-title.ts';
import { mergeNeighbours } from './dates/merge.ts';
import { NUMERIC_PATTERNS } from './dates/numeric.ts';
import { PART_PATTERNS } from './dates/parts.ts';
import { PART_OF_MONTH_PATTERNS } from './dates/parts-of-month.ts';
import { PERIOD_PATTERNS } from './dates/periods.ts';
import { SET_PATTERNS } from './dates/sets.ts';
import { SHIFT_PATTERNS } from './dates/shifts.ts';
import { WEEKDAY_PATTERNS } from './dates/weekdays.ts';
import { YEAR_PATTERNS } from './dates/years.ts';

export type { FoundDate } from './dates/description.ts';

/** The longest match wins; of two as long, the family named first. */
const FAMILIES: readonly { readonly family: string; readonly patterns: readonly DatePattern[] }[] = [
  { family: 'numeric', patterns: NUMERIC_PATTERNS },
  { family: 'holiday', patterns: HOLIDAY_PATTERNS },
  { family: 'calendar', patterns: CALENDAR_PATTERNS },
  { family: 'part-of-month', patterns: PART_OF_MONTH_PATTERNS },
  { family: 'weekday', patterns: WEEKDAY_PATTERNS },
  { family: 'part', patterns: PART_PATTERNS },
  { family: 'account', patterns: ACCOUNT_PATTERNS },
  { family: 'shift', patterns: SHIFT_PATTERNS },
  { family: 'period', patterns: PERIOD_PATTERNS },
  { family: 'deictic', patterns: DEICTIC_PATTERNS },
  { family: 'set', patterns: SET_PATTERNS },
  { family: 'compound-duration', patterns: COMPOUND_DURATION_PATTERNS },
  { family: 'duration', patterns: DURATION_PATTERNS },
  { family: 'clock', patterns: CLOCK_PATTERNS },
  { family: 'year', patterns: YEAR_PATTERNS },
];

const AROUND = 30;
/** "Published: June 3, 2020", "Wed 3 June 2020 15.34 BST": what a page puts around a story but tells its day. */
const STAMP =
  /^\s*(?:(?:first |last )?(?:published|posted|updated)\b|(?:\p{L}{3,9},? +)?(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}),? \d{4}\b)/iu;

/** Temporal expressions of the article, sorted by start, none overlapping. What the page put around the story is left out. */
export function findDates(article: Article): FoundDate[] {
  const asides = article.paragraphs.filter(
    ({ role, start, end }) =>
      (role === 'navigation' && !STAMP.test(article.text.slice(start, end))) || role === 'credit',
  );
  const found = findMatches(article).filter((date) => {
    // Asides do not overlap: only the last that begins before the date ends can touch it.
    const aside = asides[indexFrom(asides, date.end) - 1];
    return (aside === undefined || aside.end <= date.start) && !isInTitle(article.text, date);
  });
  return mergeNeighbours(article.text, longestFirst(found));
}

function findMatches(article: Article): FoundDate[] {
  const { text, url } = article;
  const dayFirst = isDayFirst(text, url);
  const found: FoundDate[] = [];
  for (const { family, patterns } of FAMILIES) {
    for (const { name, pattern, tail, read } of patterns) {
      for (const { match, start, end: bare } of matchesOf(pattern, article)) {
        const end = tail ? behindTail(text, bare, tail) : bare;
        const around = {
          surface: text.slice(start, end),
          before: text.slice(Math.max(0, start - AROUND), start),
          after: text.slice(end, end + AROUND),
          dayFirst,
        };
        const description = read(match.groups ?? {}, around);
        if (description)
          found.push({ ...trimmed(text, start, end), rule: `dates/${family}/${name}`, description });
      }
    }
  }
  return found;
}

function behindTail(text: string, at: number, tail: RegExp): number {
  tail.lastIndex = at;
  return tail.test(text) ? tail.lastIndex : at;
}

function trimmed(text: string, start: number, end: number): Span & { surface: string } {
  const surface = text.slice(start, end).replace(/[\s,]+$/, '');
  return { start, end: start + surface.length, surface };
}

function longestFirst(found: readonly FoundDate[]): FoundDate[] {
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  const taken = new Uint8Array(found.reduce((most, { end }) => Math.max(most, end), 0));
  const kept: FoundDate[] = [];
  for (const date of byLength) {
    if (taken.subarray(date.start, date.end).includes(1)) continue;
    kept.push(date);
    taken.fill(1, date.start, date.end);
  }
  return kept.sort((a, b) => a.start - b.start);
}
