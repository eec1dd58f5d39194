import type { Span } from '../../model.ts';
import { TITLES } from '../data/titles.ts';
import { bodyBefore, nameBefore } from './acronyms/name-before.ts';
import type { Reading, Word } from './read-words.ts';

/** "World Health Organization (WHO)": a long form, and the short one that the article gives it. */
export interface AcronymPair {
  readonly long: Span;
  readonly short: Span;
}

const QUOTE = /^["“”'‘’]$/;
/** "SDGs", "AfCFTA", "JSD": at least two capitals, no small word. */
const ACRONYM = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}][\p{L}\p{N}&.–-]{1,11}$/u;

/**
 * Long forms with a short one in brackets behind them. By initials first; a body whose initials are those of another
 * language ("Ministry of Agriculture and Livestock (MAG)") by standing right before the brackets.
 * Leaves "(Reuters)", "(the Fund)", "(in the west)".
 */
export function findAcronyms(reading: Reading): AcronymPair[] {
  const pairs: AcronymPair[] = [];
  for (const [at, open] of reading.words.entries()) {
    const pair = open.text === '(' ? pairAt(reading, at) : null;
    if (pair !== null) pairs.push(pair);
  }
  return pairs;
}

/** Of the bracket that opens here. */
function pairAt(reading: Reading, at: number): AcronymPair | null {
  const { words, article } = reading;
  const short = shortIn(words, at + 1);
  if (!short || !ACRONYM.test(short.text)) return null;
  const found =
    byInitials({ words, at, acronym: short.text, text: article.text }) ??
    bodyBefore(words, at) ??
    nameBefore(reading, at, short);
  const long = found && withoutPossessive(article.text, found);
  if (!long || !isNamed(article.text, long, short.text)) return null;
  return { long, short: { start: short.start, end: short.end } };
}

/** "WHO" of "(WHO)", "(“CKE”)", "(WHO; Geneva)"; all of "J&K", "CSIR-CIMFR". */
function shortIn(words: readonly Word[], from: number): (Span & { text: string }) | null {
  const first = words[from]?.shape === 'mark' && QUOTE.test(words[from]?.text ?? '') ? from + 1 : from;
  const start = words[first];
  if (!start) return null;
  let [last, text] = [first, start.text];
  while (
    words[last + 1]?.isJoined &&
    /^[-&–]$/.test(words[last + 1]?.text ?? '') &&
    words[last + 2]?.isJoined
  ) {
    text += `${words[last + 1]?.text}${words[last + 2]?.text}`;
    last += 2;
  }
  const after = QUOTE.test(words[last + 1]?.text ?? '') ? last + 2 : last + 1;
  if (!/^[);,]$/.test(words[after]?.text ?? '')) return null;
  return { start: start.start, end: words[last]?.end ?? start.end, text };
}

/**
 * A name is written large, or is a technical term with an initial for each word: "polymerase chain reaction (PCR)".
 * Leaves kinds of things and offices: "electric vehicles (EVs)", "artificial intelligence (AI)", "chief of staff (COS)".
 */
function isNamed(text: string, { start, end }: Span, acronym: string): boolean {
  const words = text.slice(start, end).match(/\p{L}+/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  if (long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= long.length) return true;
  const initials = words.map((word) => word[0]?.toUpperCase()).join('');
  const isTerm = acronym.length > 2 && initials === acronym && !/s$/.test(words.at(-1) ?? '');
  return isTerm && !words.some((word) => TITLES.has(word.toLowerCase()));
}

/** "the Environmental Protection Agency’s (EPA) reasoning". */
function withoutPossessive(text: string, { start, end }: Span): Span {
  return { start, end: /['’]s$/.test(text.slice(start, end)) ? end - 2 : end };
}

/**
 * Letters of the acronym are looked for from its end, each in turn further to the left; the first must begin a word.
 * This gives the shortest text that holds them in order.
 */
function byInitials({
  words,
  at,
  acronym,
  text,
}: {
  words: readonly Word[];
  at: number;
  acronym: string;
  text: string;
}): Span | null {
  const letters = acronym
    .replace(/s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  const most = Math.min(letters.length + 5, letters.length * 2);
  const before = wordsBefore(words, at, most);
  const [first, last] = [before[0], before.at(-1)];
  if (!first || !last) return null;
  let position = last.end;
  for (let index = letters.length - 1; index >= 0; index--) {
    position -= 1;
    while (
      position >= first.start &&
      !fits({ text, position, letter: letters[index] ?? '', isFirst: index === 0 })
    )
      position -= 1;
    if (position < first.start) return null;
  }
  const covered = before.filter(({ start, shape }) => start >= position && shape !== 'mark');
  return covered.length > 1 && covered[0]?.start === position ? { start: position, end: last.end } : null;
}

function fits({
  text,
  position,
  letter,
  isFirst,
}: {
  text: string;
  position: number;
  letter: string;
  isFirst: boolean;
}): boolean {
  if (text[position]?.toLowerCase() !== letter) return false;
  return !isFirst || !/[\p{L}\p{N}]/u.test(text[position - 1] ?? ' ');
}

function wordsBefore(words: readonly Word[], at: number, most: number): Word[] {
  const before: Word[] = [];
  let count = 0;
  for (let index = at - 1; index >= 0 && count < most; index--) {
    const word = words[index];
    if (!word || word.sentence !== words[at]?.sentence || /^[,;:()]$/.test(word.text)) break;
    before.unshift(word);
    if (word.shape !== 'mark') count += 1;
  }
  return before;
}
