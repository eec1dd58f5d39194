import type { Span } from '../../../model.ts';
import { closeLost, isAttributed } from './lost-marks.ts';
import { partOf } from './part-of.ts';
import type { MarkedPart } from './quote-marks.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly may: 'open' | 'close';
}

/** `’’` closes what a double mark opened. */
const DOUBLE = /["“”„«»‹›″「」『』｢｣]|’’(?!\p{L})/gu;
/** Wire style. Without the opening pair, `''` is no mark of its own. */
const WIRE = /["“”„«»‹›″「」『』｢｣]|``|''/g;
const ALWAYS_OPENS = /^(?:[„「『｢‘]|``)$/;
const ALWAYS_CLOSES = /^[」』｣]$/;
const WIRE_OPEN = '``';

/** `''so''`, and not `'He said 'yes''` alone, where two single marks only meet. */
const OPENS_DOUBLED = /(?:^|[\s([—–-])''\p{Lu}/mu;
const CLOSES_DOUBLED = /[\p{L}.,!?…]''(?![\p{L}'])/u;

/** Quotes with pairs of two single marks, as wires do. */
export function isWire(text: string): boolean {
  return text.includes(WIRE_OPEN) || (OPENS_DOUBLED.test(text) && CLOSES_DOUBLED.test(text));
}

/** Words between double marks of any kind; nested marks belong to the outer ones. `next`: the paragraph that follows. */
export function doubleParts(text: string, paragraph: Span, next?: Span): MarkedPart[] {
  const goesOn = next !== undefined && /["“«„»「『]/.test(text.charAt(next.start));
  return pairMarks(text, { paragraph, goesOn }, marksIn(text, paragraph));
}

/** The first mark of a paragraph, where it closes what an earlier paragraph opened; `null` where there is another. `undefined`: no mark at all. */
export function closingMark(text: string, paragraph: Span): Span | null | undefined {
  const first = marksIn(text, paragraph)[0];
  return first?.may === 'open' ? null : first;
}

function marksIn(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  const found = [...text.slice(start, end).matchAll(text.includes(WIRE_OPEN) ? WIRE : DOUBLE)];
  let open = '';
  for (const [order, { index, 0: mark }] of found.entries()) {
    const at = start + index;
    if (isInches(text, at)) continue;
    if (mark === '’’' && open !== '“') continue;
    const isLast = order === found.length - 1;
    const may: Mark['may'] = mark === '’’' ? 'close' : directionOf(text, at, mark, { open, isLast });
    marks.push({ start: at, end: at + mark.length, may });
    open = may === 'open' ? mark : '';
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

interface Before {
  /** The mark that is open, or empty. */
  readonly open: string;
  /** No further mark follows in the paragraph. */
  readonly isLast: boolean;
}

function directionOf(text: string, at: number, mark: string, { open, isLast }: Before): Mark['may'] {
  if (ALWAYS_OPENS.test(mark)) return 'open';
  if (ALWAYS_CLOSES.test(mark)) return 'close';
  if (mark === '“') return open && isGermanClose(text, at) ? 'close' : 'open';
  if (mark === '«' || mark === '‹') return open === (mark === '«' ? '»' : '›') ? 'close' : 'open';
  if (/^(?:[”»›’]|'')$/.test(mark)) return opensAll(text, at, open) ? 'open' : 'close';
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  const parted = before === '' || /[\s([{—–\-/>]/.test(before);
  // `" We will " , he said`: with space on both sides, marks open and close by turns.
  if (parted && /^\s$/.test(after)) return open === '' && !isLast ? 'open' : 'close';
  const opens = parted && after !== '';
  if (!open) return opens || !/[\s.,;:!?)\]]/.test(after || ' ') ? 'open' : 'close';
  return opens && !/[\s.,;:!?)\]—–-]/.test(after) ? 'open' : 'close';
}

/** „so“: the mark that opens in English closes in German. */
function isGermanClose(text: string, at: number): boolean {
  return /[^\s([—–-]/.test(text.charAt(at - 1) || ' ') && /[\s.,;:!?)]|^$/.test(text.charAt(at + 1));
}

/** ”so”, »so«: the closing mark on both sides, or the other way round. */
function opensAll(text: string, at: number, open: string): boolean {
  return open === '' && /^$|\s/.test(text.charAt(at - 1)) && /[\p{L}\d]/u.test(text.charAt(at + 1));
}

interface Around {
  readonly paragraph: Span;
  /** The next paragraph begins with a mark: what is open may go on there. */
  readonly goesOn: boolean;
}

function pairMarks(text: string, around: Around, marks: readonly Mark[]): MarkedPart[] {
  const { paragraph } = around;
  const parts: MarkedPart[] = [];
  const pairs = pairsFrom(marks);
  let open: Mark | null = null;
  let depth = 0;
  for (const [index, mark] of marks.entries()) {
    if (mark.may === 'open') {
      const inside = pairs[index];
      const nested =
        inside === 'closed' || (inside === 'open' && open !== null && staysOpen(text, open, around));
      if (open && open.end < mark.start && nested) depth += 1;
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

/** Of each mark whether whole pairs follow up to a further closing mark ("closed"), or up to the end of the paragraph ("open"). */
function pairsFrom(marks: readonly Mark[]): ('closed' | 'open' | null)[] {
  const found: ('closed' | 'open' | null)[] = marks.map(() => null);
  for (let at = marks.length - 2; at >= 0; at -= 1) {
    if (marks[at]?.may !== 'open' || marks[at + 1]?.may !== 'close') continue;
    const next = marks[at + 2];
    found[at] = next === undefined ? 'open' : next.may === 'close' ? 'closed' : (found[at + 2] ?? null);
  }
  return found;
}

/** `“They met “in a time of crisis,” and more.`: a speech that the next paragraph goes on with. */
function staysOpen(text: string, open: Mark, { paragraph, goesOn }: Around): boolean {
  const led = open.start === paragraph.start || /:\s*$/.test(text.slice(open.start - 3, open.start));
  return goesOn && led && !isAttributed(text.slice(open.end, paragraph.end));
}

/** What another opening mark leaves open, where it is told how far it goes. */
function lostPart(text: string, open: Mark, end: number): MarkedPart[] {
  const whole = partOf(text, open, end, end);
  const lost = closeLost(text, whole);
  return lost === whole ? [] : [lost];
}
