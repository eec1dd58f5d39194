import type { Span } from '../../../model.ts';

/** "“The Long Road” (2005)": a work, a poster or a motion, with its year. */
const YEAR_BEHIND = /^["”’»]?\s*\((?:[^()\n]{0,60}\s)?(?:1[89]|20)\d\d[a-z]?\)/;
/** "“Two clubs close …” http://…": an excerpt of what the link leads to. */
const LINK_BEHIND = /^["”’»]?\s*[[(<]?(?:https?:\/\/|www\.)\S/;
/** How far what is behind the quotation is looked at. */
const REACH = 90;

/** A text that is cited, not somebody's words: its year or its link follows at once. */
export function isCited(text: string, { end }: Span): boolean {
  const behind = text.slice(end, end + REACH);
  return YEAR_BEHIND.test(behind) || LINK_BEHIND.test(behind);
}
