import { isFirstName } from '../../data/first-names.ts';
import { PLACE_TAILS, ROAD_HEADS, SURE_PLACE_OPENERS } from '../../data/place-words.ts';
import { ROLE_WORDS, TITLES } from '../../data/titles.ts';
import type { Reading } from '../../find/read-words.ts';
import type { FoundName } from '../../found-name.ts';

/** UTF-16 units. */
const LONGEST_TAIL = 20;

/** "|Incirlik| air base": one name, and no given one; "Ann Lee village" is called after her, "the NTV prison" after who runs it. */
export function hasPlaceTail(
  { article: { text } }: Reading,
  { kind, surface, rule, end }: FoundName,
): boolean {
  if (kind === 'organization' && /^\p{Lu}{2,}$/u.test(surface)) return false;
  if (rule === 'people/short-name' || isFirstName(surface.split(' ')[0] ?? '')) return false;
  return PLACE_TAILS.test(text.slice(end, end + LONGEST_TAIL));
}

/** "Mt Arthur": nobody's name. */
export function isMount({ kind, surface }: FoundName): boolean {
  const space = surface.indexOf(' ');
  return kind === 'person' && space > 0 && SURE_PLACE_OPENERS.has(surface.slice(0, space).replace('.', ''));
}

/** "of |Alder Close|": nobody is called Close, and nobody stands behind "off". */
export function isRoad({ words }: Reading, { kind, surface }: FoundName, at: number): boolean {
  const space = surface.lastIndexOf(' ');
  if (kind !== 'person' || space < 0 || isFirstName(surface.slice(0, surface.indexOf(' ')))) return false;
  return ROAD_HEADS.has(surface.slice(space + 1)) && ROAD_LEADS.has(words[at - 1]?.text ?? '');
}
const ROAD_LEADS = new Set('of in on at off near from along into'.split(' '));

/** "|Sabah| chief minister": a listed region, and who is at its head. */
export function isRegionWithRole(
  { article: { text }, gazetteer }: Reading,
  { kind, surface, end, rule }: FoundName,
): boolean {
  if (kind !== 'person' || surface.includes(' ') || !rule.startsWith('tagger/')) return false;
  const [, first = '', second = ''] =
    /^ (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(text.slice(end, end + LONGEST_TAIL)) ?? [];
  const isRole = TITLES.has(first) || (ROLE_WORDS.has(first) && TITLES.has(second));
  return isRole && /country|admin1/.test(gazetteer.placesNamed(surface)[0]?.place.kind ?? '');
}

/** Thousands of inhabitants. */
const TOWN = 20;

/** One word that is taken for a person of whom nothing more is told, and that is a town of the country that the dateline names. */
export function townsAtHome(
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
