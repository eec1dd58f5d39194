import type { EntityId, Place, PlaceKind, PlaceName } from '../model.ts';
import { nameKey, slugOf } from './name-key.ts';

/** A place as the gazetteer knows it. One object per place, so identity can be compared. */
export interface GazetteerPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; empty for a region over several countries. */
  readonly country: string;
  readonly countryName: string;
  readonly region: string | null;
  /** Rough weight: inhabitants in thousands, for countries and regions those of their cities. */
  readonly weight: number;
  /** The name and all others, those that held only for a time with their years. */
  readonly names: readonly PlaceName[];
}

/** A place under the name that was asked for. */
export interface NamedPlace {
  readonly place: GazetteerPlace;
  readonly as: PlaceName;
  /** How likely the name means this place where nothing else tells; about thousands of inhabitants. */
  readonly rank: number;
}

export interface Gazetteer {
  /** Every place that bears or bore this name, the likeliest first. Case, accents and hyphens do not matter. */
  placesNamed(name: string): readonly NamedPlace[];
  /** "Kazakh", "Kazakhs" → the country or region whose people or language it is; `null`: no demonym. */
  placeOfDemonym(word: string): GazetteerPlace | null;
  isDemonym(word: string): boolean;
  /** `almaty`; the same in every library, since it depends on the gazetteer alone. */
  idOf(place: GazetteerPlace): EntityId;
}

type Writable = { -readonly [K in keyof GazetteerPlace]: GazetteerPlace[K] } & { names: PlaceName[] };

/** What may follow the name of a first-level region: "Mangystau Region", "Oriental Province". */
const REGION_WORD =
  /\s(?:region|oblast|oblısı|oblisi|province|state|governorate|prefecture|county|district|krai|republic|department|canton|territory|emirate|voivodeship)$/i;
/** "US", "U.S.", "Fla.": to be read with their case and dots, or every "us" would be a country. */
const ABBREVIATION = /^(?:[A-Z]{2,4}|(?:[A-Z]\.){2,4}|[A-Z][a-z]{0,5}\.|W\.Va\.)$/;
const COUNTRY_WEIGHT = 10_000_000;
const REGION_WEIGHT = 3_000;
const DISTRICT_WEIGHT = 60;
const CAPITAL_WEIGHT = 2_000;

const forever = (name: string): PlaceName => ({ name, from: null, until: null });
const degrees = (hundredths: string | undefined) => Number(hundredths) / 100;

/**
 * Reads the compiled gazetteer. One line per thing, parts split by tabs, numbers in hundredths of a degree:
 *
 *     =  code, country, lat, lon, thousands, demonym, other names…      what follows lies in it
 *     +  first-level region, lat, lon                                   what follows lies in it
 *     *  capital, lat, lon, thousands, other names…   (! seat of a region, - city; no tab after the mark)
 *     ^  district of a region, lat, lon   (no tab after the mark)
 *     ~  region of another sort, lat, lon, country, other names…
 *     %  variant name, chief name, country, from, until
 *     @  demonym, country code or region
 */
export function readGazetteer(text: string): Gazetteer {
  const reader = new GazetteerReader();
  for (const line of text.split('\n')) reader.read(line);
  return reader.finish();
}

class GazetteerReader {
  readonly #places: Writable[] = [];
  readonly #byKey = new Map<string, Writable[]>();
  readonly #abbreviations = new Map<string, Writable[]>();
  readonly #byCountryAndName = new Map<string, Writable>();
  readonly #demonyms = new Map<string, Writable | null>();
  #country: Writable | null = null;
  #region: Writable | null = null;

  read(line: string): void {
    const [first = '', ...rest] = line.split('\t');
    if (first === '=') this.#readCountry(rest);
    else if (first === '+') this.#readRegion(rest);
    else if (first === '~') this.#readWideRegion(rest);
    else if (first === '%') this.#readVariant(rest);
    else if (first === '@') this.#readDemonym(rest);
    else if (first.startsWith('^')) this.#readDistrict(first.slice(1), rest);
    else if (first !== '') this.#readCity(first, rest);
  }

  #readCountry([code = '', name = '', lat, lon, thousands, demonym = '', ...names]: string[]): void {
    this.#region = null;
    this.#country = this.#add({
      name,
      kind: 'country',
      lat,
      lon,
      country: code,
      region: null,
      weight: COUNTRY_WEIGHT + Number(thousands),
      names,
    });
    this.#byCountryAndName.set(code, this.#country);
    if (demonym !== '') this.#demonyms.set(demonym.toLowerCase(), this.#country);
  }

  #readRegion([name = '', lat, lon]: string[]): void {
    this.#region = this.#add({
      name,
      kind: 'admin1',
      lat,
      lon,
      country: this.#country?.country ?? '',
      region: name || null,
      weight: 0,
      names: [],
    });
    if (name !== '' && REGION_WORD.test(name)) this.#index(this.#region, name.replace(REGION_WORD, ''));
  }

  #readCity(marked: string, [lat, lon, thousands, ...names]: string[]): void {
    const weight = Number(thousands);
    const isCapital = marked.startsWith('*');
    if (this.#region) this.#region.weight += weight;
    this.#add({
      name: marked.slice(1),
      kind: isCapital ? 'capital' : 'city',
      lat,
      lon,
      country: this.#country?.country ?? '',
      region: this.#region?.name || null,
      weight: isCapital ? weight + CAPITAL_WEIGHT : weight,
      names,
    });
  }

  #readDistrict(name: string, [lat, lon]: string[]): void {
    const country = this.#country?.country ?? '';
    this.#add({
      name,
      kind: 'region',
      lat,
      lon,
      country,
      region: this.#region?.name || null,
      weight: DISTRICT_WEIGHT,
      names: [],
    });
  }

  #readWideRegion([name = '', lat, lon, country = '', ...names]: string[]): void {
    this.#country = this.#byCountryAndName.get(country) ?? null;
    const place = this.#add({
      name,
      kind: 'region',
      lat,
      lon,
      country,
      region: null,
      weight: REGION_WEIGHT,
      names,
    });
    this.#byCountryAndName.set(name, place);
  }

  #readVariant([name = '', chief = '', country = '', from = '', until = '']: string[]): void {
    const place = this.#byCountryAndName.get(`${country}|${chief}`);
    if (!place) return;
    const timed: PlaceName = { name, from: from || null, until: until || null };
    const plain = place.names.findIndex(
      (known) => known.name === name && known.from === null && known.until === null,
    );
    if (plain >= 0 && (timed.from ?? timed.until) !== null) place.names[plain] = timed;
    else place.names.push(timed);
    this.#index(place, name);
  }

  #readDemonym([word = '', of = '']: string[]): void {
    this.#demonyms.set(word.toLowerCase(), this.#byCountryAndName.get(of) ?? null);
  }

  #add(
    of: Omit<Writable, 'lat' | 'lon' | 'names' | 'countryName'> & {
      lat: string | undefined;
      lon: string | undefined;
      names: string[];
    },
  ): Writable {
    const place: Writable = {
      ...of,
      lat: degrees(of.lat),
      lon: degrees(of.lon),
      countryName: of.kind === 'country' ? of.name : (this.#country?.name ?? ''),
      names: [of.name, ...of.names].filter(Boolean).map(forever),
    };
    this.#places.push(place);
    for (const { name } of place.names) this.#index(place, name);
    return place;
  }

  #index(place: Writable, name: string): void {
    const map = ABBREVIATION.test(name) ? this.#abbreviations : this.#byKey;
    const key = map === this.#abbreviations ? name : nameKey(name);
    const known = map.get(key);
    if (!known) map.set(key, [place]);
    else if (!known.includes(place)) known.push(place);
    const slot = `${place.country}|${name}`;
    const holder = this.#byCountryAndName.get(slot);
    // A city comes before the region that is named after it: the variants of "Almaty" are the city's.
    if (
      !holder ||
      (holder.kind === 'admin1' && place.kind !== 'admin1') ||
      (holder.kind !== 'country' && holder.weight < place.weight && place.kind !== 'admin1')
    )
      this.#byCountryAndName.set(slot, place);
  }

  finish(): Gazetteer {
    const byKey = this.#byKey;
    const abbreviations = this.#abbreviations;
    const demonyms = this.#demonyms;
    const demonymKey = (word: string) => {
      const lower = word.toLowerCase();
      return demonyms.has(lower) ? lower : lower.replace(/s$/, '');
    };
    return {
      placesNamed: (name) => placesNamed({ name, byKey, abbreviations }),
      placeOfDemonym: (word) => demonyms.get(demonymKey(word)) ?? null,
      isDemonym: (word) => demonyms.has(demonymKey(word)),
      idOf: (place) => idOf({ place, byKey }),
    };
  }
}

type Index = ReadonlyMap<string, readonly GazetteerPlace[]>;

function placesNamed(of: { name: string; byKey: Index; abbreviations: Index }): NamedPlace[] {
  const exact = of.abbreviations.get(of.name);
  if (exact) return exact.map((place) => ({ place, as: nameOf(place, of.name), rank: place.weight }));
  const key = nameKey(of.name);
  const found = of.byKey.get(key) ?? [];
  const bare = key.replace(REGION_WORD, '');
  const regions = bare === key ? [] : (of.byKey.get(bare) ?? []).filter(({ kind }) => kind === 'admin1');
  const all = [...found, ...regions.filter((place) => !found.includes(place))];
  return all
    .map((place) => ({ place, as: nameOf(place, of.name), rank: rankOf(place, key) }))
    .sort((a, b) => b.rank - a.rank);
}

/** A region goes by its full name before one that is only called so: "Almaty Region" before the region "Almaty". */
function rankOf(place: GazetteerPlace, key: string): number {
  const isExact = nameKey(place.name) === key;
  if (place.kind === 'admin1')
    return REGION_WORD.test(key) ? place.weight + (isExact ? COUNTRY_WEIGHT : 0) : place.weight / 4;
  return isExact ? place.weight * 1.2 : place.weight;
}

function nameOf(place: GazetteerPlace, name: string): PlaceName {
  const key = nameKey(name);
  return place.names.find((known) => nameKey(known.name) === key) ?? forever(name);
}

/** The first place of a name has the plain slug; others say their country, and their region if that is not enough. */
function idOf({ place, byKey }: { place: GazetteerPlace; byKey: Index }): EntityId {
  const slug = slugOf(place.name);
  const key = nameKey(place.name);
  const namesakes = (byKey.get(key) ?? [])
    .filter(({ name }) => nameKey(name) === key)
    .sort((a, b) => rankOf(b, key) - rankOf(a, key));
  if (namesakes[0] === place || namesakes.length === 0) return slug;
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

/** The gazetteer's place in the words of the model. */
export function placeOf({ kind, lat, lon, country, countryName, region, names }: GazetteerPlace): Place {
  return { kind, lat, lon, country, countryName, region: kind === 'admin1' ? null : region, names };
}
