import type { Paragraph, Span } from '../../../model.ts';
import { SPEAKING_WORDS } from '../../data/quotation-words.ts';
import { closingMark } from './double-marks.ts';
import { isAttributed } from './lost-marks.ts';
import type { QuotedPart } from './quote-marks.ts';

/** How many paragraphs a quotation may go over when only its first and its last have a mark. */
const MOST_PARAGRAPHS = 8;
/** A longer last line is no signature. */
const LONGEST_SIGNATURE = 12;

/**
 * A letter or a statement whose paragraphs do not open with marks of their own, up to the mark that closes it: one part
 * per paragraph. `null` where no mark does. A signature before that mark is not part of what is said.
 */
export function closeLater(
  text: string,
  paragraphs: readonly Paragraph[],
  open: QuotedPart,
): QuotedPart[] | null {
  const parts: QuotedPart[] = [open];
  for (let at = open.paragraph + 1; at <= open.paragraph + MOST_PARAGRAPHS; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || isAttributed(text.slice(paragraph.start, paragraph.end))) return null;
    const mark = closingMark(text, paragraph);
    if (mark === null) return null;
    const { start } = paragraph;
    const whole = { start, end: paragraph.end };
    if (mark === undefined) parts.push({ outer: whole, inner: whole, paragraph: at, unclosed: true });
    else return ends(text, mark, paragraph) ? closed(text, parts, { start, mark, paragraph: at }) : null;
  }
  return null;
}

/** A mark that closes speech: at the end of the paragraph or behind a stop. */
function ends(text: string, { start, end }: Span, paragraph: Span): boolean {
  return end >= paragraph.end - 1 || /[.,!?…]/.test(text.charAt(start - 1));
}

function closed(
  text: string,
  parts: readonly QuotedPart[],
  { start, mark, paragraph }: { start: number; mark: Span; paragraph: number },
): QuotedPart[] {
  const inner = { start, end: mark.start };
  const last = parts.at(-1);
  if (last && isSignature(text.slice(start, mark.start)))
    return [...parts.slice(0, -1), { ...last, unclosed: false }];
  return [...parts, { outer: { start, end: mark.end }, inner, paragraph, unclosed: false }];
}

/** "Ann Lee, mayor of Springfield", "S.C. Rep. Jim Cole": names and what they are, and no verb. */
function isSignature(line: string): boolean {
  const words = line.trim().split(/\s+/, LONGEST_SIGNATURE + 1);
  if (words.length > LONGEST_SIGNATURE || !/^[—–-]?\s*\p{Lu}/u.test(line)) return false;
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return names >= 2 && !words.some((word) => SPEAKING_WORDS.has(word.toLowerCase()));
}
