import type { PlaceName } from '../model.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { isAbbreviation } from './key-reader.ts';
import { idOf, placesNamed, REGION_WORD } from './look-up.ts';
import { nameKey } from './name-key.ts';
import { widened } from './narrow-text.ts';
import { endOfCell, type PlaceLine, placeLine } from './place-lines.ts';
import { PlaceNames } from './place-names.ts';
import { NOWHERE, type OpenPlace, PlaceTable } from './place-table.ts';
import { TOWNS_BEGIN, townsIn } from './towns.ts';

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
 *
 * Letters beyond Latin-1 may be written as `narrowed` does, those of the keys of towns must be.
 */
export function readGazetteer(text: string): Gazetteer {
  const end = text.indexOf(`\n${TOWNS_BEGIN}\n`);
  const towns = end < 0 ? '' : text.slice(end + TOWNS_BEGIN.length + 2);
  const reader = new GazetteerReader(text);
  reader.read(end < 0 ? text.length : end);
  return reader.gazetteer(towns);
}

/** What post writes for a state. */
const CODE = /^[A-Z]{2}$/;

/** Reads lines, each with a thought to what those before it have opened. */
class GazetteerReader {
  readonly #text: string;
  readonly #table: PlaceTable;
  readonly #names = new PlaceNames();
  /** Countries by code, and wide regions by name. */
  readonly #byCode = new Map<string, number>();
  readonly #demonyms = new Map<string, number>();
  #country = NOWHERE;
  #region = NOWHERE;

  constructor(text: string) {
    this.#text = text;
    this.#table = new PlaceTable(text);
  }

  read(end: number): void {
    for (let start = 0; start < end; ) {
      const next = this.#text.indexOf('\n', start);
      const stop = next < 0 || next > end ? end : next;
      if (stop > start) this.#readLine(start, stop);
      start = stop + 1;
    }
  }

  gazetteer(towns: string): Gazetteer {
    const [names, demonyms] = [this.#names, this.#demonyms];
    const placeAt = (number: number | undefined) =>
      number === undefined || number === NOWHERE ? null : this.#table.place(number);
    const demonymKey = (word: string) => {
      const lower = word.toLowerCase();
      return demonyms.has(lower) ? lower : lower.replace(/s$/, '');
    };
    const places = {
      underKey: (key: string) => this.#underKey(key),
      underAbbreviation: (name: string) => this.#underAbbreviation(name),
    };
    return {
      placesNamed: (name) => placesNamed(name, places),
      townsNamed: townsIn(towns, (code) => placeAt(this.#byCode.get(code))?.countryName ?? ''),
      placeOfDemonym: (word) => placeAt(demonyms.get(demonymKey(word))),
      isDemonym: (word) => demonyms.has(demonymKey(word)),
      mostWords: (first) => names.mostWords(nameKey(`${first} `)),
      idOf: (place) => idOf(place, places),
    };
  }

  #readLine(start: number, stop: number): void {
    const mark = this.#text.charAt(start);
    if (mark === '\t') return;
    if (mark === '%') this.#readVariant(this.#cells(start, stop));
    else if (mark === '@') this.#readDemonym(this.#cells(start, stop));
    else this.#readPlace(mark, start, stop);
  }

  #readPlace(mark: string, start: number, stop: number): void {
    const line = placeLine(mark);
    const number = this.#table.add({ start, stop, weight: line.weight });
    if (mark === '=') this.#openCountry(number, this.#cells(start, stop));
    else if (mark === '~') this.#readWideRegion(number, this.#cells(start, stop));
    else this.#table.putInto(number, this.#country, this.#region);
    this.#readNames(number, line, { start: start + line.skip, stop });
    if (mark === '+') this.#openRegion(number, this.#cells(start, stop));
  }

  #readNames(number: number, line: PlaceLine, { start, stop }: { start: number; stop: number }): void {
    const text = this.#text;
    let cell = 0;
    for (let from = start; from <= stop; cell++) {
      const to = endOfCell(text, from, stop);
      if (cell === line.name || cell >= line.others) this.#names.add(number, text, from, to);
      else if (cell === line.thousands) this.#addInhabitants(number, Number(text.slice(from, to)));
      from = to + 1;
    }
  }

  #cells(start: number, stop: number): string[] {
    return widened(this.#text.slice(start, stop)).split('\t');
  }

  /** A place's own, and its region's. */
  #addInhabitants(number: number, thousands: number): void {
    this.#table.addWeight(number, thousands);
    if (this.#region !== NOWHERE) this.#table.addWeight(this.#region, thousands);
  }

  #openCountry(number: number, [, code = '', , , , , demonym = '']: string[]): void {
    [this.#country, this.#region] = [number, NOWHERE];
    this.#byCode.set(code, number);
    this.#table.putInto(number, number, NOWHERE);
    if (demonym !== '') this.#addDemonym(demonym, number);
  }

  #openRegion(number: number, [, name = '']: string[]): void {
    this.#region = number;
    this.#table.putInto(number, this.#country, number);
    const bare = name.replace(REGION_WORD, '');
    if (bare !== name) this.#names.add(number, bare, 0, bare.length);
  }

  #readWideRegion(number: number, [, name = '', , , code = '']: string[]): void {
    const country = this.#byCode.get(code) ?? NOWHERE;
    this.#byCode.set(name, number);
    this.#table.putInto(number, country, NOWHERE);
  }

  #readDemonym([, word = '', of = '']: string[]): void {
    this.#addDemonym(word, this.#byCode.get(of) ?? NOWHERE);
  }

  #addDemonym(word: string, number: number): void {
    this.#demonyms.set(word.toLowerCase(), number);
    if (number !== NOWHERE) this.#table.addDemonym(number, word);
  }

  #readVariant([, name = '', chief = '', country = '', from = '', until = '']: string[]): void {
    const number = this.#placeIn(country, chief, isAbbreviation(name) || CODE.test(name) ? 'region' : 'city');
    if (number === NOWHERE) return;
    const { names } = this.#table.place(number);
    const variant: PlaceName = { name, from: from || null, until: until || null };
    const isTimed = variant.from !== null || variant.until !== null;
    const plain = names.findIndex(
      (known) => known.name === name && known.from === null && known.until === null,
    );
    if (plain >= 0 && isTimed) names[plain] = variant;
    else names.push(variant);
    this.#names.add(number, name, 0, name.length);
  }

  /**
   * What a variant of this name in this country belongs to. A city comes before the region that is named after it: the
   * variants of "Almaty" are the city's. Short forms are the region's: "N.Y.", "WA".
   */
  #placeIn(country: string, name: string, first: 'city' | 'region'): number {
    const under = isAbbreviation(name)
      ? this.#names.underAbbreviation(name)
      : this.#names.underKey(nameKey(name));
    let [holder, held]: [number, OpenPlace | null] = [NOWHERE, null];
    for (const number of under) {
      const place = this.#table.place(number);
      if (place.country !== country || !namesOf(place).includes(name)) continue;
      if (!held || (first === 'region' ? place.kind === 'admin1' : isStronger(place, held)))
        [holder, held] = [number, place];
    }
    return holder;
  }

  #underKey(key: string): GazetteerPlace[] {
    return this.#names
      .underKey(key)
      .map((number) => this.#table.place(number))
      .filter((place) => namesOf(place).some((name) => nameKey(name) === key));
  }

  #underAbbreviation(name: string): GazetteerPlace[] {
    return this.#names.underAbbreviation(name).map((number) => this.#table.place(number));
  }
}

function isStronger(place: OpenPlace, than: OpenPlace): boolean {
  if (place.kind === 'admin1') return false;
  return than.kind === 'admin1' || (than.kind !== 'country' && than.weight < place.weight);
}

/** All that leads to a place: its names, and a region's without the word that says so. */
function namesOf({ kind, name, names }: GazetteerPlace): string[] {
  const own = names.map((known) => known.name);
  return kind === 'admin1' && REGION_WORD.test(name) ? [...own, name.replace(REGION_WORD, '')] : own;
}
