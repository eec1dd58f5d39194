import type { Dateline, ParagraphRole, Span } from '../model.ts';
import { AGENCY_NAMES, CREDIT_OPENERS, NAVIGATION_LINES } from './data/page-lines.ts';
import { isEndMatter } from './is-end-matter.ts';

/** A longer paragraph than this many words is no headline. */
const HEADLINE_WORDS = 25;
/** At most so many paragraphs stand before the story. */
const HEADER_LIMIT = 8;

/** Characters of " - The Daily Lantern" behind a title. */
const LONGEST_PUBLISHER = 60;
/** A line that is a link and nothing else. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`;
/** "Fri 5 May 2023 15.34 BST", "May 5, 2023 | 6:42 pm ET": a line that tells the day of the story and nothing else. */
const STAMP = new RegExp(
  String.raw`^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? +)?(?:\d{1,2} ${MONTH},? \d{4}|${MONTH} \d{1,2},? \d{4})(?:[\s|•·,–—-]*(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,4}\)?)?)?$`,
  'i',
);

/** One role per paragraph. The header ends where the dateline or the first paragraph of prose stands. */
export function paragraphRoles(
  text: string,
  paragraphs: readonly Span[],
  dateline: Dateline | null,
): ParagraphRole[] {
  const lines = paragraphs.map((span) => text.slice(span.start, span.end));
  const bodyStart = findBodyStart(lines, paragraphs, dateline);
  const roles: ParagraphRole[] = [];
  let headline: string | null = null;
  for (const [index, line] of lines.entries()) {
    const aside = headline !== null && isTitleAgain(line, headline) ? 'navigation' : asideRole(line);
    if (aside === null && headline === null && index < bodyStart) headline = line;
    if (aside) roles.push(aside);
    else if (index > bodyStart && isEndMatter(line)) roles.push('credit');
    else if (index >= bodyStart) roles.push('body');
    else if (!roles.includes('headline')) roles.push('headline');
    else if (!roles.includes('subheadline')) roles.push('subheadline');
    else roles.push('body');
  }
  return roles;
}

function findBodyStart(
  lines: readonly string[],
  paragraphs: readonly Span[],
  dateline: Dateline | null,
): number {
  const opened = dateline ? paragraphs.findIndex((span) => dateline.start < span.end) : -1;
  const limit = opened >= 0 ? opened : Math.min(lines.length, HEADER_LIMIT);
  for (let index = 0; index < limit; index += 1) {
    const line = lines[index] ?? '';
    if (asideRole(line) === null && !isHeadline(line, lines[index + 1])) return index;
  }
  return opened >= 0 ? opened : limit === lines.length ? firstContent(lines) : limit;
}

/** A text of headlines only has a body all the same. */
function firstContent(lines: readonly string[]): number {
  return lines.length > 1 ? lines.length - 1 : 0;
}

/** "Bridge to close in May - The Daily Lantern" under the headline "Bridge to close in May": the page's title, as buttons for sharing have it. */
function isTitleAgain(line: string, headline: string): boolean {
  if (!line.startsWith(headline)) return false;
  const rest = line.slice(headline.length);
  return rest === '' || (/^\s+[-–—|·:»]\s+\S/.test(rest) && rest.length <= LONGEST_PUBLISHER);
}

function asideRole(line: string): 'navigation' | 'byline' | 'credit' | null {
  if (line.length > 160) return null;
  const lower = line.toLowerCase();
  if (ADDRESS.test(line)) return 'navigation';
  if (NAVIGATION_LINES.has(lower.replace(/[\s:.»›>→]+$/, ''))) return 'navigation';
  if (
    /^(?:updated|published|posted|last updated|first published)\b.{0,60}\d/i.test(line) &&
    !/[.!?]$/.test(line)
  )
    return 'navigation';
  if (STAMP.test(line)) return 'navigation';
  if (CREDIT_OPENERS.some((opener) => lower.startsWith(opener)) && countWords(line) <= 20) return 'credit';
  if (/^[([].{0,60}(?:photo|image|picture)s?\b.{0,60}[)\]]\.?$/i.test(line)) return 'credit';
  if (/^(?:by|BY|By) +\p{Lu}/u.test(line) && countWords(line) <= 14 && !/[.!?]["”]?$/.test(line))
    return 'byline';
  if (
    countWords(line) <= 8 &&
    AGENCY_NAMES.some((name) => line.endsWith(`, ${name}`) || line.endsWith(`/${name}`))
  )
    return 'byline';
  return null;
}

/** Short, and either without a closing mark, or in one sentence of title case, or much shorter than what follows. */
function isHeadline(line: string, next: string | undefined): boolean {
  const words = line.split(/\s+/, HEADLINE_WORDS + 1);
  if (words.length > HEADLINE_WORDS || next === undefined) return false;
  if (/[:,]$/.test(line)) return false;
  if (!/[.!?]["”’)]*$/.test(line)) return true;
  if (/[.!?]["”’)]*\s+["“]?\p{Lu}/u.test(line)) return isTitleCase(words);
  return (
    isTitleCase(words) || (words.length <= 14 && !/\bsaid\b/.test(line) && next.length > line.length * 2)
  );
}

function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return (
    long.length >= 3 && long.filter((word) => /^["“‘'(]?[\p{Lu}\d]/u.test(word)).length >= long.length * 0.75
  );
}

function countWords(line: string): number {
  return line.split(/\s+/).length;
}
