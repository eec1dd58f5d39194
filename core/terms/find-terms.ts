import type { EntityId, Match, Span } from '../model.ts';
import { areaOfList, mayBeListed } from './area-of-list.ts';
import { agreeInCase } from './case.ts';
import { classOf, foldWord, IGNORED, isApostrophe, WORD } from './fold.ts';
import { reasonToRefuse } from './guards.ts';
import { neighbourAfter, neighbourBefore } from './neighbours.ts';
import {
  endsWithStop,
  entityIdOf,
  isSurface,
  KINDS,
  surfaceOf,
  type TermIndex,
  valueAt,
} from './term-index.ts';
import {
  EMPTY_HASH,
  hashGap,
  hashSpace,
  isWordStart,
  nextWord,
  walkWord,
  walkWords,
  wordBehindSpace,
  wordEnd,
  wordWalkedTo,
} from './words.ts';

/** A term that stands in the text and is not what it looks like. */
export interface Refusal extends Span {
  readonly entity: EntityId;
  /** For people who debug: "neighbour 'Nazarbayev'". */
  readonly why: string;
}

/** A match with the number of its term. */
export interface TermMatch extends Match {
  readonly term: number;
}

export interface Wanted {
  /** Whether "Kazakh" is looked for too. */
  readonly adjectives?: boolean;
  readonly refused?: ((refusal: Refusal) => void) | undefined;
  /** Hears of each word that may begin a term and is none. */
  readonly passedOver?: ((start: number) => void) | undefined;
}

/**
 * The terms in one block of text (a paragraph, a headline), sorted by start. The longest term wins; what the guards
 * refuse goes to `refused`. They do not overlap, but for a name of several entities: then each of them is there, with
 * one span. Which of those holds is not told yet. Cost is linear in the text and does not depend on the number of terms.
 */
export function findTerms(index: TermIndex, text: string, wanted: Wanted = {}): TermMatch[] {
  const found = findCandidates(index, text, wanted);
  const matches: TermMatch[] = [];
  for (let at = 0; at < found.length; at++) {
    const match = found[at];
    if (!match) break;
    const next = neighbourAfter(text, match.end);
    const meant = (mayBeListed(next) ? listedArea(index, text, match) : null) ?? match;
    // An adjective is of what is named, and no name: "Kazakh Interior Ministry".
    const isSure = meant !== match || index.adjectives[match.term] === 1;
    const why = isSure
      ? null
      : reasonToRefuse({
          text,
          match,
          before: found[at - 1],
          after: found[at + 1],
          previous: neighbourBefore(text, match.start),
          next,
          isPlace: index.kinds[index.entityOf[match.term] ?? 0] === PLACE,
        });
    if (why !== null) wanted.refused?.({ start: match.start, end: match.end, entity: match.entity, why });
    else if (index.needs[meant.term] === 0) matches.push(meant);
    else matches.push(...ownersOf(index, meant));
  }
  return matches;
}

const PLACE = KINDS.indexOf('place');

/** Terms by their words and case alone, before any guard. */
function findCandidates(
  index: TermIndex,
  text: string,
  { adjectives = false, passedOver }: Wanted,
): TermMatch[] {
  const found: TermMatch[] = [];
  const letter = index.firstLetter;
  letter.lastIndex = 0;
  while (letter.test(text)) {
    const start = letter.lastIndex - 1;
    // The ranges of letters hold a few signs: "×".
    if (classOf(text.charCodeAt(start)) !== WORD || !isWordStart(text, start)) continue;
    const match = longestAt(index, text, { start, adjectives });
    if (match) found.push(match);
    else passedOver?.(start);
    letter.lastIndex = match ? match.end : firstEnd;
  }
  return found;
}

/** Where the first word that `longestAt` looked at last ends: most words are no term, and are not walked twice. */
let firstEnd = 0;

/** The longest term whose first word begins at `start`. Makes nothing before there is a hit: most words are none. */
function longestAt(
  index: TermIndex,
  text: string,
  { start, adjectives }: { readonly start: number; readonly adjectives: boolean },
): TermMatch | null {
  let hash = EMPTY_HASH;
  let longest: TermMatch | null = null;
  for (let at = start; at !== -1; ) {
    hash = walkWord(hash, text, at);
    const end = wordWalkedTo();
    if (at === start) firstEnd = end;
    const value = valueAt(index, hash);
    if (value === 0) break;
    if (value > 1)
      longest = matchOf(index, text, { start, end, number: (value >> 1) - 1, adjectives }) ?? longest;
    if ((value & 1) === 0) break;
    at = wordBehindSpace(text, end);
    if (at !== -1) {
      hash = hashSpace(hash);
      continue;
    }
    at = nextWord(text, end);
    if (at !== -1) hash = hashGap(hash, text, end, at);
  }
  return longest;
}

/** The first of the terms with these words that agrees in case. */
function matchOf(
  index: TermIndex,
  text: string,
  { start, end, number, adjectives }: Span & { readonly number: number; readonly adjectives: boolean },
): TermMatch | null {
  if (endsInsideWord(text, end)) return null;
  for (let term = number; term >= 0; term = (index.same[term] ?? 0) - 1) {
    if (!adjectives && index.adjectives[term] === 1) continue;
    // Most are written as the term is, and need no folding.
    if (
      !isSurface(index, term, text, start, end) &&
      !isWritten(surfaceOf(index, term), text.slice(start, end))
    )
      continue;
    const stop = endsWithStop(index, term) && text[end] === '.' ? 1 : 0; // "U.S."
    return { start, end: end + stop, entity: entityIdOf(index, term), term };
  }
  return null;
}

/** A match for each entity that has the name and needs company, in the order of the terms. */
function ownersOf(index: TermIndex, match: TermMatch): TermMatch[] {
  const surface = surfaceOf(index, match.term);
  const terms = [match.term];
  for (let term = (index.same[match.term] ?? 0) - 1; term >= 0; term = (index.same[term] ?? 0) - 1)
    if (index.needs[term] !== 0 && surfaceOf(index, term) === surface) terms.push(term);
  return terms.sort((a, b) => a - b).map((term) => ({ ...match, term, entity: entityIdOf(index, term) }));
}

/**
 * In "Mangystau and Almaty regions" each name is that of a region, where the library knows it: the term "Almaty Region"
 * then, on the word "Almaty".
 */
function listedArea(index: TermIndex, text: string, match: TermMatch): TermMatch | null {
  const noun = areaOfList(text, match);
  if (noun === null) return null;
  const asArea = `${surfaceOf(index, match.term)} ${noun}`;
  const area = longestAt(index, asArea, { start: 0, adjectives: false });
  return area?.end === asArea.length ? { ...match, term: area.term, entity: area.entity } : null;
}

/** Whether words as written may stand for a term. */
function isWritten(surface: string, written: string): boolean {
  return agreeInCase(foldWords(surface), foldWords(written));
}

export function foldWords(text: string): string[] {
  const { starts, ends } = walkWords(text);
  return ends.map((end, at) => foldWord(text, starts[at] ?? 0, end));
}

/** "Sana" in "Sana'a" – but not in "Sana's", "Sana'll", nor "Taraz" in the Turkish "Taraz'a", "Taraz'daki". */
export function endsInsideWord(text: string, end: number): boolean {
  if (!isApostrophe(text.charCodeAt(end))) return false;
  let start = end + 1;
  while (classOf(text.charCodeAt(start)) === IGNORED) start++;
  if (classOf(text.charCodeAt(start)) !== WORD) return false;
  const ending = foldWord(text, start, wordEnd(text, start)).toLowerCase();
  const last = foldWord(text, end - 1, end);
  return !(/[aeiou]/i.test(last) ? AFTER_VOWEL : AFTER_CONSONANT).test(ending);
}

/** Of English, and the cases of Turkish, folded. After a vowel none begins with one: "Xi'an". */
const AFTER_VOWEL = /^(?:s|d|m|ll|ve|re|[ny](?:[aeiu]n?)|n?[dt][ae](?:n|ki)?|y?l[ae]r?|l[iu])$/;
const AFTER_CONSONANT = /^(?:s|d|m|ll|ve|re|[aeiu]|[iu]n|n?[dt][ae](?:n|ki)?|l[ae]r?|l[iu])$/;
