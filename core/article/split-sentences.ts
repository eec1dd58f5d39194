import type { Span } from '../model.ts';
import {
  NUMBER_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TITLE_ABBREVIATIONS,
} from './data/abbreviations.ts';
import { trimSpan } from './trim-span.ts';

/** Closing marks that belong to the sentence before, then the space that parts it from the next. */
const AFTER_STOP = /["'”’»)\]]{0,4}(\s+)/y;
const OPENS_SENTENCE = /["'“‘«„([`—–-]{0,3}\s?[\p{Lu}\p{Lo}\d#@$€£•]/uy;
/** "J", "U.S", "a.m". */
const INITIALS = /^(?:\p{Lu}|(?:\p{L}\.){1,6}\p{L})$/u;
/** Longest word looked at before a full stop; longer ones are no abbreviation. */
const WORD_LIMIT = 24;

/**
 * Sentences of one paragraph. "violence. While" inside quotation marks parts; "Mr. Smith", "J. Smith", "U.S. troops"
 * and `"Never!" he said` do not.
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  // The paragraph alone: a search of the text would run to its end from every paragraph without a stop.
  const body = text.slice(paragraph.start, paragraph.end);
  const stops = /[.!?…]+|\n\s*\n/g;
  for (let stop = stops.exec(body); stop; stop = stops.exec(body)) {
    const mark = paragraph.start + stop.index;
    const end = endOfSentence(text, mark, mark + stop[0].length);
    if (end === null || end.next >= paragraph.end) continue;
    sentences.push(trimSpan(text, { start, end: end.end }));
    start = end.next;
    stops.lastIndex = end.next - paragraph.start;
  }
  const last = trimSpan(text, { start, end: paragraph.end });
  if (last.end > last.start) sentences.push(last);
  return sentences;
}

function endOfSentence(text: string, mark: number, afterMark: number): { end: number; next: number } | null {
  AFTER_STOP.lastIndex = afterMark;
  const gap = AFTER_STOP.exec(text);
  const space = gap?.[1];
  if (!gap || space === undefined) return null;
  const next = AFTER_STOP.lastIndex;
  OPENS_SENTENCE.lastIndex = next;
  if (!OPENS_SENTENCE.test(text)) return null;
  if (text[mark] === '.' && afterMark - mark === 1 && isAbbreviation(text, mark, next)) return null;
  return { end: next - space.length, next };
}

function isAbbreviation(text: string, stop: number, next: number): boolean {
  const word = /(?:^|[^\p{L}\p{M}\d.])([\p{L}\p{M}\d.]{1,23})$/u.exec(
    text.slice(Math.max(0, stop - WORD_LIMIT), stop),
  )?.[1];
  if (word === undefined) return false;
  if (/^\d{1,2}$/.test(word)) return isListNumber(text, stop - word.length);
  const lower = word.toLowerCase();
  if (NUMBER_ABBREVIATIONS.has(lower)) return /\d/.test(text.charAt(next));
  if (TITLE_ABBREVIATIONS.has(lower)) return /^\p{Lu}/u.test(word) || lower.length < 4;
  if (OPEN_ABBREVIATIONS.has(lower) || INITIALS.test(word)) return !isOpener(text, next);
  return false;
}

/** "1. The first point": a number that opens its line. */
function isListNumber(text: string, start: number): boolean {
  return start === 0 || /[\n\r]/.test(text[start - 1] ?? '');
}

function isOpener(text: string, at: number): boolean {
  const word = /^["'“‘«„(]*([\p{L}’']+)/u.exec(text.slice(at, at + WORD_LIMIT))?.[1];
  if (word === undefined) return /^["“«„(]/.test(text.slice(at, at + 1));
  return SENTENCE_OPENERS.has(word.toLowerCase());
}
