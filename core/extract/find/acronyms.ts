import type { Span } from '../../model.ts';
import { BODY_WORDS } from '../data/organization-words.ts';
import { extendLeft, isBeside } from './name-runs.ts';
import { isNameShaped, type Reading, type Word } from './read-words.ts';

/** "World Health Organization (WHO)": a long form, and the short one that the article gives it. */
export interface AcronymPair {
  readonly long: Span;
  readonly short: Span;
}

/** "SDGs", "AfCFTA", "JSD": at least two capitals, no small word. */
const ACRONYM = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}][\p{L}\p{N}&.-]{1,9}$/u;

/**
 * Long forms with a short one in brackets behind them. By initials first; a body whose initials are those of another
 * language ("Ministry of Agriculture and Livestock (MAG)") by standing right before the brackets.
 * Leaves "(Reuters)", "(the Fund)", "(in the west)".
 */
export function findAcronyms({ words, article }: Reading): AcronymPair[] {
  return words.flatMap((open, at) => {
    const [short, close] = [words[at + 1], words[at + 2]];
    if (open.text !== '(' || !short || !close || !/^[);,]$/.test(close.text) || !ACRONYM.test(short.text))
      return [];
    const long = byInitials({ words, at, acronym: short.text, text: article.text }) ?? bodyBefore(words, at);
    return long ? [{ long, short: { start: short.start, end: short.end } }] : [];
  });
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

function bodyBefore(words: readonly Word[], at: number): Span | null {
  const last = words[at - 1];
  if (!last || !isNameShaped(last) || !isBeside(last, words[at])) return null;
  let from = extendLeft({ words, from: at - 1, isPart: () => true });
  while (
    /^(?:of|and|for|on|the)$/.test(words[from - 1]?.text ?? '') &&
    from > 1 &&
    isBeside(words[from - 1], words[from])
  ) {
    const joined = words[from - 2];
    if (!joined || !(isNameShaped(joined) || /^(?:of|for|on)$/.test(joined.text))) break;
    from = isNameShaped(joined) ? extendLeft({ words, from: from - 2, isPart: () => true }) : from - 1;
  }
  const run = words.slice(from, at);
  return run.length > 1 && run.some(({ text }) => BODY_WORDS.has(text))
    ? { start: run[0]?.start ?? last.start, end: last.end }
    : null;
}
