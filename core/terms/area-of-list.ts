import type { Span } from '../model.ts';
import { foldWord } from './fold.ts';
import { AREA_PLURALS } from './guard-words.ts';
import { COMMA, isJoined, type Neighbour, SPACE } from './neighbours.ts';
import { nextWord, wordEnd } from './words.ts';

/** A list is looked through no further: longer ones are rare, and each name in them looks. */
const MOST_WORDS = 12;

/** Whether a list may begin with the word behind a name: nearly none does, and then nothing else is looked at. */
export function mayBeListed(next: Neighbour | null): next is Neighbour {
  if (!isJoined(next, SPACE | COMMA)) return false;
  return next.isLarge || next.plain === 'and' || next.plain === 'or' || AREA_PLURALS.has(next.plain);
}

/**
 * "Region" where a name stands in a list of regions, `null` where it does not: takes both names of "Mangystau and
 * Almaty regions", "the Almaty, Zhambyl and Turkistan regions"; leaves "Almaty and its regions", "Almaty. The regions".
 */
export function areaOfList(text: string, { end }: Span): string | null {
  let from = end;
  for (let words = 0; words < MOST_WORDS; words++) {
    const at = nextWord(text, from);
    if (at === -1) return null;
    const between = text.slice(from, at);
    if (!/^(?:,? |, ?)$/.test(between)) return null;
    const stop = wordEnd(text, at);
    const word = foldWord(text, at, stop);
    const noun = AREA_PLURALS.get(word.toLowerCase());
    if (noun !== undefined && !between.startsWith(',')) return noun;
    const isListed = word === 'and' || word === 'or' || isCapitalised(word);
    // Two capitalised words side by side are a name of two: it goes on, as names of regions do.
    if (!isListed) return null;
    from = stop;
  }
  return null;
}

const isCapitalised = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};
