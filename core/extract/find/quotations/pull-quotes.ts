import type { Article, Span } from '../../../model.ts';
import type { QuotedPart } from './quote-marks.ts';

/** So many words have to be the same: fewer may be said twice. */
const FEWEST_WORDS = 6;
/** More are not compared. */
const MOST_WORDS = 16;

/** Leaves out what the writer sets in marks, in a paragraph of its own, though it is the writer who says it in the article. */
export function withoutPullQuotes(article: Article, groups: readonly QuotedPart[][]): QuotedPart[][] {
  const alone = groupsAlone(article, groups);
  if (alone.size === 0) return [...groups];
  const repeated = new Set<QuotedPart[]>();
  for (const prose of proseBetween(article, groups.flat())) {
    const words = wordsIn(article.text, prose);
    for (let at = 0; at + FEWEST_WORDS <= words.length; at += 1) {
      const found = alone.get(keyOf(words, at));
      if (found && isSame(found.words, words, at)) repeated.add(found.group);
    }
  }
  return groups.filter((group) => !repeated.has(group));
}

/** What stands outside the parts, in paragraphs of the body. */
function proseBetween({ paragraphs }: Article, parts: readonly QuotedPart[]): Span[] {
  const prose: Span[] = [];
  let next = 0;
  for (const { start: from, end, role } of paragraphs) {
    let start = from;
    while ((parts[next]?.outer.start ?? Number.POSITIVE_INFINITY) < end) {
      prose.push({ start, end: parts[next]?.outer.start ?? end });
      start = parts[next]?.outer.end ?? end;
      next += 1;
    }
    if (role === 'body') prose.push({ start, end });
  }
  return prose.filter((span) => span.end > span.start);
}

interface Alone {
  readonly group: QuotedPart[];
  /** Its first words. */
  readonly words: readonly string[];
}

/** Quotations that are all of their paragraph, by their first words. */
function groupsAlone({ text, paragraphs }: Article, groups: readonly QuotedPart[][]): Map<string, Alone> {
  const found = new Map<string, Alone>();
  for (const group of groups) {
    const [part] = group;
    const paragraph = paragraphs[part?.paragraph ?? -1];
    if (!part || group.length > 1 || paragraph?.role !== 'body') continue;
    if (part.outer.start !== paragraph.start || part.outer.end < paragraph.end) continue;
    const words = wordsIn(text, part.inner).slice(0, MOST_WORDS);
    if (words.length >= FEWEST_WORDS) found.set(keyOf(words, 0), { group, words });
  }
  return found;
}

function wordsIn(text: string, { start, end }: Span): string[] {
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

function keyOf(words: readonly string[], at: number): string {
  return words.slice(at, at + FEWEST_WORDS).join(' ');
}

function isSame(wanted: readonly string[], words: readonly string[], at: number): boolean {
  return wanted.every((word, step) => word === words[at + step]);
}
