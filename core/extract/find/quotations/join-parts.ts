import type { Article } from '../../../model.ts';
import { ATTRIBUTION_FORMS, GOING_ON } from '../../data/quotation-words.ts';
import type { QuotedPart } from './quote-marks.ts';

/** The longest attribution that stands inside a split quotation: `", the mayor of the town told reporters on Monday, "`. */
const LONGEST_ATTRIBUTION = 160;

/** "he said, adding, " and "he said, and later told the paper: ": the second part was said on its own. */
const SECOND_CUE = new RegExp(
  String.raw`,\s+(?:(?:and|but|then|before)\s+)?(?:\p{L}+ly\s+)?(?:${GOING_ON.join('|')})\b`,
  'u',
);

const OWN_ATTRIBUTION = new RegExp(
  String.raw`^\s+(?:(?:he|she|they)\s|(?:\p{Lu}[\p{L}.'’-]+\s+){0,3}(?:${ATTRIBUTION_FORMS.join('|')})\b)`,
  'u',
);

/** Parts of one quotation together: split by "he said", or going on in the next paragraph. */
export function joinParts(article: Article, parts: readonly QuotedPart[]): QuotedPart[][] {
  const groups: QuotedPart[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && (continues(article, last, part) || isSplit(article, last, part))) group.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** No closing mark before the break, an opening mark after it: one speech over paragraphs. */
function continues({ paragraphs }: Article, last: QuotedPart, next: QuotedPart): boolean {
  return (
    last.unclosed &&
    next.paragraph === last.paragraph + 1 &&
    next.outer.start === paragraphs[next.paragraph]?.start
  );
}

/** `"…," he said, "…"` and `"…," he said. "…"`: what stands between is nothing but an attribution. */
function isSplit({ text }: Article, last: QuotedPart, next: QuotedPart): boolean {
  if (
    last.paragraph !== next.paragraph ||
    last.unclosed ||
    next.outer.start - last.outer.end > LONGEST_ATTRIBUTION
  )
    return false;
  const between = text.slice(last.outer.end, next.outer.start);
  if (!/[,!?—–-]$/.test(text.slice(last.inner.start, last.inner.end)) && !/^\s*,/.test(between)) return false;
  if (/[.!?]["”]?\s+\S/.test(between.replace(/\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|U\.S|Jr)\./g, '')))
    return false;
  if (SECOND_CUE.test(between) || (/\.\s*$/.test(between) && hasOwn(text, next))) return false;
  return /[,.:;—–-]\s*$/.test(between) && /\p{Ll}{2}/u.test(between) && between.split(/\s+/).length <= 22;
}

/** `"…," he said`: the part has an attribution of its own. */
function hasOwn(text: string, { inner, outer }: QuotedPart): boolean {
  return (
    /[,!?]/.test(text.charAt(inner.end - 1)) && OWN_ATTRIBUTION.test(text.slice(outer.end, outer.end + 80))
  );
}
