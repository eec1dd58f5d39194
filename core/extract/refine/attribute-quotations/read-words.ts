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

const TOKEN = /[\p{L}\d@#$][\p{L}\p{M}\d'’.&@_-]{0,40}|\S/gu;
const ABBREVIATION =
  /^(?:[\p{Lu}]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|St|Jr|Sr|Prof|Rev|Reps|Sens|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Capt|Sgt|Maj|Adm|Cmdr|Supt|Hon|U\.S|D\.C|[A-Z]\.[A-Z])\.?$/u;

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
    if (
      dateline &&
      dateline.start >= at &&
      dateline.end <= paragraph.end &&
      isBefore(parts[next], dateline.end)
    ) {
      sentence = readPlain(text, { start: at, end: dateline.end }, { words, paragraph: index, sentence }) + 1;
      at = dateline.end;
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

/** No quoted part stands before the end of the dateline. */
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
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(body); match; match = TOKEN.exec(body)) {
    const [token] = match;
    if (/["“”„«»‹›「」『』｢｣]/.test(token)) continue;
    const from = start + match.index;
    for (const piece of splitToken(token)) {
      const at = from + piece.at;
      words.push({
        start: at,
        end: at + piece.text.length,
        text: piece.text,
        lower: piece.text.toLowerCase(),
        quotation: -1,
        sentence,
        paragraph,
      });
      if (/^[.!?]$/.test(piece.text) && /^["'”’)\]]*\s+["'“‘(]*[\p{Lu}\d]/u.test(text.slice(at + 1, at + 8)))
        sentence += 1;
    }
  }
  return sentence;
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
  const possessive = /['’]s?$/.exec(body);
  const cut = possessive && possessive.index > 0 ? possessive.index : body.length;
  const pieces = [{ text: body.slice(0, cut), at: 0 }];
  if (cut < body.length) pieces.push({ text: body.slice(cut), at: cut });
  if (stop < token.length) pieces.push({ text: '.', at: stop });
  return pieces;
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
