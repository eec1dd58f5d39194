import { isFirstName } from '../data/first-names.ts';
import {
  CONTEST_ENDINGS,
  NAMED_EVENT_OPENERS,
  NATURE_NAMES,
  STORMS,
  THING_ENDINGS,
} from '../data/named-things.ts';
import { FAITHS_AND_PARTIES, FOLK_WORDS } from '../data/not-person-words.ts';
import {
  COMPANY_ONLY_ENDINGS,
  FOREIGN_BODY_OPENERS,
  NEVER_PLACE_ENDINGS,
} from '../data/organization-words.ts';
import { PLACE_HEADS, PLACE_PREPOSITIONS, PLACE_TAILS, SURE_PLACE_OPENERS } from '../data/place-words.ts';
import { ROLE_WORDS, TITLES } from '../data/titles.ts';
import { isBeside } from '../find/name-runs.ts';
import { isCalledPlace } from '../find/places/is-called-place.ts';
import type { Reading, Word } from '../find/read-words.ts';
import type { FoundName, FoundOrganization } from '../found-name.ts';
import { indexFrom } from '../within.ts';
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
    if (isNamedEvent(words, at) || /^(?:U\.?S\.?|Federal) District$/.test(name.surface)) return [];
    if (isPrize(reading, name) || isFolk(words[at], name) || isNoName(reading, name)) return [];
    const company = companies.get(name.surface);
    const isFirm =
      name.kind === 'place' || (name.kind === 'person' && name.title === null && / /.test(name.surface));
    if (company && isFirm && !PLACE_PREPOSITIONS.has(words[at - 1]?.text ?? ''))
      return [asBody(name, company.surface)];

    if (name.kind === 'person' && / /.test(name.surface) && THING_ENDINGS.has(lastWord(name))) return [];
    if (name.kind === 'organization' && isSurname(name, reading)) return [asPerson(name)];
    if (name.kind === 'person' && COMPANY_ONLY_ENDINGS.has(lastWord(name))) return [asBody(name, null)];
    if (name.kind !== 'organization' && isForeignBody(reading, name)) return [asBody(name, null)];
    if (name.kind === 'place' && / /.test(name.surface) && CONTEST_ENDINGS.has(lastWord(name))) return [];
    const isListed = name.kind === 'place' && name.candidates.length > 0 && !name.surface.includes(' ');
    if (name.kind === 'place' && !isListed && NEVER_PLACE_ENDINGS.has(lastWord(name)))
      return [asBody(name, null)];
    if (isTheTeam(words, at, name)) return [asBody(name, null)];
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

/** "Fuerza Popular", "Partido Verde": no person, and no listed place. */
function isForeignBody({ gazetteer }: Reading, { surface }: FoundName): boolean {
  const space = surface.indexOf(' ');
  if (space < 0 || !FOREIGN_BODY_OPENERS.has(surface.slice(0, space))) return false;
  return gazetteer.placesNamed(surface).length === 0 && !PLACE_HEADS.has(lastWordOf(surface));
}

/** "|Republican| Ann Lee", "|Chinese State Councilor| and Foreign Minister", "|Homo| sapiens". */
function isNoName({ gazetteer }: Reading, name: FoundName): boolean {
  const { kind, surface } = name;
  if (NATURE_NAMES.has(surface) || (kind === 'person' && /^\p{Lu}-$/u.test(surface))) return true;
  const words = surface.split(' ');
  const isTitle = (word: string) => TITLES.has(word.toLowerCase());
  const isRole = (word: string) =>
    isTitle(word) ||
    ROLE_WORDS.has(word.toLowerCase()) ||
    gazetteer.isDemonym(word) ||
    /^U\.?[SKN]\.?$/.test(word);
  if (kind !== 'place') return words.length > 1 && isTitle(words.at(-1) ?? '') && words.every(isRole);
  return (
    kind === 'place' &&
    name.candidates.length === 0 &&
    (FAITHS_AND_PARTIES.has(surface) || ROLE_WORDS.has(surface.toLowerCase()))
  );
}

/** "|Gunmen| abducted": its capital says nothing, and nobody is called so. */
function isFolk(word: Word | undefined, { kind, surface }: FoundName): boolean {
  return kind !== 'organization' && word?.isFirst === true && FOLK_WORDS.has(surface.toLowerCase());
}

/** "against the |Giants|": many, and no listed mountains or islands. */
function isTheTeam(words: readonly Word[], at: number, name: FoundName): boolean {
  if (name.kind !== 'place' || name.candidates.length > 0 || !name.rule.startsWith('tagger/')) return false;
  const [verb, article] = [words[at - 2], words[at - 1]];
  return article?.text === 'the' && PLAYS.test(verb?.text ?? '') && /^\p{Lu}\p{Ll}+s$/u.test(name.surface);
}
const PLAYS = /^(?:at|against|beat|beats|over|host|hosts|visit|visits|face|faces|versus|vs)$/;

/** "|Sabah| chief minister": a listed region, and who is at its head. */
function isRegionWithRole(
  { article: { text }, gazetteer }: Reading,
  { kind, surface, end, rule }: FoundName,
): boolean {
  if (kind !== 'person' || surface.includes(' ') || !rule.startsWith('tagger/')) return false;
  const [, first = '', second = ''] =
    /^ (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(text.slice(end, end + LONGEST_TAIL)) ?? [];
  const isRole = TITLES.has(first) || (ROLE_WORDS.has(first) && TITLES.has(second));
  return isRole && /country|admin1/.test(gazetteer.placesNamed(surface)[0]?.place.kind ?? '');
}

/** "Mt Arthur": nobody's name. */
function isMount({ kind, surface }: FoundName): boolean {
  const space = surface.indexOf(' ');
  return kind === 'person' && space > 0 && SURE_PLACE_OPENERS.has(surface.slice(0, space).replace('.', ''));
}

function lastWord({ surface }: FoundName): string {
  return lastWordOf(surface);
}

function lastWordOf(surface: string): string {
  return surface.slice(surface.lastIndexOf(' ') + 1);
}

/** "Beryl" of "Tropical Storm Beryl": what the article calls a storm is nobody where it stands alone. */
function stormsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ text, shape }, at) => {
      const before = words[at - 1];
      if (before?.text === 'Storm' && words[at - 2]?.text !== 'Tropical') return []; // "Melbourne Storm Captain"
      return shape === 'capital' && STORMS.has(before?.text ?? '') && isBeside(before, words[at])
        ? [text]
        : [];
    }),
  );
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

/** Thousands of inhabitants. */
const TOWN = 20;

/** One word that is taken for a person of whom nothing more is told, and that is a town of the country that the dateline names. */
function townsAtHome(
  { article, gazetteer }: Reading,
  names: readonly FoundName[],
): (name: FoundName) => boolean {
  const line = article.dateline?.place;
  const home =
    line &&
    gazetteer.placesNamed(article.text.slice(line.start, line.end).split(',')[0] ?? '')[0]?.place.country;
  if (!home) return () => false;
  const parts = new Set(
    names.flatMap(({ kind, surface }) => (kind === 'person' && / /.test(surface) ? surface.split(' ') : [])),
  );
  return ({ kind, surface }) =>
    kind === 'person' &&
    !/ /.test(surface) &&
    !parts.has(surface) &&
    gazetteer.placesNamed(surface).some(({ place, rank }) => place.country === home && rank >= TOWN);
}

/** Companies under the first word of their names, and under all of it but its ending: "Starlight Lines" and "Starlight" of "Starlight Lines Inc". */
function companiesOf(names: readonly FoundName[]): ReadonlyMap<string, FoundOrganization> {
  const companies = new Map<string, FoundOrganization>();
  for (const name of names) {
    if (name.kind !== 'organization' || !/ company$|\/company$/.test(name.rule)) continue;
    const first = name.surface.split(' ')[0] ?? '';
    if (first.length > 3 && !companies.has(first)) companies.set(first, name);
    const bare = name.surface.slice(0, name.surface.lastIndexOf(' '));
    if (bare.includes(' ')) companies.set(bare, name);
  }
  return companies;
}

/** "the |Nobel| prize": called after somebody who is not meant. */
function isPrize({ article: { text } }: Reading, { surface, end }: FoundName): boolean {
  return !surface.includes(' ') && /^ [Pp]rizes?(?!\p{L})/u.test(text.slice(end, end + 8));
}

/** "|Incirlik| air base": one name, and no given one; "Ann Lee village" is called after her, "the NTV prison" after who runs it. */
function hasPlaceTail({ article: { text } }: Reading, { kind, surface, rule, end }: FoundName): boolean {
  if (kind === 'organization' && /^\p{Lu}{2,}$/u.test(surface)) return false;
  if (rule === 'people/short-name' || isFirstName(surface.split(' ')[0] ?? '')) return false;
  return PLACE_TAILS.test(text.slice(end, end + LONGEST_TAIL));
}

/** UTF-16 units. */
const LONGEST_TAIL = 20;

/** "Typhoon |Fengshen|", "Operation Desert Storm". */
function isNamedEvent(words: readonly Word[], at: number): boolean {
  const opener = [words[at], words[at - 1]].find((word) => NAMED_EVENT_OPENERS.has(word?.text ?? ''));
  return opener !== undefined && (opener === words[at] || isBeside(opener, words[at]));
}
