import type { Span } from '../../../model.ts';

/** UTF-16 units to either side of a date in which the quotation marks of a title stand. */
const REACH = 60;
const OPENING = /(?<![^\s([—–-])["“‘'«](?=\S)([^"“”‘’'«»\n]*)$/;
const CLOSING = /^([^"“”‘’'«»\n]*)["”’'»]/;
/** Written small inside a title. */
const SMALL = /^(?:a|an|the|and|or|but|of|on|in|at|to|for|from|by|with|as|is|it|my|de|la)$/;

/** "Rain on |Sunday|" in quotation marks: the name of a song or a book, all its words written large, is no date. */
export function isInTitle(text: string, { start, end }: Span): boolean {
  const [, before] = OPENING.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  const [, after] = CLOSING.exec(text.slice(end, end + REACH)) ?? [];
  if (before === undefined || after === undefined) return false;
  const others = `${before} ${after}`.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const large = others.filter((word) => /^\p{Lu}/u.test(word));
  return (
    large.length > 0 &&
    others.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word)) &&
    !/[.!?]\s/.test(before)
  );
}
