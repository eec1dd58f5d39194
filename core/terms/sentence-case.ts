import type { Span } from '../model.ts';
import { classOf, foldWord, GAP, WORD } from './fold.ts';
import { nextWord, wordEnd } from './words.ts';

/** What ends a sentence, or begins one: after these a capital says nothing. */
const BORDERS = '.!?:;"“”„«»‘([{•·|–—\u2028';
/** How far a headline is looked at on either side of a match. */
const REACH = 120;
/** Shorter words are function words more often than not. */
const LONG_WORD = 4;
/** Fewer long words, all with capitals, may as well be one name: "Nursultan Nazarbayev University". */
const LEAST_WORDS = 4;

/** Whether the word at `start` is the first of a sentence (or of a quotation, a bracket, a line). */
export function isSentenceStart(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (BORDERS.includes(text.charAt(at))) return true;
    if (classOf(code) === WORD || text.charAt(at) === ',') return false;
  }
  return true;
}

/**
 * Whether the words around a match are capitalised for style, so that capitals tell nothing about names:
 * "Almaty Protests Turn Violent", "STATE OF EMERGENCY IN ALMATY".
 */
export function isHeadlineCase(text: string, { start, end }: Span): boolean {
  const from = Math.max(reach(text, start, -1), start - REACH);
  const to = Math.min(reach(text, end, 1), end + REACH);
  let capitals = 0;
  for (let at = nextWord(text, from); at !== -1 && at < to; ) {
    const stop = wordEnd(text, at);
    const word = foldWord(text, at, stop);
    if (word.length >= LONG_WORD) {
      if (word.charAt(0) === word.charAt(0).toLowerCase()) return false;
      capitals++;
    }
    at = nextWord(text, stop);
  }
  return capitals >= LEAST_WORDS;
}

/** Where the sentence around `at` ends in one direction, looking no further than a headline is long. */
function reach(text: string, at: number, by: 1 | -1): number {
  let to = at;
  for (let steps = 0; steps < REACH; steps++) {
    const next = by === 1 ? to : to - 1;
    if (next < 0 || next >= text.length) break;
    if (classOf(text.charCodeAt(next)) === GAP && '.!?\u2028'.includes(text.charAt(next))) break;
    to += by;
  }
  return to;
}
