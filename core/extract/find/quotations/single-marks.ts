import type { Span } from '../../../model.ts';
import { NOT_OPENING } from '../../data/quotation-words.ts';
import { partOf } from './part-of.ts';
import type { MarkedPart } from './quote-marks.ts';

/** A single mark that opens after a space and one that closes before a space or a stop: never an apostrophe inside a word. */
const SINGLE =
  /(?<![\p{L}\d'’‘])[‘'](?=[\p{L}\d$“"[(@#.…—–-])|(?<=[\p{L}\d.,!?…”"—–\])])[’'](?![\p{L}\d'’])/uy;
const ANY_MARK = /['‘’]/g;
/** "workers’ rights", "runnin’ out": most likely no quotation mark. */
const APOSTROPHE = /(?:s|in)[’']$/;

/** The next paragraph opens with a mark: what nothing closes in this one goes on there. */
const GOES_ON = /^['‘]\p{Lu}/u;
/** Speech begins: at the start of a paragraph, behind a stop, a comma or a colon. */
const LED = /^$|[.,:!?]\s$/;

interface Mark {
  readonly at: number;
  readonly opens: boolean;
}

/** Words between single marks. An apostrophe closes only what nothing else closes. `next`: the paragraph that follows. */
export function singleParts(text: string, { start, end }: Span, next?: Span): MarkedPart[] {
  const marks = marksIn(text, { start, end });
  const goesOn = next !== undefined && GOES_ON.test(text.slice(next.start, next.start + 2));
  const parts: MarkedPart[] = [];
  for (let index = 0; index < marks.length; index += 1) {
    const open = marks[index];
    if (!open?.opens) continue;
    const marked = { start: open.at, end: open.at + 1 };
    const { at: close, isSure } = closingOf(text, marks, index);
    if (!isSure && goesOn && LED.test(text.slice(Math.max(start, open.at - 2), open.at))) {
      parts.push({ ...partOf(text, marked, end, end), unclosed: true });
      break;
    }
    if (close === null) continue;
    const at = marks[close]?.at ?? end;
    const part = partOf(text, marked, at, at + 1);
    if (part.inner.end > part.inner.start) parts.push(part);
    index = close;
  }
  return parts;
}

function marksIn(text: string, { start, end }: Span): Mark[] {
  const body = text.slice(start, end);
  return [...body.matchAll(ANY_MARK)].flatMap(({ index }) => {
    SINGLE.lastIndex = index;
    if (!SINGLE.test(body)) return [];
    const at = start + index;
    const opens =
      /^[\p{L}\d$“"[(@#.…—–-]/u.test(text.slice(at + 1, at + 2)) &&
      (text.charAt(at) === '‘' || !/[\p{L}\d.,!?…]/u.test(text.charAt(at - 1)));
    return opens && isShortened(text, at) ? [] : [{ at, opens }];
  });
}

/** "'90s", "'em", "'til": letters are left out. Many programs make "‘90s" of it. */
function isShortened(text: string, at: number): boolean {
  if (text.charAt(at) === '‘') return /^\d\ds\b/.test(text.slice(at + 1, at + 5));
  const word = /^(?:\d\ds?|\p{L}+)(?![\p{L}\d])/u.exec(text.slice(at + 1, at + 12))?.[0].toLowerCase() ?? '';
  return /^\d/.test(word) ? /^\d\d(?:s|\b)/.test(word) : NOT_OPENING.has(word);
}

interface Closing {
  /** Index of the mark; `null` where there is none. */
  readonly at: number | null;
  /** It is no apostrophe. */
  readonly isSure: boolean;
}

/** The mark that closes: the first before the next opening one that is no apostrophe, else the last of them. */
function closingOf(text: string, marks: readonly Mark[], open: number): Closing {
  let apostrophe: number | null = null;
  for (let index = open + 1; index < marks.length; index += 1) {
    const mark = marks[index];
    if (!mark || mark.opens) break;
    const likely = APOSTROPHE.test(text.slice(Math.max(0, mark.at - 2), mark.at + 1));
    if (!likely || !/^\s+\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 4)))
      return { at: index, isSure: true };
    apostrophe = index;
  }
  return { at: apostrophe, isSure: false };
}
