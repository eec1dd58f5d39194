import type { Article, Paragraph, Span } from '../../../model.ts';
import { doubleParts, isWire } from './double-marks.ts';
import { closeLater } from './late-marks.ts';
import { closeLost } from './lost-marks.ts';
import { singleParts } from './single-marks.ts';

/** Words between quotation marks, inside one paragraph. */
export interface QuotedPart {
  /** With the marks. */
  readonly outer: Span;
  /** Without the marks and the space inside them. */
  readonly inner: Span;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  /** No closing mark: the words may go on in the next paragraph. */
  readonly unclosed: boolean;
}

/** Words between the marks of one paragraph. */
export type MarkedPart = Omit<QuotedPart, 'paragraph'>;

/** Words between quotation marks, in order; nested marks belong to the outer ones, lost closing marks are made good. */
export function findQuotedParts({ text, paragraphs }: Article): QuotedPart[] {
  const marked = markedParagraphs(text, paragraphs);
  return marked.flatMap((parts, paragraph) => {
    const next = paragraphs[paragraph + 1];
    const goesOn = next !== undefined && marked[paragraph + 1]?.[0]?.outer.start === next.start;
    return parts.flatMap((part): QuotedPart[] => {
      if (!part.unclosed || goesOn) return [{ ...part, paragraph }];
      const closed = closeLost(text, part);
      const far = closed === part ? closeLater(text, paragraphs, { ...part, paragraph }) : null;
      return far ?? [{ ...closed, paragraph }];
    });
  });
}

/** The parts of each paragraph, by the marks that this text quotes with. */
function markedParagraphs(text: string, paragraphs: readonly Paragraph[]): MarkedPart[][] {
  const each = (partsIn: (text: string, paragraph: Span, next?: Span) => MarkedPart[]) =>
    paragraphs.map((paragraph, at) =>
      isAside(paragraph) ? [] : partsIn(text, paragraph, paragraphs[at + 1]),
    );
  const doubles = each(doubleParts);
  if (isWire(text)) return doubles;
  const singles = each(singleParts);
  const outerSingles = singles.map((parts, at) => outside(parts, doubles[at] ?? []));
  const outerDoubles = doubles.map((parts, at) => outside(parts, singles[at] ?? []));
  if (countOf(outerSingles) > countOf(outerDoubles)) return joined(outerSingles, outerDoubles);
  return joined(
    doubles,
    outerSingles.map((parts) => spoken(text, parts)),
  );
}

function joined(parts: readonly MarkedPart[][], others: readonly MarkedPart[][]): MarkedPart[][] {
  return parts.map((own, at) =>
    [...own, ...(others[at] ?? [])].sort((a, b) => a.outer.start - b.outer.start),
  );
}

/** Speech in single marks, in a text that otherwise has double ones: 'Words with their comma,' somebody said. 'And a sentence.' */
function spoken(text: string, parts: readonly MarkedPart[]): MarkedPart[] {
  const first = parts.findIndex(
    ({ inner, outer }) =>
      /^\p{Lu}.*\s.*\s.*,$/su.test(text.slice(inner.start, inner.end)) &&
      /^ \p{L}/u.test(text.slice(outer.end, outer.end + 2)),
  );
  return first < 0
    ? []
    : parts.slice(first).filter(({ inner }) => /[.,!?…]$/.test(text.slice(inner.end - 1, inner.end)));
}

function isAside({ role }: Paragraph): boolean {
  return role === 'navigation' || role === 'credit';
}

function countOf(parts: readonly (readonly MarkedPart[])[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** Parts that do not begin inside one of the others. Both sorted by start. */
function outside(parts: readonly MarkedPart[], others: readonly MarkedPart[]): MarkedPart[] {
  let next = 0;
  return parts.filter(({ outer }) => {
    while ((others[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= outer.start) next += 1;
    return (others[next]?.outer.start ?? Number.POSITIVE_INFINITY) >= outer.start;
  });
}
