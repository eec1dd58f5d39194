import type { Article, Span } from '../../../model.ts';

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

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly may: 'open' | 'close';
}

/** `’’` closes what a double mark opened. */
const DOUBLE = /["“”„«»″]|’’(?!\p{L})/gu;
/** Wire style. Without the opening pair, `''` is no mark of its own. */
const WIRE = /["“”„«»″]|``|''/g;
/** A single mark that opens after a space and one that closes before a space or a stop: never an apostrophe inside a word. */
const SINGLE = /(?<![\p{L}\d])[‘'](?=[\p{L}\d$])|(?<=[\p{L}\d.,!?…])[’'](?![\p{L}\d])/gu;

/** Words between quotation marks, in order; nested marks belong to the outer ones. */
export function findQuotedParts({ text, paragraphs }: Article): QuotedPart[] {
  const pattern = text.includes('``') ? WIRE : /["“”„«»″]|''/.test(text) ? DOUBLE : SINGLE;
  return paragraphs.flatMap(({ start, end, role }, index) => {
    if (role === 'navigation' || role === 'credit') return [];
    const marks = marksIn(text, { start, end }, pattern);
    return pairMarks(text, { start, end }, marks, pattern === SINGLE).map((part) => ({
      ...part,
      paragraph: index,
    }));
  });
}

function marksIn(text: string, { start, end }: Span, pattern: RegExp): Mark[] {
  const marks: Mark[] = [];
  let open = false;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(pattern)) {
    const at = start + index;
    const may: Mark['may'] = mark === '’’' ? 'close' : directionOf(text, at, mark, open);
    if (mark === '’’' && (!open || text.charAt(marks.at(-1)?.start ?? 0) !== '“')) continue;
    marks.push({ start: at, end: at + mark.length, may });
    open = may === 'open';
  }
  return marks;
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

type OpenPart = Omit<QuotedPart, 'paragraph'>;

function pairMarks(text: string, paragraph: Span, marks: readonly Mark[], single: boolean): OpenPart[] {
  const parts: OpenPart[] = [];
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
      else open = mark;
    } else if (depth > 0) {
      depth -= 1;
    } else if (open) {
      parts.push(partOf(text, open, mark.start, mark.end));
      open = null;
    }
  }
  if (open && !single) parts.push({ ...partOf(text, open, paragraph.end, paragraph.end), unclosed: true });
  return parts.filter(({ inner }) => inner.end > inner.start);
}

function partOf(text: string, open: Span, innerEnd: number, end: number): OpenPart {
  let innerStart = open.end;
  let last = innerEnd;
  while (innerStart < last && /\s/.test(text.charAt(innerStart))) innerStart += 1;
  while (last > innerStart && /\s/.test(text.charAt(last - 1))) last -= 1;
  return { outer: { start: open.start, end }, inner: { start: innerStart, end: last }, unclosed: false };
}
