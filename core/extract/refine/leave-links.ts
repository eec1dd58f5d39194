import type { Span } from '../../model.ts';
import { indexFrom } from '../within.ts';

const LINK = /(?:https?:\/\/|www\.)[^\s"<>“”]+/gi;

/** Takes out what stands in a link: "https://news.example/San-Francisco" names no place to the reader. */
export function leaveLinks<T extends Span>(text: string, names: readonly T[]): T[] {
  const links = [...text.matchAll(LINK)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  if (links.length === 0) return [...names];
  return names.filter(({ start }) => start >= (links[indexFrom(links, start + 1) - 1]?.end ?? 0));
}
