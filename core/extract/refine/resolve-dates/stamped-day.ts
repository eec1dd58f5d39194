import type { Article } from '../../../model.ts';
import type { FoundDate } from '../../find/dates/description.ts';
import { type Day, isDay } from './civil.ts';

/** What a line that tells the day of the story may hold beside the day; no word can be taken in two ways. */
const BESIDE =
  /^(?:[\s|•·,.:;()/–—-]|\b(?:first|published|posted|updated|modified|[a-z]{2,4}|[ap]\.m|\d{1,2}[:.]\d\d)\b)*$/i;
/** "Press Trust | Balasore | June 3, 2023". */
const LONGEST_LINE = 100;
/** Such a line is short. */
const LONGEST_BESIDE = 60;

/** The day in a line of its own above the story: "Published: June 3, 2020", "By Ann Lee | June 3, 2020". */
export function stampedDay(article: Article, dates: readonly FoundDate[]): Day | null {
  const body = article.paragraphs.find(({ role }) => role === 'body')?.start ?? 0;
  for (const date of dates) {
    if (date.start >= body) return null;
    const day = fullDay(date);
    if (day && isStamp(article, date)) return day;
  }
  return null;
}

function fullDay({ description }: FoundDate): Day | null {
  if (description.kind !== 'moment') return null;
  const { year, month, day } = description;
  if (year === undefined || month === undefined || day === undefined) return null;
  return isDay({ year, month, day }) ? { year, month, day } : null;
}

function isStamp({ text, paragraphs }: Article, date: FoundDate): boolean {
  const line = paragraphs.find(({ start, end }) => start <= date.start && date.end <= end);
  if (!line) return false;
  const [before, after] = [text.slice(line.start, date.start), text.slice(date.end, line.end)];
  const beside = before + after;
  if (line.end - line.start <= LONGEST_LINE && /\s\|\s*$/.test(before) && /^\s*(?:\||$)/.test(after))
    return true;
  return line.role === 'byline' || (beside.length <= LONGEST_BESIDE && BESIDE.test(beside));
}
