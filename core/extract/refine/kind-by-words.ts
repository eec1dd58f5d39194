import { EVERYDAY_WORDS } from '../data/everyday-words.ts';
import { CONTEST_ENDINGS } from '../data/named-things.ts';
import { BODY_WORDS } from '../data/organization-words.ts';
import { SPEECH_VERBS } from '../data/person-words.ts';
import { PLACE_PREPOSITIONS } from '../data/place-words.ts';
import { isCalledPlace } from '../find/places/is-called-place.ts';
import type { Reading } from '../find/read-words.ts';
import type { FoundName } from '../found-name.ts';
import { indexFrom } from '../within.ts';
import { companiesOf, isBody } from './kind-by-words/bodies.ts';
import { lastWord } from './kind-by-words/last-word.ts';
import { isNobody, stormsOf } from './kind-by-words/nobody.ts';
import { hasPlaceTail, isMount, isRegionWithRole, townsAtHome } from './kind-by-words/places.ts';
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
  const ships = shipsOf(reading.words);
  const companies = companiesOf(names);
  const storms = stormsOf(reading.words);
  const { words } = reading;
  const isTownAtHome = townsAtHome(reading, names);
  return names.flatMap((name): FoundName[] => {
    const at = indexFrom(words, name.start);
    if (name.kind !== 'organization' && isShip(words, at, ships)) return [];
    if (!isLoose(name) && name.rule !== 'places/head-word') return [name];
    if (name.surface.startsWith('State for ') && words[at - 1]?.text === 'of') return []; // "Secretary of State for …"
    if (name.kind === 'place' && /['’]s (?:Rule|Law|Act|Bill)$/.test(name.surface)) return [];
    if (name.kind !== 'organization' && storms.has(name.surface)) return [];
    if (isNobody(reading, name, at) || /^(?:U\.?S\.?|Federal) District$/.test(name.surface)) return [];
    const company = companies.get(name.surface);
    const isFirm =
      name.kind === 'place' || (name.kind === 'person' && name.title === null && / /.test(name.surface));
    if (company && isFirm && !PLACE_PREPOSITIONS.has(words[at - 1]?.text ?? ''))
      return [asBody(name, company.surface)];

    if (name.kind === 'organization' && (isSurname(name, reading) || isSpokesman(name, reading)))
      return [asPerson(name)];
    if (name.kind === 'place' && / /.test(name.surface) && CONTEST_ENDINGS.has(lastWord(name.surface)))
      return [];
    if (isBody(reading, name, at)) return [asBody(name, null)];
    const isPlace =
      name.kind !== 'place' &&
      (isCalledPlace(words, at) ||
        isTownAtHome(name) ||
        hasPlaceTail(reading, name) ||
        isMount(name) ||
        isRegionWithRole(reading, name));
    return [isPlace ? asPlace(reading, name) : name];
  });
}

function asBody({ start, end, surface, rule, weight }: FoundName, longForm: string | null): FoundName {
  const name = { start, end, surface, weight, rule: `${rule} kind-by-words` };
  return { ...name, kind: 'organization', known: null, longForm };
}

function asPerson({ start, end, surface, rule, weight }: FoundName): FoundName {
  return { start, end, surface, weight, rule: `${rule} kind-by-words`, kind: 'person', title: null };
}

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
