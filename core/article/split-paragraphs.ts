import type { Span } from '../model.ts';
import { trimSpan } from './trim-span.ts';

/** Line lengths between which text looks broken by a machine at a fixed width, and not by its author. */
const WRAPPED_AT = { shortest: 50, longest: 100 };

/** Paragraphs in reading order, without the space around them. A line break ends one, unless the text is hard-wrapped. */
export function splitParagraphs(text: string): Span[] {
  const lines = linesOf(text);
  const joined = isHardWrapped(lines) ? joinBlocks(lines) : lines;
  return joined.map((line) => trimSpan(text, line)).filter((line) => line.end > line.start);
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: found } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    // A run of empty lines parts no more than one does.
    if (index > start || (lines.at(-1)?.end ?? 0) > (lines.at(-1)?.start ?? 0))
      lines.push({ start, end: index });
    start = index + found.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Three lines in four that another line follows directly are nearly full, and none is longer. */
function isHardWrapped(lines: readonly Span[]): boolean {
  let followed = 0;
  let full = 0;
  for (const [index, line] of lines.entries()) {
    const length = line.end - line.start;
    if (length > WRAPPED_AT.longest) return false;
    const next = lines[index + 1];
    if (!next || next.end === next.start || length === 0) continue;
    followed += 1;
    if (length >= WRAPPED_AT.shortest) full += 1;
  }
  return followed >= 3 && full >= followed * 0.75;
}

function joinBlocks(lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let open: Span | null = null;
  for (const line of lines) {
    if (line.end === line.start) {
      if (open) blocks.push(open);
      open = null;
    } else {
      open = { start: open ? open.start : line.start, end: line.end };
    }
  }
  if (open) blocks.push(open);
  return blocks;
}
