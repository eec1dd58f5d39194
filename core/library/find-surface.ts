import type { Span } from '../model.ts';

/** The first whole-word occurrence of any of the surfaces; the longest of those that begin first. */
export function findSurface({
  text,
  within,
  surfaces,
}: {
  text: string;
  within: Span;
  surfaces: readonly string[];
}): Span | null {
  let best: Span | null = null;
  for (const surface of surfaces) {
    const start = indexOfWord({ text, surface, from: within.start });
    if (start < 0 || start + surface.length > within.end) continue;
    if (!best || start < best.start || (start === best.start && surface.length > best.end - best.start))
      best = { start, end: start + surface.length };
  }
  return best;
}

function indexOfWord({ text, surface, from }: { text: string; surface: string; from: number }): number {
  for (let at = text.indexOf(surface, from); at >= 0; at = text.indexOf(surface, at + 1)) {
    const isWord = !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + surface.length] ?? '');
    if (isWord) return at;
  }
  return -1;
}
