import type { PlaceName } from '../model.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { idOf, placesNamed } from './look-up.ts';
import { nameKey } from './name-key.ts';

/** A place while the gazetteer is read: its weight grows with its cities, its names with the variants. */
export type GrowingPlace = { -readonly [K in keyof GazetteerPlace]: GazetteerPlace[K] } & {
  names: PlaceName[];
};

/** "US", "U.S.", "Fla.": to be read with their case and dots, or every "us" would be a country. */
const ABBREVIATION = /^(?:[A-Z]{2,4}|(?:[A-Z]\.){2,4}|[A-Z][a-z]{0,5}\.|W\.Va\.)$/;

/** Places under all their names. */
export class GazetteerIndex {
  readonly #byKey = new Map<string, GrowingPlace[]>();
  readonly #abbreviations = new Map<string, GrowingPlace[]>();
  readonly #mostWords = new Map<string, number>();
  readonly #inCountry = new Map<string, GrowingPlace>();
  readonly #demonyms = new Map<string, GazetteerPlace | null>();

  add(place: GrowingPlace): void {
    for (const { name } of place.names) this.addName(place, name);
  }

  addName(place: GrowingPlace, name: string): void {
    const isAbbreviation = ABBREVIATION.test(name);
    const key = isAbbreviation ? name : nameKey(name);
    const map = isAbbreviation ? this.#abbreviations : this.#byKey;
    const known = map.get(key);
    if (!known) map.set(key, [place]);
    else if (!known.includes(place)) known.push(place);
    this.#countWords(nameKey(name));
    this.#claim(place, name);
  }

  /** What a variant of this name in this country belongs to. */
  placeIn(country: string, name: string): GrowingPlace | null {
    return this.#inCountry.get(`${country}|${name}`) ?? null;
  }

  addDemonym(word: string, of: GazetteerPlace | null): void {
    this.#demonyms.set(word.toLowerCase(), of);
  }

  #countWords(key: string): void {
    const words = key.split(' ');
    const first = words[0] ?? '';
    if ((this.#mostWords.get(first) ?? 0) < words.length) this.#mostWords.set(first, words.length);
  }

  /** A city comes before the region that is named after it: the variants of "Almaty" are the city's. */
  #claim(place: GrowingPlace, name: string): void {
    const slot = `${place.country}|${name}`;
    const holder = this.#inCountry.get(slot);
    const isRegion = place.kind === 'admin1';
    const isStronger =
      holder?.kind === 'admin1' || (holder?.kind !== 'country' && (holder?.weight ?? 0) < place.weight);
    if (!holder || (!isRegion && isStronger)) this.#inCountry.set(slot, place);
  }

  build(townsNamed: Gazetteer['townsNamed']): Gazetteer {
    const [byKey, abbreviations, demonyms] = [this.#byKey, this.#abbreviations, this.#demonyms];
    const demonymKey = (word: string) => {
      const lower = word.toLowerCase();
      return demonyms.has(lower) ? lower : lower.replace(/s$/, '');
    };
    return {
      placesNamed: (name) => placesNamed({ name, byKey, abbreviations }),
      townsNamed,
      placeOfDemonym: (word) => demonyms.get(demonymKey(word)) ?? null,
      isDemonym: (word) => demonyms.has(demonymKey(word)),
      mostWords: (first) => this.#mostWords.get(nameKey(`${first} `)) ?? 0,
      idOf: (place) => idOf({ place, byKey }),
    };
  }
}
