import type { Span } from '../model.ts';
import { classOf, foldWord, GAP, isApostrophe, isHyphen, isSpace, WORD } from './fold.ts';
import { nextWord, wordBehindSpace, wordEnd } from './words.ts';

/** What stands between two words, as bits. */
export const SPACE = 1;
export const HYPHEN = 2;
export const STOP = 4;
export const COMMA = 8;
export const APOSTROPHE = 16;
const ELSE = 32;

/** A word beside another, folded. */
export interface Neighbour extends Span {
  /** What stands between the two. */
  readonly joint: number;
  /** In small letters. */
  readonly plain: string;
  readonly isLarge: boolean;
}

/** The word behind a name, if something stands between. */
export function neighbourAfter(text: string, end: number): Neighbour | null {
  const behind = wordBehindSpace(text, end);
  if (behind !== -1) return neighbourOf(text, { start: behind, end: wordEnd(text, behind) }, SPACE);
  const start = nextWord(text, end);
  const joint = start === -1 ? 0 : jointOf(text, end, start);
  if (joint === 0) return null;
  return neighbourOf(text, { start, end: wordEnd(text, start) }, joint);
}

export function neighbourBefore(text: string, start: number): Neighbour | null {
  let end = start;
  while (end > 0 && classOf(text.charCodeAt(end - 1)) !== WORD) end--;
  const joint = jointOf(text, end, start);
  // In scripts without spaces a run has no end that is near, and no neighbours in it.
  if (end === 0 || joint === 0) return null;
  let first = end - 1;
  while (first > 0 && classOf(text.charCodeAt(first - 1)) !== GAP) first--;
  return neighbourOf(text, { start: first, end }, joint);
}

/** Whether nothing but these stands between. */
export const isJoined = (neighbour: Neighbour | null, by: number): neighbour is Neighbour =>
  neighbour !== null && (neighbour.joint & ~by) === 0;

function neighbourOf(text: string, { start, end }: Span, joint: number): Neighbour {
  const folded = foldWord(text, start, end);
  const first = folded.charAt(0);
  return { start, end, joint, plain: folded.toLowerCase(), isLarge: first !== first.toLowerCase() };
}

/** `\u2028` stands for a line break made on purpose: two lines are no neighbours. */
function jointOf(text: string, start: number, end: number): number {
  let joint = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) === GAP) joint |= bitOf(code);
  }
  return joint;
}

function bitOf(code: number): number {
  if (isSpace(code)) return code === 0x2028 ? ELSE : SPACE;
  if (isHyphen(code)) return HYPHEN;
  if (code === 0x2e) return STOP;
  if (code === 0x2c) return COMMA;
  return isApostrophe(code) ? APOSTROPHE : ELSE;
}
