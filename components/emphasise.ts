import type { Span } from '../core/model.ts';

/** A run of text; `strong` where the spans given cover it. */
export interface Piece {
  readonly text: string;
  readonly strong: boolean;
}

/** Cuts `text` where `spans` begin and end. Spans may overlap, be empty or reach outside; the pieces joined are `text`. */
export function emphasise(text: string, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const take = (until: number, strong: boolean): void => {
    if (until > at) pieces.push({ text: text.slice(at, until), strong });
    at = Math.max(at, until);
  };
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    take(Math.min(start, text.length), false);
    take(Math.min(end, text.length), true);
  }
  take(text.length, false);
  return pieces;
}

/** Whether `span` is nearly all of `text`, so that showing both would say the same thing twice. */
export function isMostOf(span: Span, text: string): boolean {
  return span.end - span.start >= 0.7 * text.length;
}
