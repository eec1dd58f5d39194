import { timeStamp } from '../../../article/time-stamp.ts';
import { isLetter, isLetterOrMark, isSpace, lengthOf } from '../../../characters.ts';
import type { Article, Quotation, Span } from '../../../model.ts';
import { ATTRIBUTION_FORMS } from '../../data/quotation-words.ts';

/** A word, a punctuation mark, or a whole quoted part. Words inside quotation marks are not read. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Index of the quotation whose part this is, or -1. */
  readonly quotation: number;
  /** Sentences of the writer: a quoted part lies in the sentence that holds it. */
  readonly sentence: number;
  readonly paragraph: number;
}

const ABBREVIATION =
  /^(?:[\p{Lu}]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|St|Jr|Sr|Prof|Rev|Reps|Sens|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Capt|Sgt|Maj|Adm|Cmdr|Supt|Hon|U\.S|D\.C|[A-Z]\.[A-Z])\.?$/u;

const LONGEST_TOKEN = 41;
const codesOf = (marks: string) => new Set(Array.from(marks, (mark) => mark.codePointAt(0) ?? 0));
const OPENING_MARKS = codesOf('@#$');
const INNER_MARKS = codesOf("'’.&@_-");
const QUOTATION_MARKS = codesOf('"“”„«»‹›「」『』｢｣');
const STOPS = new Set(['.', '!', '?']);

/** The words of the article, quotations folded into one word per part. */
export function readWords({ text, paragraphs, dateline }: Article, quotations: readonly Quotation[]): Word[] {
  const parts = quotations
    .flatMap(({ quoted }, quotation) =>
      quoted.map((span) => ({ start: span.start, end: span.end, quotation })),
    )
    .sort((a, b) => a.start - b.start);
  const words: Word[] = [];
  let next = 0;
  let sentence = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    sentence += 1;
    if (paragraph.role === 'navigation' || paragraph.role === 'credit') continue;
    let at = paragraph.start;
    const lead = leadOf({ text, dateline }, paragraph);
    if (lead !== null && isBefore(parts[next], lead)) {
      sentence = readPlain(text, { start: at, end: lead }, { words, paragraph: index, sentence }) + 1;
      at = lead;
    }
    while (at < paragraph.end) {
      while ((parts[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
      const part = parts[next];
      const stop = Math.min(part?.start ?? paragraph.end, paragraph.end);
      sentence = readPlain(text, { start: at, end: stop }, { words, paragraph: index, sentence });
      if (!part || part.start >= paragraph.end) break;
      words.push({ ...part, text: '', lower: '', sentence, paragraph: index });
      at = Math.max(part.end, at + 1);
      if (/[.!?…]["”'’]?$/.test(text.slice(part.end - 2, part.end)) && opensSentence(text, at, part.end))
        sentence += 1;
    }
  }
  return words;
}

/** Where the dateline, or the time of an entry, ends that stands before the first sentence; `null` where there is none. */
function leadOf({ text, dateline }: Pick<Article, 'text' | 'dateline'>, paragraph: Span): number | null {
  const { start, end } = paragraph;
  if (dateline && dateline.start >= start && dateline.end <= end) return dateline.end;
  return timeStamp(text, paragraph)?.end ?? null;
}

/** No quoted part stands before it. */
function isBefore(part: Span | undefined, end: number): boolean {
  return part === undefined || part.start >= end;
}

interface Target {
  readonly words: Word[];
  readonly paragraph: number;
  readonly sentence: number;
}

/** Adds the words of a stretch outside quotation marks; gives the sentence that goes on after it. */
function readPlain(
  text: string,
  { start, end }: Span,
  { words, paragraph, sentence: first }: Target,
): number {
  let sentence = first;
  const body = text.slice(start, end);
  for (let next = 0; next < body.length; ) {
    const from = next;
    const code = body.codePointAt(from) ?? 0;
    next = opensToken(code) ? endOfToken(body, from) : from + lengthOf(code);
    if (isSpace(code) || QUOTATION_MARKS.has(code)) continue;
    for (const piece of splitToken(body.slice(from, next))) {
      const at = start + from + piece.at;
      words.push({
        start: at,
        end: at + piece.text.length,
        text: piece.text,
        // "according to the WHO": no "who".
        lower: piece.text === 'WHO' ? piece.text : piece.text.toLowerCase(),
        quotation: -1,
        sentence,
        paragraph,
      });
      if (STOPS.has(piece.text) && /^["'”’)\]]*\s+["'“‘(]*[\p{Lu}\d]/u.test(text.slice(at + 1, at + 8)))
        sentence += 1;
    }
  }
  return sentence;
}

/** Takes "U.S.", "workers’", "R&D", "@mayor", "$5.50"; any other mark is a token of its own. */
function opensToken(code: number): boolean {
  return isLetter(code) || isDigit(code) || OPENING_MARKS.has(code);
}

function endOfToken(text: string, start: number): number {
  let at = start + lengthOf(text.codePointAt(start) ?? 0);
  for (let count = 1; count < LONGEST_TOKEN; count++) {
    const code = text.codePointAt(at) ?? 0;
    if (!isLetterOrMark(code) && !isDigit(code) && !INNER_MARKS.has(code)) break;
    at += lengthOf(code);
  }
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Cuts closing marks, a full stop and a possessive off. */
function splitToken(token: string): { text: string; at: number }[] {
  if (token.length > 2 && token.endsWith("''")) {
    const cut = token.length - 2;
    return [...splitToken(token.slice(0, cut)), { text: "'", at: cut }, { text: "'", at: cut + 1 }];
  }
  const stop =
    token.endsWith('.') && token.length > 1 && !ABBREVIATION.test(token) ? token.length - 1 : token.length;
  const body = token.slice(0, stop);
  const cut = beforePossessive(body);
  if (cut === token.length) return [{ text: token, at: 0 }];
  const pieces = [{ text: body.slice(0, cut), at: 0 }];
  if (cut < body.length) pieces.push({ text: body.slice(cut), at: cut });
  if (stop < token.length) pieces.push({ text: '.', at: stop });
  return pieces;
}

function beforePossessive(word: string): number {
  const last = word.length - (word.endsWith('s') ? 2 : 1);
  return last > 0 && /['’]/.test(word.charAt(last)) ? last : word.length;
}

/** `"Go." Mayor Ann Lee said on Monday.`: a sentence of its own that tells nothing else belongs to the words before. */
const BARE_ATTRIBUTION = new RegExp(
  String.raw`^["”'’)]*\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,5}(?:${ATTRIBUTION_FORMS.join('|')})(?:\s+(?:on|in|at|during|after)\s[^."“:]{1,80})?\.(?:\s|$)`,
  'u',
);

/** `"Go." The mayor left.` begins a new sentence, `"Go!" the mayor said` and `"Go," he said` do not. */
function opensSentence(text: string, at: number, end: number): boolean {
  if (!/[.]["”'’]?$/.test(text.slice(end - 2, end)) && !/^["”'’)]*\s+["“]/.test(text.slice(at, at + 6)))
    return false;
  if (BARE_ATTRIBUTION.test(text.slice(at, at + 160))) return false;
  return /^["”'’)]*\s+["“‘]?\p{Lu}/u.test(text.slice(at, at + 8));
}
