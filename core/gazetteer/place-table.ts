import type { PlaceName } from '../model.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import { doubled } from './name-index.ts';
import { widened } from './narrow-text.ts';
import { type PlaceLine, placeLine } from './place-lines.ts';

/** A place whose names may still grow by variants. */
export type OpenPlace = GazetteerPlace & { readonly names: PlaceName[] };

export const NOWHERE = -1;

/** A row of numbers for each place: arrays of numbers are nothing for a collector to walk. */
const [START, STOP, WEIGHT, COUNTRY, REGION, COLUMNS] = [0, 1, 2, 3, 4, 5];
const FIRST_ROOM = 1 << 10;

/**
 * Places by number, in the order of their lines. One stays a line of text until it is asked for, and is the same object
 * from then on: articles name few of them.
 */
export class PlaceTable {
  readonly #text: string;
  #rows = new Int32Array(FIRST_ROOM * COLUMNS);
  #count = 0;
  readonly #made = new Map<number, OpenPlace>();
  readonly #demonyms = new Map<number, string[]>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The number of the place that the next line tells. */
  add({ start, stop, weight }: { start: number; stop: number; weight: number }): number {
    if ((this.#count + 1) * COLUMNS > this.#rows.length) this.#rows = doubled(this.#rows);
    const row = this.#count * COLUMNS;
    this.#rows[row + START] = start;
    this.#rows[row + STOP] = stop;
    this.#rows[row + WEIGHT] = weight;
    this.#rows[row + COUNTRY] = NOWHERE;
    this.#rows[row + REGION] = NOWHERE;
    return this.#count++;
  }

  /** Where the place lies, as the numbers of a country, which may be itself, and of a region. */
  putInto(number: number, country: number, region: number): void {
    this.#rows[number * COLUMNS + COUNTRY] = country;
    this.#rows[number * COLUMNS + REGION] = region;
  }

  addDemonym(number: number, word: string): void {
    const known = this.#demonymsOf(number);
    if (!known.includes(word)) known.push(word);
  }

  /** Only before the place is asked for. */
  addWeight(number: number, more: number): void {
    this.#rows[number * COLUMNS + WEIGHT] = this.#cell(number, WEIGHT) + more;
  }

  place(number: number): OpenPlace {
    const known = this.#made.get(number);
    if (known) return known;
    const made = this.#make(number);
    this.#made.set(number, made);
    return made;
  }

  #cell(number: number, column: number): number {
    return this.#rows[number * COLUMNS + column] ?? NOWHERE;
  }

  #make(number: number): OpenPlace {
    const { line, cells } = this.#read(number);
    const name = cells[line.name] ?? '';
    const names = [name, ...cells.slice(line.others)].filter(Boolean);
    return {
      name,
      kind: line.kind,
      lat: Number(cells[line.lat]) / 100,
      lon: Number(cells[line.lat + 1]) / 100,
      ...this.#countryOf(number, cells[line.country]),
      region: this.#regionOf(number),
      weight: this.#cell(number, WEIGHT),
      names: names.map((each) => ({ name: each, from: null, until: null })),
      demonyms: this.#demonymsOf(number),
    };
  }

  /** One list for each place, which may still grow. */
  #demonymsOf(number: number): string[] {
    const known = this.#demonyms.get(number) ?? [];
    this.#demonyms.set(number, known);
    return known;
  }

  #countryOf(number: number, said: string | undefined): Pick<GazetteerPlace, 'country' | 'countryName'> {
    const within = this.#cell(number, COUNTRY);
    if (within === NOWHERE) return { country: said ?? '', countryName: '' };
    const { line, cells } = this.#read(within);
    return { country: said ?? cells[line.country] ?? '', countryName: cells[line.name] ?? '' };
  }

  #regionOf(number: number): string | null {
    const within = this.#cell(number, REGION);
    if (within === NOWHERE) return null;
    const { line, cells } = this.#read(within);
    return cells[line.name] || null;
  }

  /** What the line of a place says. */
  #read(number: number): { line: PlaceLine; cells: string[] } {
    const start = this.#cell(number, START);
    const line = placeLine(this.#text.charAt(start));
    return {
      line,
      cells: widened(this.#text.slice(start + line.skip, this.#cell(number, STOP))).split('\t'),
    };
  }
}
