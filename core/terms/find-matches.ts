import type { EntityId, Match, Span } from '../model.ts';
import { agreeInCase } from './case.ts';
import { classOf, foldWord, IGNORED, isApostrophe, WORD } from './fold.ts';
import { reasonToRefuse } from './guards.ts';
import { slotOf, type TermIndex } from './term-index.ts';
import { EMPTY_HASH, hashGap, hashWord, isWordStart, nextWord, wordEnd } from './words.ts';

/** A term that stands in the text and is not what it looks like. */
export interface Refusal extends Span {
  readonly entity: EntityId;
  /** For people who debug: "neighbour 'Nazarbayev'". */
  readonly why: string;
}

/**
 * The terms in one block of text (a paragraph, a headline), sorted by start, not overlapping. The longest term wins;
 * what the guards refuse goes to `refused`. Cost is linear in the text and does not depend on the number of terms.
 */
export function findMatches(index: TermIndex, text: string, refused?: (refusal: Refusal) => void): Match[] {
  const found = findCandidates(index, text);
  const matches: Match[] = [];
  found.forEach((match, at) => {
    const why = reasonToRefuse({ text, match, before: found[at - 1], after: found[at + 1] });
    if (why === null) matches.push(match);
    else refused?.({ ...match, why });
  });
  return matches;
}

/** Terms by their words and case alone, before any guard. */
function findCandidates(index: TermIndex, text: string): Match[] {
  const found: Match[] = [];
  const letter = index.firstLetter;
  letter.lastIndex = 0;
  while (letter.test(text)) {
    const start = letter.lastIndex - 1;
    // The ranges of letters hold a few signs: "×".
    if (classOf(text.charCodeAt(start)) !== WORD || !isWordStart(text, start)) continue;
    const match = longestAt(index, text, start);
    if (match) found.push(match);
    letter.lastIndex = match ? match.end : wordEnd(text, start);
  }
  return found;
}

/** The longest term whose first word begins at `start`. */
function longestAt(index: TermIndex, text: string, start: number): Match | null {
  let hash = EMPTY_HASH;
  let longest: Match | null = null;
  const words: Span[] = [];
  for (let at = start; at !== -1; ) {
    const word = { start: at, end: wordEnd(text, at) };
    hash = hashWord(hash, text, word);
    words.push(word);
    const value = index.values[slotOf(index, hash)] ?? 0;
    if (value === 0) break;
    longest = matchOf(index, text, { words, number: (value >> 1) - 1 }) ?? longest;
    if ((value & 1) === 0) break;
    at = nextWord(text, word.end);
    if (at !== -1) hash = hashGap(hash, text, { start: word.end, end: at });
  }
  return longest;
}

/** The first of the terms with these words that agrees in case; `number` is -1 where none ends here. */
function matchOf(
  index: TermIndex,
  text: string,
  { words, number }: { words: readonly Span[]; number: number },
): Match | null {
  const last = words.at(-1);
  const first = words[0];
  if (number < 0 || !first || !last || endsInsideWord(text, last.end)) return null;
  const written = words.map(({ start, end }) => foldWord(text, start, end));
  for (let at = number; at >= 0; at = (index.same[at] ?? 0) - 1) {
    const term = index.terms[at];
    const wanted = index.words[at];
    if (!term || !wanted || !agreeInCase(wanted, written)) continue;
    const stop = term.surface.endsWith('.') && text[last.end] === '.' ? 1 : 0; // "U.S."
    return { start: first.start, end: last.end + stop, entity: term.entity };
  }
  return null;
}

/** "Sana" in "Sana'a" – but not in "Sana's", "Sana'll". */
function endsInsideWord(text: string, end: number): boolean {
  if (!isApostrophe(text.charCodeAt(end))) return false;
  let start = end + 1;
  while (classOf(text.charCodeAt(start)) === IGNORED) start++;
  if (classOf(text.charCodeAt(start)) !== WORD) return false;
  return !/^(?:s|d|m|ll|ve|re)$/i.test(foldWord(text, start, wordEnd(text, start)));
}
