import type { Match, Span } from '../model.ts';
import { classOf, foldWord, GAP, isApostrophe, isHyphen, isSpace, WORD } from './fold.ts';
import {
  AREA_NOUNS,
  CAPITAL_WORDS,
  EVERYDAY_COMPOUNDS,
  FREE_NEIGHBOURS,
  HEADS_OF_NAMES,
  HYPHENATED_NAMES,
  NAME_OPENERS,
  PARTICLES,
  SENTENCE_OPENERS,
  TITLES,
} from './guard-words.ts';
import { isInAddress } from './is-in-address.ts';
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
  readonly isPlace: boolean;
}

/** Why this is not the thing that the term names; `null` if nothing speaks against it. */
type Guard = (of: Situation) => string | null;

/** Cheap ones first. */
const GUARDS: readonly Guard[] = [
  address,
  capitalWord,
  areaNoun,
  everydayCompound,
  hyphenatedName,
  headOfName,
  titleBefore,
  initialBefore,
  particleAfter,
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

/** Refuses Almaty in "info@Almaty.kz"; leaves "#Almaty", "Almaty/Astana". */
function address({ text, match }: Situation): string | null {
  return isInAddress(text, match) ? 'part of an address' : null;
}

/** Refuses the US in "CONTACT US", the WHO in "WHO IS TO BLAME"; leaves "US TROOPS", "Who is the WHO". */
function capitalWord({ text, match }: Situation): string | null {
  const words = CAPITAL_WORDS[plain(text, match)];
  if (!words || match.end - match.start > 3) return null;
  const previous = neighbourBefore(text, match.start, isSpace);
  const next = neighbourAfter(text, match.end, isSpace);
  const isOne = (word: Span | null, of = ''): boolean =>
    word !== null && isCapital(written(text, word)) && of.split(' ').includes(plain(text, word));
  return isOne(previous, words.after) || isOne(next, words.before) ? 'a word in capitals' : null;
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

/** Refuses Guinea in "the Gulf of Guinea"; leaves "the President of Guinea". */
function headOfName({ text, match, isPlace }: Situation): string | null {
  if (!isPlace) return null;
  let of = neighbourBefore(text, match.start, isSpace);
  if (of && written(text, of) === 'the') of = neighbourBefore(text, of.start, isSpace);
  const head = of && written(text, of) === 'of' && neighbourBefore(text, of.start, isSpace);
  if (!head || !HEADS_OF_NAMES.has(plain(text, head)) || !mayBelong(text, head)) return null;
  return `part of '${written(text, head)} of'`;
}

/** Refuses the place in "Mr. Jordan", "King Jordan": somebody of that name. */
function titleBefore({ text, match, isPlace }: Situation): string | null {
  const title = isPlace ? neighbourBefore(text, match.start, isSpaceOrStop) : null;
  if (!title || !TITLES.has(plain(text, title)) || !startsLarge(text, title)) return null;
  return isShortName(text, match) ? `title '${written(text, title)}'` : null;
}

/** Refuses Jordan in "Michael B. Jordan", Neill in "O'Neill"; leaves "made in the U.S. Jordan said". */
function initialBefore({ text, match }: Situation): string | null {
  const previous = neighbourBefore(text, match.start, isInitialJoint);
  if (!previous || previous.end - previous.start !== 1 || !startsLarge(text, previous)) return null;
  const why = `initial '${written(text, previous)}'`;
  if (isApostrophe(text.charCodeAt(previous.end))) return written(text, previous) === 'O' ? why : null;
  if (text.charAt(previous.end) !== '.' || !isShortName(text, match)) return null;
  const first = neighbourBefore(text, previous.start, isSpace);
  return first && mayBelong(text, first) ? why : null;
}

/** Refuses Rio in "Rio de Janeiro"; leaves "in Rio de facto". */
function particleAfter({ text, match }: Situation): string | null {
  const particle = neighbourAfter(text, match.end, isSpace);
  if (!particle || !PARTICLES.has(written(text, particle)) || !isShortName(text, match)) return null;
  const next = neighbourAfter(text, particle.end, isSpace);
  return next && mayBelong(text, next) ? `part of '${text.slice(particle.start, next.end)}'` : null;
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

/**
 * The same before it. "In Almaty", "Leaving Almaty" begin a sentence; "North Kazakhstan", "Michael Jordan" may begin one
 * and are names.
 */
function previousNeighbour({ text, match, before }: Situation): string | null {
  if (!isShortName(text, match)) return null;
  const previous = neighbourBefore(text, match.start, isSpace);
  if (!previous || before?.end === previous.end || !mayBelong(text, previous)) return null;
  const why = `neighbour '${written(text, previous)}'`;
  if (NAME_OPENERS.has(plain(text, previous))) return why;
  const isOpener = isSentenceStart(text, previous.start) && opensSentence(plain(text, previous));
  return isOpener || isHeadlineCase(text, match) ? null : why;
}

/** Ends of words that are no given names, if they are long: "Neighbouring", "Reportedly", "Embattled". */
const OPENING_ENDS = /.{4}(?:ing|ally|ently|edly|ously|ively|arly|[^m]ed)$/;

/** What a sentence opens with in other scripts is not known here, and taken for a word. */
function opensSentence(word: string): boolean {
  return SENTENCE_OPENERS.has(word) || OPENING_ENDS.test(word) || /[^a-z]/.test(word);
}

/** One word with a capital and small letters after it. */
function isShortName(text: string, match: Match): boolean {
  if (isCapital(text.slice(match.start, match.end))) return false;
  for (let at = match.start; at < match.end; at++) if (isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** A capitalised word that could be part of a name. */
function mayBelong(text: string, word: Span): boolean {
  if (!startsLarge(text, word)) return false;
  const name = plain(text, word);
  return !FREE_NEIGHBOURS.has(name) && !TITLES.has(name);
}

function startsLarge(text: string, { start }: Span): boolean {
  const first = foldWord(text, start, start + 1);
  return first !== first.toLowerCase();
}

const isCapital = (word: string): boolean => word === word.toUpperCase();
const isSpaceOrStop = (code: number): boolean => isSpace(code) || code === STOP;
const isInitialJoint = (code: number): boolean => isSpaceOrStop(code) || isApostrophe(code);
const STOP = 0x2e;

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
