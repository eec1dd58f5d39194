import type { NamedPlace } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/name-key.ts';
import { COMMON_WORDS } from '../data/common-words.ts';
import { EVERYDAY_WORDS } from '../data/everyday-words.ts';
import { isFirstName } from '../data/first-names.ts';
import { GENERIC_NAME_WORDS } from '../data/generic-name-words.ts';
import { TIME_ZONES } from '../data/place-words.ts';
import { isNameShaped, type Reading, type Word } from '../find/read-words.ts';
import type { FoundName, FoundPlace } from '../found-name.ts';
import { Crossings } from './crossings.ts';
import { isShip, shipsOf } from './kind-by-words/ships.ts';

const MOST_WORDS = 5;
/** Thousands of inhabitants: the name of a hamlet in the name of a body is mostly that of a person. */
const LARGE = 15;
/** "University of St. Thomas": that of a saint, unless the city is well known. */
const LARGE_SAINT = 100;
const WEIGHT = 3;
/** "Los Angeles Times": the paper, not the city. */
const MEDIA = /(?:Times|Herald|Journal|Post|Tribune|News|Gazette|Magazine)$/;

const COLLEGE_NEXT = /^(?:['’]s)? (?:College|University|Hospital)(?!\p{L})/u;

/**
 * Places that the finders passed over: inside the name of a body ("Concord Police Department"), and outside all names
 * where the article names the same place elsewhere. Leaves known bodies and what stands in names of people.
 */
export function addPlaces({
  reading,
  names,
}: {
  reading: Reading;
  names: readonly FoundName[];
}): FoundName[] {
  const placed = new Set(names.filter(({ kind }) => kind === 'place').map(({ surface }) => nameKey(surface)));
  const starts = new Set(names.filter(({ kind }) => kind === 'place').map(({ start }) => start));
  const around = new Crossings(names);
  const surnames = surnamesOf(names);
  const ships = shipsOf(reading.words);
  const added: FoundPlace[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    if (starts.has(reading.words[at]?.start ?? -1)) continue;
    const hit = placeAt(reading, at, placed);
    if (!hit) continue;
    if (surnames.has(hit.found.surface) || isShip(reading.words, at, ships)) continue;
    if (around.of(hit.found).every((holder) => mayHold(holder, hit, reading, placed))) added.push(hit.found);
    at = hit.to - 1;
  }
  if (added.length === 0) return [...names];
  return [...names, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "Lee" of "Ann Lee": no town, whatever its name. */
function surnamesOf(names: readonly FoundName[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ kind, surface }) => {
      const space = kind === 'person' ? surface.lastIndexOf(' ') : -1;
      return space < 0 ? [] : [surface.slice(space + 1)];
    }),
  );
}

interface Hit {
  readonly found: FoundPlace;
  readonly from: number;
  readonly to: number;
}

function placeAt(
  { words, article, gazetteer }: Reading,
  at: number,
  placed: ReadonlySet<string>,
): Hit | null {
  const first = words[at];
  if (!first || !isNameShaped(first) || TIME_ZONES.has(first.text)) return null;
  const known = gazetteer.mostWords(first.text);
  if (known === 0) return null;
  for (let to = Math.min(words.length, at + MOST_WORDS, at + 2 * known - 1); to > at; to--) {
    const last = words[to - 1];
    if (!last || last.sentence !== first.sentence || !isNameShaped(last)) continue;
    const surface = article.text.slice(first.start, last.end);
    const candidates = gazetteer.placesNamed(surface);
    const best = candidates[0];
    if (!best || gazetteer.isDemonym(surface)) continue;
    const isNamed = placed.has(nameKey(surface));
    const isWord = to === at + 1 && (isEveryday(nameKey(surface)) || isFirstName(surface));
    if (!isNamed && (isWord || !isLarge(best, surface))) return null;
    const { start } = first;
    const found: FoundPlace = {
      kind: 'place',
      start,
      end: last.end,
      surface,
      rule: 'places/in-name',
      weight: WEIGHT,
      candidates,
      isWithin: false,
    };
    return { found, from: at, to };
  }
  return null;
}

function isLarge({ place, rank }: NamedPlace, surface: string): boolean {
  if (!nameKey(surface).startsWith('saint ')) return rank >= LARGE;
  return place.kind !== 'admin1' && rank >= LARGE_SAINT;
}

/** "Parole Board", "Centre of Ocean Studies": towns of that name are not meant. */
function isEveryday(word: string): boolean {
  return COMMON_WORDS.has(word) || GENERIC_NAME_WORDS.has(word) || EVERYDAY_WORDS.has(word);
}

function mayHold(
  holder: FoundName,
  { found, from, to }: Hit,
  { words }: Reading,
  placed: ReadonlySet<string>,
): boolean {
  if (holder.kind !== 'organization' || holder.known !== null) return false;
  if (holder.rule === 'organizations/newspaper' || MEDIA.test(holder.surface)) return false;
  // "Court for the Western District of Washington": the districts of courts are no places of a gazetteer.
  if (holder.rule === 'organizations/court' && / District$/.test(found.surface)) return false;
  // "Sparta Prague", "Trinity College Dublin": a club's name is its own, and Trinity no parish.
  if (holder.rule === 'organizations/team') return false;
  if (
    holder.rule === 'organizations/college' &&
    COLLEGE_NEXT.test(holder.surface.slice(found.end - holder.start))
  )
    return false;
  if (holder.start > found.start || found.end > holder.end || isSame(holder, found)) return false;
  if (placed.has(nameKey(found.surface))) return true;
  // "Royal Victoria Infirmary": called after a queen.
  if (ROYAL.has(words[from - 1]?.text ?? '') && (isFirstName(found.surface) || found.surface === 'Victoria'))
    return false;
  // "Abrams & Holt": who owns it.
  if (holder.rule === 'organizations/ampersand') return false;
  // "Halden Metal Corp": whose name or whose town it is, nobody knows.
  if (holder.rule === 'organizations/company') return false;
  // "Paris Hilton Foundation": what follows is no name of a person.
  return !isInitial(words[from - 1]) && !isInitial(words[to]);
}

/** Before the names of those whom hospitals are called after. */
const ROYAL = new Set('Royal Queen King Prince Princess Lady Lord'.split(' '));

function isInitial(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}$/u.test(word.text);
}

function isSame(a: FoundName, b: FoundName): boolean {
  return a.start === b.start && a.end === b.end;
}
