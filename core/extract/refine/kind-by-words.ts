import { EVERYDAY_WORDS } from '../data/everyday-words.ts';
import { isFirstName } from '../data/first-names.ts';
import { CONTEST_ENDINGS } from '../data/named-things.ts';
import { BODY_WORDS, COMPANY_ENDINGS } from '../data/organization-words.ts';
import { SPEECH_VERBS } from '../data/person-words.ts';
import { PLACE_PREPOSITIONS } from '../data/place-words.ts';
import { isCalledPlace } from '../find/places/is-called-place.ts';
import type { Reading } from '../find/read-words.ts';
import type { FoundName } from '../found-name.ts';
import { indexFrom } from '../within.ts';
import { companiesOf, isBody } from './kind-by-words/bodies.ts';
import { lastWord } from './kind-by-words/last-word.ts';
import { isNobody, stormsOf } from './kind-by-words/nobody.ts';
import { hasPlaceTail, isMount, isRegionWithRole, isRoad, townsAtHome } from './kind-by-words/places.ts';
import { isShip, shipsOf } from './kind-by-words/ships.ts';
import { isLoose } from './trim-names.ts';

interface Names {
  readonly reading: Reading;
  readonly names: readonly FoundName[];
}

/**
 * Names whose kind their own words, or those right before them, leave no doubt about: "the island of |Mindoro|", "Supreme
 * Court", "Starlight" in an article about Starlight Lines Inc. What is no person, place or body is left out: ships,
 * storms, military operations, and all that has the name of the article's ship.
 */
export function kindByWords({ reading, names }: Names): FoundName[] {
  const about: About = {
    ships: shipsOf(reading.words),
    companies: companiesOf(names),
    storms: stormsOf(reading.words),
    isTownAtHome: townsAtHome(reading, names),
  };
  const kept: FoundName[] = [];
  for (const name of names) {
    const meant = meantBy(reading, name, about);
    const last = kept.at(-1);
    // "Jordan" of who was taken for a body, and is Jordan Thompson.
    if (last?.kind === 'person' && last.rule.endsWith('organization kind-by-words') && name.end <= last.end)
      continue;
    if (meant !== null) kept.push(meant);
  }
  return kept;
}

/** What the article has names for. */
interface About {
  readonly ships: ReturnType<typeof shipsOf>;
  readonly companies: ReturnType<typeof companiesOf>;
  readonly storms: ReturnType<typeof stormsOf>;
  readonly isTownAtHome: ReturnType<typeof townsAtHome>;
}

/** The name as what it is; `null` where it is no person, place or body. */
function meantBy(reading: Reading, name: FoundName, { companies, ...about }: About): FoundName | null {
  const at = indexFrom(reading.words, name.start);
  if (name.kind !== 'organization' && isShip(reading.words, at, about.ships)) return null;
  if (!isLoose(name) && name.rule !== 'places/head-word') return name;
  if (isNothing(reading, name, at) || (name.kind !== 'organization' && about.storms.has(name.surface)))
    return null;
  const company = companies.get(name.surface);
  const isFirm =
    name.kind === 'place' || (name.kind === 'person' && name.title === null && / /.test(name.surface));
  if (company && isFirm && !PLACE_PREPOSITIONS.has(reading.words[at - 1]?.text ?? ''))
    return asBody(name, company.surface);
  if (name.kind === 'organization' && isSomebody(reading, name)) return asPerson(name);
  if (name.kind === 'place' && / /.test(name.surface) && CONTEST_ENDINGS.has(lastWord(name.surface)))
    return null;
  if (isBody(reading, name, at)) return asBody(name, null);
  return name.kind !== 'place' && isPlace(reading, name, at, about) ? asPlace(reading, name) : name;
}

function isNothing(reading: Reading, name: FoundName, at: number): boolean {
  const { kind, surface } = name;
  if (surface.startsWith('State for ') && reading.words[at - 1]?.text === 'of') return true; // "Secretary of State for …"
  if (kind === 'place' && /['’]s (?:Rule|Law|Act|Bill)$/.test(surface)) return true;
  return isNobody(reading, name, at) || /^(?:U\.?S\.?|Federal) District$/.test(surface);
}

function isPlace(
  reading: Reading,
  name: FoundName,
  at: number,
  { isTownAtHome }: Pick<About, 'isTownAtHome'>,
): boolean {
  return (
    isCalledPlace(reading.words, at) ||
    isTownAtHome(name) ||
    isRoad(reading, name, at) ||
    hasPlaceTail(reading, name) ||
    isMount(name) ||
    isRegionWithRole(reading, name)
  );
}

function asBody({ start, end, surface, rule, weight }: FoundName, longForm: string | null): FoundName {
  const name = { start, end, surface, weight, rule: `${rule} kind-by-words` };
  return { ...name, kind: 'organization', known: null, longForm };
}

function asPerson({ start, end, surface, rule, weight }: FoundName): FoundName {
  return { start, end, surface, weight, rule: `${rule} kind-by-words`, kind: 'person', title: null };
}

function isSomebody(reading: Reading, name: FoundName): boolean {
  return isSurname(name, reading) || isSpokesman(name, reading) || isListedPerson(name, reading);
}

/** "Max Purcell and |Jordan Thompson|": behind somebody, a given name and a word that no body is called by. */
function isListedPerson({ surface, start }: FoundName, { article: { text }, gazetteer }: Reading): boolean {
  const [, given = '', last = ''] = /^(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}’'-]+)$/u.exec(surface) ?? [];
  const isGiven = isFirstName(given) || gazetteer.placesNamed(given)[0]?.place.kind === 'country';
  if (!isGiven || BODY_WORDS.has(last) || COMPANY_ENDINGS.has(last) || EVERYDAY_WORDS.has(last.toLowerCase()))
    return false;
  const [, other = ''] =
    /(\p{Lu}\p{Ll}+) \p{Lu}[\p{L}’'-]+ and $/u.exec(text.slice(Math.max(0, start - LONGEST_OTHER), start)) ??
    [];
  return isFirstName(other);
}
/** UTF-16 units of a name and "and". */
const LONGEST_OTHER = 40;

/** "Japarov", "Shevchenko", "Lomidze": one word with an ending that only surnames have, and no place. */
function isSurname({ surface }: FoundName, { gazetteer }: Reading): boolean {
  return SURNAME.test(surface) && gazetteer.placesNamed(surface).length === 0;
}
const SURNAME = /^\p{Lu}\p{Ll}{2,}(?:ov|ev|yev|ova|eva|enko|chuk|shvili|dze|ović|ević|ovic|evic|oğlu|oglu)$/u;

/** "the Journal's |Giff Johnson| wrote": two words that mean nothing else, and what they did. */
function isSpokesman({ surface, start, end }: FoundName, { article: { text }, gazetteer }: Reading): boolean {
  if (!/^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’']+$/u.test(surface) || !/['’]s? $/.test(text.slice(start - 3, start)))
    return false;
  const [, verb = ''] = /^ (\p{Ll}+)(?!\p{L})/u.exec(text.slice(end, end + LONGEST_VERB)) ?? [];
  if (!SPEECH_VERBS.has(verb) && !verb.endsWith('ed')) return false;
  return !surface.split(' ').some((word) => {
    const isOther = BODY_WORDS.has(word) || EVERYDAY_WORDS.has(word.toLowerCase());
    return (
      isOther || gazetteer.isDemonym(word) || gazetteer.placesNamed(word).some(({ rank }) => rank >= LARGE)
    );
  });
}
/** UTF-16 units. */
const LONGEST_VERB = 16;
/** Thousands of inhabitants. */
const LARGE = 300;

function asPlace({ gazetteer }: Reading, { start, end, surface, rule, weight }: FoundName): FoundName {
  const candidates = gazetteer.placesNamed(surface);
  return {
    start,
    end,
    surface,
    weight,
    rule: `${rule} kind-by-words`,
    kind: 'place',
    candidates,
    isWithin: false,
  };
}
