import type { Span } from '../../../model.ts';
import { closeLost } from './lost-marks.ts';
import { partOf } from './part-of.ts';
import type { MarkedPart } from './quote-marks.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly may: 'open' | 'close';
}

/** `’’` closes what a double mark opened. */
const DOUBLE = /["“”„«»″]|’’(?!\p{L})/gu;
/** Wire style. Without the opening pair, `''` is no mark of its own. */
const WIRE = /["“”„«»″]|``|''/g;
const WIRE_OPEN = '``';

/** Quotes with pairs of two single marks, as wires do. */
export function isWire(text: string): boolean {
  return text.includes(WIRE_OPEN) || text.includes("''");
}

/** Words between double marks of any kind; nested marks belong to the outer ones. */
export function doubleParts(text: string, paragraph: Span): MarkedPart[] {
  const pattern = text.includes(WIRE_OPEN) ? WIRE : DOUBLE;
  return pairMarks(text, paragraph, marksIn(text, paragraph, pattern));
}

function marksIn(text: string, { start, end }: Span, pattern: RegExp): Mark[] {
  const marks: Mark[] = [];
  let open = false;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(pattern)) {
    const at = start + index;
    if (isInches(text, at)) continue;
    const may: Mark['may'] = mark === '’’' ? 'close' : directionOf(text, at, mark, open);
    if (mark === '’’' && (!open || text.charAt(marks.at(-1)?.start ?? 0) !== '“')) continue;
    marks.push({ start: at, end: at + mark.length, may });
    open = may === 'open';
  }
  return marks;
}

/** 6'2", 5" x 7", 3" wide. */
function isInches(text: string, at: number): boolean {
  if (!/["”″]/.test(text.charAt(at)) || !/\d/.test(text.charAt(at - 1))) return false;
  return (
    /(?:\d\s?['’′]|\d["”″]\s?[x×])\s?\d{1,3}$/.test(text.slice(Math.max(0, at - 9), at)) ||
    /^(?:\s?[x×]\s?\d|\s(?:tall|wide|long|deep|thick|high|across|by)\b)/.test(text.slice(at + 1, at + 9))
  );
}

function directionOf(text: string, at: number, mark: string, open: boolean): Mark['may'] {
  if (mark === '“') return open && isGermanClose(text, at) ? 'close' : 'open';
  if (mark === '„' || mark === '«' || mark === '``' || mark === '‘') return 'open';
  if (mark === '”' || mark === '»' || mark === "''" || mark === '’')
    return opensAll(text, at, open) ? 'open' : 'close';
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  const opens = (before === '' || /[\s([{—–\-/>]/.test(before)) && after !== '' && !/\s/.test(after);
  if (!open) return opens || !/[\s.,;:!?)\]]/.test(after || ' ') ? 'open' : 'close';
  return opens && !/[\s.,;:!?)\]—–-]/.test(after) ? 'open' : 'close';
}

/** „so“: the mark that opens in English closes in German. */
function isGermanClose(text: string, at: number): boolean {
  return /[^\s([—–-]/.test(text.charAt(at - 1) || ' ') && /[\s.,;:!?)]|^$/.test(text.charAt(at + 1));
}

/** ”so”: the closing mark on both sides. */
function opensAll(text: string, at: number, open: boolean): boolean {
  return !open && /^$|\s/.test(text.charAt(at - 1)) && /[\p{L}\d]/u.test(text.charAt(at + 1));
}

function pairMarks(text: string, paragraph: Span, marks: readonly Mark[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let open: Mark | null = null;
  let depth = 0;
  for (const [index, mark] of marks.entries()) {
    if (mark.may === 'open') {
      if (
        open &&
        open.end < mark.start &&
        marks[index + 1]?.may === 'close' &&
        marks[index + 2]?.may === 'close'
      )
        depth += 1;
      else {
        if (open) parts.push(...lostPart(text, open, mark.start));
        open = mark;
      }
    } else if (depth > 0) {
      depth -= 1;
    } else if (open) {
      parts.push(partOf(text, open, mark.start, mark.end));
      open = null;
    }
  }
  if (open) parts.push({ ...partOf(text, open, paragraph.end, paragraph.end), unclosed: true });
  return parts.filter(({ inner }) => inner.end > inner.start);
}

/** What another opening mark leaves open, where it is told how far it goes. */
function lostPart(text: string, open: Mark, end: number): MarkedPart[] {
  const whole = partOf(text, open, end, end);
  const lost = closeLost(text, whole);
  return lost === whole ? [] : [lost];
}
