import type { Span } from '../model.ts';

/** The sentence around a span where no fact tells its bounds: from stop to stop, never over a line end. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const before = Math.max(text.lastIndexOf('\n', start - 1), lastStop(text.slice(0, start)));
  const stop = /[.!?]['"”’)]*(?=\s|$)|\n/.exec(text.slice(end));
  const to = stop ? end + stop.index + (stop[0] === '\n' ? 0 : stop[0].length) : text.length;
  const from = before + 1;
  const lead = /^\s*/.exec(text.slice(from, start))?.[0].length ?? 0;
  return { start: from + lead, end: to };
}

/** Index of the space behind the last full stop; -1 if there is none. */
function lastStop(text: string): number {
  const stops = [...text.slice(-2_000).matchAll(/[.!?]['"”’)]*\s(?=\p{Lu}|["“]|$)/gu)];
  const last = stops.at(-1);
  return last ? Math.max(0, text.length - 2_000) + last.index + last[0].length - 1 : -1;
}
