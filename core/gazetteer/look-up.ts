import type { EntityId, PlaceName } from '../model.ts';
import type { GazetteerPlace, NamedPlace } from './gazetteer.ts';
import { nameKey, slugOf } from './name-key.ts';

/** What may follow the name of a first-level region: "Mangystau Region", "Oriental Province". */
export const REGION_WORD =
  /\s(?:region|oblast|oblısı|oblisi|province|state|governorate|prefecture|county|district|krai|republic|department|canton|territory|emirate|voivodeship)$/i;
/** A region that is asked for as one goes before every namesake. */
const SAID_TO_BE_REGION = 10_000_000;

/** Thousands of inhabitants: what a region weighs at least under a name that no city in it has. */
const LEAST_OWN_NAME = 300;

/** What leads to the places of a name. */
export interface PlacesNamed {
  /** All that bear a name with this key, in the order in which the gazetteer tells them. */
  readonly underKey: (key: string) => readonly GazetteerPlace[];
  readonly underAbbreviation: (name: string) => readonly GazetteerPlace[];
}

/** Every place of that name, the likeliest first. */
export function placesNamed(name: string, places: PlacesNamed): NamedPlace[] {
  const exact = places.underAbbreviation(name);
  if (exact.length > 0) return exact.map((place) => ({ place, as: nameOf(place, name), rank: place.weight }));
  const key = nameKey(name);
  const found = places.underKey(key);
  const bare = key.replace(REGION_WORD, '');
  const regions = bare === key ? [] : places.underKey(bare).filter((place) => isRegionCalled(place, key));
  const all = [...found, ...regions.filter((place) => !found.includes(place))];
  const isShared = (region: GazetteerPlace) =>
    all.some(
      ({ kind, country, region: of }) => kind === 'city' && country === region.country && of === region.name,
    );
  return all
    .map((place) => ({ place, as: nameOf(place, name), rank: rankOf(place, { key, isShared }) }))
    .sort((a, b) => b.rank - a.rank);
}

/** A county of the United States is no state: "Washington County" is not the state of Washington. */
function isRegionCalled({ kind, country }: GazetteerPlace, key: string): boolean {
  return kind === 'admin1' && !(country === 'US' && /\scounty$/i.test(key));
}

/**
 * A region goes by its full name before one that is only called so: "Almaty Region" before the region "Almaty". Where
 * no city in it shares its name, it goes before towns of that name elsewhere: "Wyoming".
 */
function rankOf(
  place: GazetteerPlace,
  { key, isShared }: { key: string; isShared: (region: GazetteerPlace) => boolean },
): number {
  const isExact = nameKey(place.name) === key;
  if (place.kind === 'admin1') {
    if (REGION_WORD.test(key)) return place.weight + (isExact ? SAID_TO_BE_REGION : 0);
    return Math.max(place.weight / 4, isExact && !isShared(place) ? LEAST_OWN_NAME : 0);
  }
  return isExact ? place.weight * 1.2 : place.weight;
}

/** For ids alone, which must not change with what else bears the name. */
const ownRank = (place: GazetteerPlace, key: string) => rankOf(place, { key, isShared: () => true });

function nameOf(place: GazetteerPlace, name: string): PlaceName {
  const key = nameKey(name);
  return place.names.find((known) => nameKey(known.name) === key) ?? { name, from: null, until: null };
}

/** The first place of a name has the plain slug; others say their country, and their region if that is not enough. */
export function idOf(place: GazetteerPlace, { underKey }: PlacesNamed): EntityId {
  const slug = slugOf(place.name);
  const key = nameKey(place.name);
  const namesakes = underKey(key)
    .filter(({ name }) => nameKey(name) === key)
    .sort((a, b) => ownRank(b, key) - ownRank(a, key));
  if (!namesakes.includes(place))
    return `${slug}-${place.country.toLowerCase()}-${slugOf(place.region ?? place.kind)}`;
  if (namesakes[0] === place) return slug;
  const inCountry = namesakes.filter(
    ({ country }) => country === place.country && country !== namesakes[0]?.country,
  );
  const withCountry = `${slug}-${place.country.toLowerCase()}`;
  if (inCountry[0] === place) return withCountry;
  const withRegion = `${withCountry}-${slugOf(place.region ?? place.kind)}-${place.kind}`;
  const same = namesakes.filter(
    ({ country, region, kind }) =>
      country === place.country && region === place.region && kind === place.kind,
  );
  return same[0] === place ? withRegion : `${withRegion}-${same.indexOf(place) + 1}`;
}
