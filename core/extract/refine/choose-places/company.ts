import type { GazetteerPlace, NamedPlace } from '../../../gazetteer/gazetteer.ts';

/** What a name lends to the others: its candidates, each by its share. */
export interface Lender {
  readonly candidates: readonly NamedPlace[];
  readonly isWithin: boolean;
  readonly count: number;
  readonly shares: readonly number[];
}

/** Degrees. A place supports what lies in its own cell and in those around it: in a part of a country, in a county. */
const WIDE = 1.5;
const CLOSE = 0.35;
/** More than there are cells from one end of the map to the other, and the middle of so many. */
const CELLS = 1 << 11;
const MIDDLE = CELLS / 2;
/** Candidates with less are left out of account. */
const LEAST_SHARE = 0.01;

/** How much of the other names lies in the country, the region, the part of the country and the county of a place. */
export interface Support {
  readonly country: number;
  readonly region: number;
  readonly near: number;
  readonly close: number;
}

const STEPS = [-1, 0, 1];

/** A country, a region as "US/Ohio", or the number of a cell of the map. */
type Area = string | number;

/** How much of an article's places lies in each area. */
export class Company {
  readonly #sums = new Map<Area, number>();

  constructor(lenders: readonly Lender[], demonyms: ReadonlyMap<string, number>) {
    for (const [country, count] of demonyms) this.#sums.set(country, count);
    for (const lender of lenders)
      for (const [area, amount] of areasOf(lender))
        this.#sums.set(area, (this.#sums.get(area) ?? 0) + amount);
  }

  /** Whether other names lend anything to any country. */
  isElsewhere(own: ReadonlyMap<Area, number>): boolean {
    for (const [area, sum] of this.#sums)
      if (typeof area === 'string' && sum - (own.get(area) ?? 0) > LEAST_SHARE) return true;
    return false;
  }

  /** What the other names lend to a place. */
  of(place: GazetteerPlace, own: ReadonlyMap<Area, number>): Support {
    const sum = (area: Area) => Math.max(0, (this.#sums.get(area) ?? 0) - (own.get(area) ?? 0));
    const around = (size: number) => {
      if (place.kind === 'country') return 0;
      let total = 0;
      for (const dy of STEPS) for (const dx of STEPS) total += sum(cellOf(place, { size, dy, dx }));
      return total;
    };
    return {
      country: sum(place.country),
      region: place.region === null ? 0 : sum(`${place.country}/${place.region}`),
      near: around(WIDE),
      close: around(CLOSE),
    };
  }
}

/** What a name lends to each area. */
export function areasOf({ candidates, count, shares, isWithin }: Lender): Map<Area, number> {
  const areas = new Map<Area, number>();
  if (isWithin) return areas;
  const weight = 1 + Math.log2(count) / 2;
  for (const [at, { place }] of candidates.entries()) {
    const amount = (shares[at] ?? 0) * weight;
    if (amount < LEAST_SHARE) continue;
    const add = (area: Area) => areas.set(area, (areas.get(area) ?? 0) + amount);
    add(place.country);
    if (place.region !== null) add(`${place.country}/${place.region}`);
    if (place.kind === 'country' || place.kind === 'admin1') continue;
    add(cellOf(place, { size: WIDE }));
    add(cellOf(place, { size: CLOSE }));
  }
  return areas;
}

function cellOf(
  { lat, lon }: GazetteerPlace,
  { size, dy = 0, dx = 0 }: { size: number; dy?: number; dx?: number },
): number {
  const row = Math.floor(lat / size) + dy + MIDDLE;
  const column = Math.floor(lon / size) + dx + MIDDLE;
  return ((size === WIDE ? 1 : 0) * CELLS + row) * CELLS + column;
}
