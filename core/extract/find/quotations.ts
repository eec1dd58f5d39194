import { timeStamp } from '../../article/time-stamp.ts';
import type { Article, Directness, Quotation, Span } from '../../model.ts';
import { isTitle } from './quotations/is-title.ts';
import { joinParts } from './quotations/join-parts.ts';
import { withoutPullQuotes } from './quotations/pull-quotes.ts';
import type { QuotedPart } from './quotations/quote-marks.ts';
import { findQuotedParts } from './quotations/quote-marks.ts';

const STRAY_LENGTH = 20;

/**
 * Words in quotation marks that somebody says, sorted by start. A quotation over sentences or paragraphs, or split by
 * "he said", is one. Names of works and pull quotes are left out. Speaker and cue are not looked for yet.
 */
export function findQuotations(article: Article): Quotation[] {
  const parts: QuotedPart[] = [];
  for (const part of findQuotedParts(article)) if (mayBeSaid(article.text, part)) parts.push(part);
  const found: Quotation[] = [];
  for (const group of withoutPullQuotes(article, joinParts(article, parts))) {
    const quotation = quotationOf(article, group);
    if (quotation !== null) found.push(quotation);
  }
  return found;
}

function mayBeSaid(text: string, { outer, inner }: QuotedPart): boolean {
  return /[\p{L}\d]/u.test(text.slice(inner.start, inner.end)) && !isTitle(text, outer, inner);
}

function quotationOf({ text, paragraphs }: Article, group: readonly QuotedPart[]): Quotation | null {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last || (first === last && isStray(first))) return null;
  const contents = group.map(({ inner }) => inner);
  const { start } = first.inner;
  const { end } = last.inner;
  return {
    kind: 'quotation',
    start,
    end,
    surface: text.slice(start, end),
    rule: group.length > 1 ? 'quotations/marks+joined' : 'quotations/marks',
    contents,
    quoted: contents,
    cue: null,
    speaker: null,
    directness: directnessOf(text, first, paragraphs[first.paragraph]),
  };
}

/** A lone mark that nothing closes, near the end of its paragraph. */
function isStray({ inner, unclosed }: QuotedPart): boolean {
  return unclosed && inner.end - inner.start <= STRAY_LENGTH;
}

/** Direct: the quotation opens a sentence of its own. Mixed: it is woven into the writer's. */
function directnessOf(
  text: string,
  { outer, inner }: { readonly outer: Span; readonly inner: Span },
  paragraph: Span | undefined,
): Directness {
  const opens = /^[\p{Lu}\d[(…'‘]/u.test(text.slice(inner.start, inner.start + 1));
  const before = text.slice(Math.max(0, outer.start - 3), outer.start);
  const isStamped = paragraph !== undefined && timeStamp(text, paragraph)?.end === outer.start;
  const parted = isStamped || outer.start === 0 || /[.!?,:;—–"”’)\]\n>-]\s*$|^\s*$/.test(before);
  return opens && parted ? 'direct' : 'mixed';
}
