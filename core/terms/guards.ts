import type { Match, Span } from '../model.ts';
import { classOf, foldWord, GAP, isHyphen, isSpace, WORD } from './fold.ts';
import {
  AREA_NOUNS,
  EVERYDAY_COMPOUNDS,
  FREE_NEIGHBOURS,
  HYPHENATED_NAMES,
  NAME_OPENERS,
} from './guard-words.ts';
import { isHeadlineCase, isSentenceStart } from './sentence-case.ts';
import { nextWord, wordEnd } from './words.ts';

/** A match in its surroundings. `before` and `after` are the matches next to it, wherever they are. */
interface Situation {
  readonly text: string;
  readonly match: Match;
  readonly before: Match | undefined;
  readonly after: Match | undefined;
  /** Of what is named, not a name: "Kazakh Interior Ministry". */
  readonly isAdjective: boolean;
}

/** Why this is not the thing that the term names; `null` if nothing speaks against it. */
type Guard = (of: Situation) => string | null;

/** Cheap ones first. */
const GUARDS: readonly Guard[] = [
  areaNoun,
  everydayCompound,
  hyphenatedName,
  nextNeighbour,
  previousNeighbour,
];

export function reasonToRefuse(of: Situation): string | null {
  if (of.isAdjective) return null;
  for (const guard of GUARDS) {
    const why = guard(of);
    if (why !== null) return why;
  }
  return null;
}

/** Refuses Almaty in "Almaty Region", "the Almaty region"; leaves "Almaty, a region". */
function areaNoun({ text, match }: Situation): string | null {
  const next = neighbourAfter(text, match.end, isSpace);
  return next && AREA_NOUNS.has(plain(text, next)) ? `area '${written(text, next)}'` : null;
}

/** Refuses Brussels in "Brussels sprouts"; leaves "Brussels sprang". */
function everydayCompound({ text, match }: Situation): string | null {
  const words = EVERYDAY_COMPOUNDS[plain(text, match)];
  const next = words && neighbourAfter(text, match.end, isSpace);
  if (!next) return null;
  const word = plain(text, next);
  const hit = words.some((start) => word === start || word === `${start}s` || word === `${start}es`);
  return hit ? `compound '${written(text, next)}'` : null;
}

/** Refuses Guinea in "Guinea-Bissau"; leaves both in "EU-Kazakhstan". */
function hyphenatedName({ text, match }: Situation): string | null {
  const next = neighbourAfter(text, match.end, isHyphen);
  const previous = neighbourBefore(text, match.start, isHyphen);
  const name = plain(text, match);
  if (next && HYPHENATED_NAMES[name]?.includes(plain(text, next))) return `part of '${written(text, next)}'`;
  if (previous && HYPHENATED_NAMES[plain(text, previous)]?.includes(name)) return 'part of a name';
  return null;
}

/**
 * The neighbour rule. A capitalised word beside a name of one word, which is not part of a term itself, makes another
 * name of the two. Refuses "Nursultan Nazarbayev"; leaves "Almaty President Tokayev", "Kazakhstan, Russia", "EU Council"
 * (an acronym stands alone), "Almaty Protests Turn Violent" (a headline).
 */
function nextNeighbour({ text, match, after }: Situation): string | null {
  if (!isShortName(text, match)) return null;
  const next = neighbourAfter(text, match.end, isSpace);
  if (!next || after?.start === next.start || !mayBelong(text, next)) return null;
  return isHeadlineCase(text, match) ? null : `neighbour '${written(text, next)}'`;
}

/** The same before it. "In Almaty" begins a sentence; "North Kazakhstan" may begin one and is a name. */
function previousNeighbour({ text, match, before }: Situation): string | null {
  if (!isShortName(text, match)) return null;
  const previous = neighbourBefore(text, match.start, isSpace);
  if (!previous || before?.end === previous.end || !mayBelong(text, previous)) return null;
  const why = `neighbour '${written(text, previous)}'`;
  if (NAME_OPENERS.has(plain(text, previous))) return why;
  return isSentenceStart(text, previous.start) || isHeadlineCase(text, match) ? null : why;
}

/** One word with a capital and small letters after it. */
function isShortName(text: string, match: Match): boolean {
  const name = text.slice(match.start, match.end);
  if (name === name.toUpperCase()) return false;
  for (let at = match.start; at < match.end; at++) if (isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** A capitalised word that could be part of a name. */
function mayBelong(text: string, word: Span): boolean {
  const first = foldWord(text, word.start, word.start + 1);
  return first !== first.toLowerCase() && !FREE_NEIGHBOURS.has(plain(text, word));
}

const plain = (text: string, { start, end }: Span): string => foldWord(text, start, end).toLowerCase();
const written = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The word after `end`, if nothing but `joins` stands between. */
function neighbourAfter(text: string, end: number, joins: (code: number) => boolean): Span | null {
  const start = nextWord(text, end);
  if (start === -1 || !isJoined(text, { start: end, end: start }, joins)) return null;
  return { start, end: wordEnd(text, start) };
}

function neighbourBefore(text: string, start: number, joins: (code: number) => boolean): Span | null {
  let end = start;
  while (end > 0 && classOf(text.charCodeAt(end - 1)) !== WORD) end--;
  if (end === 0 || !isJoined(text, { start: end, end: start }, joins)) return null;
  let first = end - 1;
  while (first > 0 && classOf(text.charCodeAt(first - 1)) !== GAP) first--;
  return { start: first, end };
}

/** `\u2028` stands for a line break made on purpose: two lines are no neighbours. */
function isJoined(text: string, { start, end }: Span, joins: (code: number) => boolean): boolean {
  let seen = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) !== GAP) continue;
    if (!joins(code) || code === 0x2028) return false;
    seen++;
  }
  return seen > 0;
}
