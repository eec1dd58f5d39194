import type { Span } from '../../../model.ts';
import type { MarkedPart } from './quote-marks.ts';

/** The part that opens with a mark and ends before another; `end`: behind that one. */
export function partOf(text: string, open: Span, innerEnd: number, end: number): MarkedPart {
  let innerStart = open.end;
  let last = innerEnd;
  while (innerStart < last && /\s/.test(text.charAt(innerStart))) innerStart += 1;
  while (last > innerStart && /\s/.test(text.charAt(last - 1))) last -= 1;
  return { outer: { start: open.start, end }, inner: { start: innerStart, end: last }, unclosed: false };
}
