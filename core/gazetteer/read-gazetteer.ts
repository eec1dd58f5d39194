import type { PlaceName } from '../model.ts';
import type { Gazetteer } from './gazetteer.ts';
import { GazetteerIndex, type GrowingPlace } from './gazetteer-index.ts';
import { REGION_WORD } from './look-up.ts';
import { TOWNS_BEGIN, townsIn } from './towns.ts';

/** Countries go before any city of their name, and first-level regions after it. In thousands, as inhabitants are. */
const COUNTRY_WEIGHT = 10_000_000;
const WIDE_REGION_WEIGHT = 3_000;
const CAPITAL_WEIGHT = 2_000;
const DISTRICT_WEIGHT = 60;

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
 *     & towns                                                           what follows is read by `townsIn`
 */
export function readGazetteer(text: string): Gazetteer {
  const index = new GazetteerIndex();
  const open: Open = { index, country: null, region: null, byCode: new Map() };
  const end = text.indexOf(`\n${TOWNS_BEGIN}\n`);
  for (const line of (end < 0 ? text : text.slice(0, end)).split('\n')) {
    const [first = '', ...rest] = line.split('\t');
    const read = READERS[first] ?? (first.startsWith('^') ? readDistrict : first === '' ? null : readCity);
    read?.(open, READERS[first] ? rest : [first.slice(1), ...rest], first);
  }
  const towns = end < 0 ? '' : text.slice(end + TOWNS_BEGIN.length + 2);
  return index.build(townsIn(towns, (code) => open.byCode.get(code)?.countryName ?? ''));
}

/** What the lines so far have opened. */
interface Open {
  readonly index: GazetteerIndex;
  /** Countries by code, and wide regions by name. */
  readonly byCode: Map<string, GrowingPlace>;
  country: GrowingPlace | null;
  region: GrowingPlace | null;
}
type LineReader = (open: Open, parts: string[], mark: string) => void;

const READERS: Readonly<Record<string, LineReader>> = {
  '=': readCountry,
  '+': readRegion,
  '~': readWideRegion,
  '%': readVariant,
  '@': readDemonym,
};

function readCountry(
  open: Open,
  [code = '', name = '', lat, lon, thousands, demonym = '', ...names]: string[],
): void {
  const weight = COUNTRY_WEIGHT + Number(thousands);
  const country = { name, kind: 'country', country: code, countryName: name, region: null, weight } as const;
  open.region = null;
  open.country = place({ ...country, lat, lon, names });
  open.byCode.set(code, open.country);
  open.index.add(open.country);
  if (demonym !== '') open.index.addDemonym(demonym, open.country);
}

function readRegion(open: Open, [name = '', lat, lon]: string[]): void {
  open.region = place({
    ...placed(open),
    name,
    kind: 'admin1',
    region: name || null,
    weight: 0,
    lat,
    lon,
    names: [],
  });
  open.index.add(open.region);
  if (REGION_WORD.test(name)) open.index.addName(open.region, name.replace(REGION_WORD, ''));
}

function readCity(open: Open, [name = '', lat, lon, thousands, ...names]: string[], mark: string): void {
  const isCapital = mark.startsWith('*');
  const weight = Number(thousands);
  if (open.region) open.region.weight += weight;
  const city = {
    name,
    kind: isCapital ? 'capital' : 'city',
    weight: isCapital ? weight + CAPITAL_WEIGHT : weight,
  } as const;
  open.index.add(place({ ...placed(open), ...city, lat, lon, names }));
}

function readDistrict(open: Open, [name = '', lat, lon]: string[]): void {
  open.index.add(
    place({ ...placed(open), name, kind: 'region', weight: DISTRICT_WEIGHT, lat, lon, names: [] }),
  );
}

function readWideRegion(open: Open, [name = '', lat, lon, country = '', ...names]: string[]): void {
  const countryName = open.byCode.get(country)?.name ?? '';
  const region = place({
    name,
    kind: 'region',
    country,
    countryName,
    region: null,
    weight: WIDE_REGION_WEIGHT,
    lat,
    lon,
    names,
  });
  open.byCode.set(name, region);
  open.index.add(region);
}

function readVariant(
  { index }: Open,
  [name = '', chief = '', country = '', from = '', until = '']: string[],
): void {
  const of = index.placeIn(country, chief);
  if (!of) return;
  const variant: PlaceName = { name, from: from || null, until: until || null };
  const isTimed = variant.from !== null || variant.until !== null;
  const plain = of.names.findIndex(
    (known) => known.name === name && known.from === null && known.until === null,
  );
  if (plain >= 0 && isTimed) of.names[plain] = variant;
  else of.names.push(variant);
  index.addName(of, name);
}

function readDemonym({ index, byCode }: Open, [word = '', of = '']: string[]): void {
  index.addDemonym(word, byCode.get(of) ?? null);
}

function placed({ country, region }: Open) {
  return { country: country?.country ?? '', countryName: country?.name ?? '', region: region?.name || null };
}

/** Degrees from hundredths, and the chief name among the names. */
function place(
  of: Omit<GrowingPlace, 'lat' | 'lon' | 'names'> & {
    lat?: string | undefined;
    lon?: string | undefined;
    names: string[];
  },
): GrowingPlace {
  const names = [of.name, ...of.names].filter(Boolean).map((name) => ({ name, from: null, until: null }));
  return { ...of, lat: Number(of.lat) / 100, lon: Number(of.lon) / 100, names };
}
