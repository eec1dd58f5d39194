import type { Span } from '../model.ts';
import { classOf, isSpace, WORD } from '../terms/fold.ts';

/** Words of the page that may be somebody's: between quotation marks, or a block of its own without any. */
export interface QuotedPart extends Span {
  /** `block`: no marks; a pull quote, a block quotation, or any other paragraph. */
  readonly by: 'marks' | 'block';
}

/** Ends a block in the text of a page. */
const BLOCK_BREAK = 0x2029;
/** Ends a block in the text of a paragraph. */
const LINE_BREAK = 0x0a;

/** Opening marks and what closes them. Single quotes are left to the words: they are apostrophes too. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '❝': '❞',
};

/** The same by code, since every character of a page is looked up. UTF-16. */
const closersOf = new Map(
  Object.entries(CLOSED_BY).map(([mark, closers]) => [
    mark.charCodeAt(0),
    [...closers].map((closer) => closer.charCodeAt(0)),
  ]),
);
const CLOSING_SINGLE = 0x2019;

/** All quoted parts of a text, in order. A mark that nothing closes reaches to the end of its block. */
export function quotedParts(text: string): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let start = 0;
  let inBlock = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) continue;
    if (at === text.length || isBreak(code)) {
      if (inBlock === 0 && at > start) parts.push({ start, end: at, by: 'block' });
      start = at + 1;
      inBlock = 0;
      continue;
    }
    const closers = closersOf.get(code);
    if (!closers || !opens(text, at)) continue;
    const end = closeOf(text, at + 1, closers);
    parts.push({ start: at + 1, end, by: 'marks' });
    inBlock++;
    // A break ends the block too, which the next turn of the loop is to see.
    at = isBreak(text.charCodeAt(end)) || end === text.length ? end - 1 : end;
  }
  return parts;
}

/** Letters, digits and nearly all signs of ASCII, which most pages are made of. NaN, past the end, is not. */
const isPlain = (code: number): boolean => code > 0x22 && code < 0x80;
const isBreak = (code: number): boolean => code === LINE_BREAK || code === BLOCK_BREAK;

/** An opening mark stands before a letter and not behind one; an inch sign and a closing mark do. */
function opens(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return at + 1 < text.length && !isSpace(next) && (at === 0 || classOf(text.charCodeAt(at - 1)) !== WORD);
}

/** Or where the block ends. A single quote closes only where no letter follows: "don’t". */
function closeOf(text: string, from: number, closers: readonly number[]): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) continue;
    if (isBreak(code)) return at;
    if (closers.includes(code) && (code !== CLOSING_SINGLE || classOf(text.charCodeAt(at + 1)) !== WORD))
      return at;
  }
  return text.length;
}
