import type { Match } from '../model.ts';
import { foldWord, isApostrophe, isSpace } from './fold.ts';
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
import {
  APOSTROPHE,
  HYPHEN,
  isJoined,
  type Neighbour,
  neighbourAfter,
  neighbourBefore,
  SPACE,
  STOP,
} from './neighbours.ts';
import { isHeadlineCase, isSentenceStart } from './sentence-case.ts';

/** A match in its surroundings. `before` and `after` are the matches next to it, wherever they are. */
interface Situation {
  readonly text: string;
  readonly match: Match;
  readonly before: Match | undefined;
  readonly after: Match | undefined;
  /** The words beside it, whatever stands between. */
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
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
function capitalWord({ text, match, previous, next }: Situation): string | null {
  if (match.end - match.start > LONGEST_CAPITAL_WORD) return null;
  const words = CAPITAL_WORDS.get(plainName(text, match));
  if (!words) return null;
  const isOne = (word: Neighbour | null, of = ''): boolean =>
    isJoined(word, SPACE) && isCapital(written(text, word)) && of.split(' ').includes(word.plain);
  return isOne(previous, words.after) || isOne(next, words.before) ? 'a word in capitals' : null;
}

const LONGEST_CAPITAL_WORD = 3;

/**
 * Refuses Almaty in "Almaty Region", "the Almaty region"; leaves "Almaty, a region", "US territory" (initials stand
 * alone), "the Georgia department of health".
 */
function areaNoun({ text, match, next }: Situation): string | null {
  if (!isJoined(next, SPACE) || !AREA_NOUNS.has(next.plain) || isInitials(text, match)) return null;
  if (next.plain === 'department' && neighbourAfter(text, next.end)?.plain === 'of') return null;
  return `area '${written(text, next)}'`;
}

/** Refuses Brussels in "Brussels sprouts"; leaves "Brussels sprang". */
function everydayCompound({ text, match, next }: Situation): string | null {
  if (!isJoined(next, SPACE)) return null;
  const words = EVERYDAY_COMPOUNDS.get(plainName(text, match));
  const word = next.plain;
  const hit = words?.some((start) => word === start || word === `${start}s` || word === `${start}es`);
  return hit ? `compound '${written(text, next)}'` : null;
}

/** Refuses Guinea in "Guinea-Bissau"; leaves both in "EU-Kazakhstan". */
function hyphenatedName({ text, match, previous, next }: Situation): string | null {
  const isAfter = isJoined(next, HYPHEN);
  const isBefore = isJoined(previous, HYPHEN);
  if (!isAfter && !isBefore) return null;
  const name = plainName(text, match);
  if (isAfter && HYPHENATED_NAMES.get(name)?.includes(next.plain)) return `part of '${written(text, next)}'`;
  return isBefore && HYPHENATED_NAMES.get(previous.plain)?.includes(name) ? 'part of a name' : null;
}

/** Refuses Guinea in "the Gulf of Guinea"; leaves "the President of Guinea". */
function headOfName({ text, previous, isPlace }: Situation): string | null {
  if (!isPlace || !isJoined(previous, SPACE) || (previous.plain !== 'of' && previous.plain !== 'the'))
    return null;
  const of = previous.plain === 'of' ? previous : neighbourBefore(text, previous.start);
  if (!isJoined(of, SPACE) || of.plain !== 'of') return null;
  const head = neighbourBefore(text, of.start);
  if (!isJoined(head, SPACE) || !head.isLarge || !HEADS_OF_NAMES.has(head.plain)) return null;
  return `part of '${written(text, head)} of'`;
}

/** Refuses the place in "Mr. Jordan", "King Jordan": somebody of that name. */
function titleBefore({ text, match, previous, isPlace }: Situation): string | null {
  if (!isPlace || !isJoined(previous, SPACE | STOP) || !previous.isLarge) return null;
  return TITLES.has(previous.plain) && isShortName(text, match) ? `title '${written(text, previous)}'` : null;
}

/** Refuses Jordan in "Michael B. Jordan", Neill in "O'Neill"; leaves "made in the U.S. Jordan said". */
function initialBefore({ text, match, previous }: Situation): string | null {
  if (!isJoined(previous, SPACE | STOP | APOSTROPHE) || !previous.isLarge || previous.plain.length !== 1)
    return null;
  const why = `initial '${written(text, previous)}'`;
  if (isApostrophe(text.charCodeAt(previous.end))) return previous.plain === 'o' ? why : null;
  if (text.charAt(previous.end) !== '.' || !isShortName(text, match)) return null;
  const first = neighbourBefore(text, previous.start);
  return isJoined(first, SPACE) && mayBelong(first) ? why : null;
}

/** Refuses Rio in "Rio de Janeiro"; leaves "in Rio de facto". */
function particleAfter({ text, match, next }: Situation): string | null {
  if (!isJoined(next, SPACE) || next.isLarge || !PARTICLES.has(next.plain) || !isShortName(text, match))
    return null;
  const last = neighbourAfter(text, next.end);
  return isJoined(last, SPACE) && mayBelong(last) ? `part of '${text.slice(next.start, last.end)}'` : null;
}

/**
 * The neighbour rule. A capitalised word beside a name of one word, which is not part of a term itself, makes another
 * name of the two. Refuses "Nursultan Nazarbayev"; leaves "Almaty President Tokayev", "Kazakhstan, Russia", "EU Council"
 * (an acronym stands alone), "Almaty Protests Turn Violent" (a headline).
 */
function nextNeighbour({ text, match, next, after }: Situation): string | null {
  if (!isJoined(next, SPACE) || !mayBelong(next) || after?.start === next.start || !isShortName(text, match))
    return null;
  return isHeadlineCase(text, match) ? null : `neighbour '${written(text, next)}'`;
}

/**
 * The same before it. "In Almaty", "Leaving Almaty" begin a sentence; "North Kazakhstan", "Michael Jordan" may begin one
 * and are names.
 */
function previousNeighbour({ text, match, previous, before }: Situation): string | null {
  if (!isJoined(previous, SPACE) || !mayBelong(previous) || before?.end === previous.end) return null;
  if (!isShortName(text, match)) return null;
  const why = `neighbour '${written(text, previous)}'`;
  if (NAME_OPENERS.has(previous.plain)) return why;
  const isOpener = opensSentence(previous.plain) && isSentenceStart(text, previous.start);
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
  if (isCapital(written(text, match))) return false;
  for (let at = match.start; at < match.end; at++) if (isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** A capitalised word that could be part of a name. */
const mayBelong = ({ isLarge, plain }: Neighbour): boolean =>
  isLarge && !FREE_NEIGHBOURS.has(plain) && !TITLES.has(plain);

/** "EU", "U.S.": in capitals longer names are written too. */
function isInitials(text: string, match: Match): boolean {
  const name = written(text, match).replaceAll('.', '');
  return name.length <= LONGEST_INITIALS && isCapital(name) && name !== name.toLowerCase();
}

const LONGEST_INITIALS = 3;

const isCapital = (word: string): boolean => word === word.toUpperCase();
const plainName = (text: string, { start, end }: Match): string => foldWord(text, start, end).toLowerCase();
const written = (text: string, { start, end }: Pick<Match, 'start' | 'end'>): string =>
  text.slice(start, end);
