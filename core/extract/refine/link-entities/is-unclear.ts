import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { COMMON_SURNAMES } from '../../data/common-surnames.ts';
import { COMMON_WORDS } from '../../data/common-words.ts';
import { EVERYDAY_WORDS } from '../../data/everyday-words.ts';
import { isFirstName } from '../../data/first-names.ts';
import { GENERIC_NAME_WORDS } from '../../data/generic-name-words.ts';
import type { FoundName } from '../../found-name.ts';
import type { ChosenPlace } from '../choose-places.ts';

interface Surface {
  readonly surface: string;
  /** The chief name of the entity. */
  readonly name: string;
  /** All mentions of the entity. */
  readonly own: readonly FoundName[];
  readonly chosen: ChosenPlace | undefined;
  readonly gazetteer: Gazetteer;
}

/**
 * Whether a name of an entity would mean something else on most pages: "Miller" of "Marc Miller", "Supreme Court",
 * "Hope" in British Columbia, "NCM" that nobody spells out. Countries and regions are always clear.
 */
export function isUnclear(of: Surface): boolean {
  switch (of.own[0]?.kind) {
    case 'person':
      return isUnclearPerson(of);
    case 'organization':
      return isUnclearBody(of);
    case 'place':
      return isUnclearPlace(of);
    default:
      return isGeneric(of.surface, LONGEST_GENERIC);
  }
}

/** Letters; shorter surnames are syllables of many names: "Xi", "Tam". */
const SHORTEST_SURNAME = 4;
/** Thousands of inhabitants from which a town is better known than the people who bear its name. */
const KNOWN_TOWN = 15;

/** A full name is clear. One word is, if it is the rare surname of somebody whom the article names in full or by title. */
function isUnclearPerson({ surface, name, own, gazetteer }: Surface): boolean {
  const words = wordsOf(surface);
  if (words.length > 1) return words.every((word) => isEveryday(word) && !isFirstName(word));
  const isIntroduced = name !== surface || own.some((one) => one.kind === 'person' && one.title !== null);
  const lower = surface.toLowerCase();
  return (
    !isIntroduced ||
    (name !== surface && wordsOf(name)[0] === surface) ||
    surface.length < SHORTEST_SURNAME ||
    isFirstName(surface) ||
    COMMON_SURNAMES.has(lower) ||
    isEveryday(surface) ||
    gazetteer.placesNamed(surface).some(({ place, rank }) => place.kind !== 'city' || rank >= KNOWN_TOWN)
  );
}

/** Letters; shorter initials mean a dozen bodies, unless one of them is known. */
const SHORTEST_INITIALS = 4;
/** Words; a longer name says which one it is, though each of its words is common. */
const LONGEST_GENERIC = 3;

function isUnclearBody({ surface, own }: Surface): boolean {
  const bodies = own.filter((one) => one.kind === 'organization');
  if (bodies.some(({ known }) => known !== null)) return GENERIC_NAME_WORDS.has(surface.toLowerCase());
  if (/^(?:Ministry|Department|Office|Chamber|House) of\s/.test(surface))
    return wordsOf(surface).every(isCommon);
  if (/^[\p{Lu}\p{N}.&-]+$/u.test(surface)) {
    const isSpelledOut = bodies.some((one) => one.surface !== surface || one.longForm !== null);
    return !isSpelledOut || surface.replace(/[^\p{L}]/gu, '').length < SHORTEST_INITIALS;
  }
  const words = wordsOf(surface);
  if (words.length === 1) return isCommon(surface) || isFirstName(surface);
  return words.length <= LONGEST_GENERIC && words.every((word) => GENERIC_NAME_WORDS.has(word.toLowerCase()));
}

/** Thousands of inhabitants from which a town comes before the people and words of its name. */
const KNOWN_CITY = 500;

function isUnclearPlace({ surface, chosen }: Surface): boolean {
  const words = wordsOf(surface);
  if (!chosen || chosen.isWithin)
    return isGeneric(surface, LONGEST_GENERIC) || (words.length === 1 && /[^s]s$/.test(surface));
  const { kind, weight } = chosen.place;
  if (kind !== 'city' || words.length > 1 || weight >= KNOWN_CITY) return false;
  // "EST", "LAC": on most pages capitals are initials.
  const isInitials = /^\p{Lu}{2,4}$/u.test(surface);
  return (
    isInitials || isEveryday(surface) || isFirstName(surface) || COMMON_SURNAMES.has(surface.toLowerCase())
  );
}

function isGeneric(surface: string, longest: number): boolean {
  const words = wordsOf(surface);
  return words.length <= longest && words.every(isCommon);
}

function isCommon(word: string): boolean {
  return GENERIC_NAME_WORDS.has(word.toLowerCase()) || isEveryday(word);
}

function isEveryday(word: string): boolean {
  const lower = word.toLowerCase();
  return EVERYDAY_WORDS.has(lower) || EVERYDAY_WORDS.has(lower.replace(/s$/, '')) || COMMON_WORDS.has(lower);
}

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{M}\p{N}’']+/gu) ?? [];
}
