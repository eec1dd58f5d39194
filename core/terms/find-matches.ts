import type { EntityId, Match, Span } from '../model.ts';
import { agreeInCase } from './case.ts';
import { classOf, foldWord, IGNORED, isApostrophe, WORD } from './fold.ts';
import { reasonToRefuse } from './guards.ts';
import { endsWithStop, entityIdOf, isSurface, slotOf, surfaceOf, type TermIndex } from './term-index.ts';
import { EMPTY_HASH, hashGap, hashWord, isWordStart, nextWord, walkWords, wordEnd } from './words.ts';

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

/** The longest term whose first word begins at `start`. Makes nothing before there is a hit: most words are none. */
function longestAt(index: TermIndex, text: string, start: number): Match | null {
  let hash = EMPTY_HASH;
  let longest: Match | null = null;
  for (let at = start; at !== -1; ) {
    const end = wordEnd(text, at);
    hash = hashWord(hash, text, at, end);
    const value = index.values[slotOf(index, hash)] ?? 0;
    if (value === 0) break;
    if (value > 1) longest = matchOf(index, text, { start, end, number: (value >> 1) - 1 }) ?? longest;
    if ((value & 1) === 0) break;
    at = nextWord(text, end);
    if (at !== -1) hash = hashGap(hash, text, end, at);
  }
  return longest;
}

/** The first of the terms with these words that agrees in case. */
function matchOf(
  index: TermIndex,
  text: string,
  { start, end, number }: Span & { readonly number: number },
): Match | null {
  if (endsInsideWord(text, end)) return null;
  for (let at = number; at >= 0; at = (index.same[at] ?? 0) - 1) {
    // Most are written as the term is, and need no folding.
    if (!isSurface(index, at, text, start, end) && !isWritten(surfaceOf(index, at), text.slice(start, end)))
      continue;
    const stop = endsWithStop(index, at) && text[end] === '.' ? 1 : 0; // "U.S."
    return { start, end: end + stop, entity: entityIdOf(index, at) };
  }
  return null;
}

/** Whether words as written may stand for a term. */
function isWritten(surface: string, written: string): boolean {
  return agreeInCase(foldWords(surface), foldWords(written));
}

function foldWords(text: string): string[] {
  const { starts, ends } = walkWords(text);
  return ends.map((end, at) => foldWord(text, starts[at] ?? 0, end));
}

/** "Sana" in "Sana'a" – but not in "Sana's", "Sana'll". */
function endsInsideWord(text: string, end: number): boolean {
  if (!isApostrophe(text.charCodeAt(end))) return false;
  let start = end + 1;
  while (classOf(text.charCodeAt(start)) === IGNORED) start++;
  if (classOf(text.charCodeAt(start)) !== WORD) return false;
  return !/^(?:s|d|m|ll|ve|re)$/i.test(foldWord(text, start, wordEnd(text, start)));
}
