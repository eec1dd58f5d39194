import type { Article, EntityId, NameMention, Quotation, Span } from '../../../model.ts';
import { type Gender, gendersOf } from './gender-of.ts';
import { whoAnswers } from './who-answers.ts';

/** How far a name reaches, in UTF-16 units. */
export const LONGEST_NAME = 80;

/** The names of an article, ready to be asked for a stretch of it. */
export interface NameIndex {
  readonly article: Article;
  readonly names: readonly NameMention[];
  /** Those outside quotation marks: whom somebody speaks of is hardly who speaks. */
  readonly told: readonly NameMention[];
  readonly genders: ReadonlyMap<EntityId, Gender>;
  /** Who speaks behind the "A:" of an interview. */
  readonly answering: EntityId | null;
}

export function indexNames(
  { article, names }: Pick<NameIndex, 'article' | 'names'>,
  quotations: readonly Quotation[],
): NameIndex {
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    article,
    names: sorted,
    told: outside(
      sorted,
      quotations.flatMap(({ quoted }) => quoted),
    ),
    genders: gendersOf(article.text, names),
    answering: whoAnswers(article, sorted),
  };
}

/** Both sorted by start. */
function outside(names: readonly NameMention[], quoted: readonly Span[]): NameMention[] {
  const spans = [...quoted].sort((a, b) => a.start - b.start);
  let next = 0;
  return names.filter(({ start }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}

/** Names that lie in the span, by binary search: a text may be all names. */
export function namesIn({ names }: Pick<NameIndex, 'names'>, { start, end }: Span): NameMention[] {
  const low = firstFrom(names, start);
  const found: NameMention[] = [];
  for (let at = low; at < names.length && (names[at]?.start ?? end) < end; at += 1) {
    const name = names[at];
    if (name && name.end <= end) found.push(name);
  }
  return found;
}

/** Names that the span lies in or that its border cuts, of those that begin at most `LONGEST_NAME` before it. */
export function namesAround({ names }: Pick<NameIndex, 'names'>, { start, end }: Span): NameMention[] {
  const found: NameMention[] = [];
  for (let at = firstFrom(names, start - LONGEST_NAME); (names[at]?.start ?? end) < end; at += 1) {
    const name = names[at];
    if (name && name.end > start) found.push(name);
  }
  return found;
}

/** Index of the first that begins there or later. */
function firstFrom(names: readonly NameMention[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function distinct(names: readonly NameMention[]): EntityId[] {
  return [...new Set(names.map(({ entity }) => entity))];
}

export function onlyOne(entities: readonly EntityId[]): EntityId | null {
  return entities.length === 1 ? (entities[0] ?? null) : null;
}
