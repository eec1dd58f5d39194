import type { PlaceKind } from '../model.ts';

/** Countries go before any city of their name, and first-level regions after it. In thousands, as inhabitants are. */
const COUNTRY_WEIGHT = 10_000_000;
const WIDE_REGION_WEIGHT = 3_000;
const CAPITAL_WEIGHT = 2_000;
const DISTRICT_WEIGHT = 60;
const NO_CELL = Number.POSITIVE_INFINITY;

/** Where a line of one sort holds what. */
export interface PlaceLine {
  readonly kind: PlaceKind;
  /** UTF-16 units before its first cell: marks that no tab follows. */
  readonly skip: number;
  /** Cells, counted from 0; latitude is followed by longitude, and names stand from `others` to the end. */
  readonly name: number;
  readonly lat: number;
  /** The code of the country, where the line says it. */
  readonly country: number;
  readonly thousands: number;
  readonly others: number;
  /** What it weighs beside its inhabitants. */
  readonly weight: number;
}

const NOT_SAID = { country: NO_CELL, thousands: NO_CELL, others: NO_CELL };
const REGION: PlaceLine = { ...NOT_SAID, kind: 'admin1', skip: 0, name: 1, lat: 2, weight: 0 };
const DISTRICT: PlaceLine = {
  ...NOT_SAID,
  kind: 'region',
  skip: 1,
  name: 0,
  lat: 1,
  weight: DISTRICT_WEIGHT,
};
const CITY: PlaceLine = { ...DISTRICT, kind: 'city', thousands: 3, others: 4, weight: 0 };

const LINES: Readonly<Record<string, PlaceLine>> = {
  '=': {
    ...{ kind: 'country', skip: 0, country: 1, name: 2, lat: 3, thousands: 5, others: 7 },
    weight: COUNTRY_WEIGHT,
  },
  '+': REGION,
  '~': { ...REGION, kind: 'region', country: 4, others: 5, weight: WIDE_REGION_WEIGHT },
  '*': { ...CITY, kind: 'capital', weight: CAPITAL_WEIGHT },
  '^': DISTRICT,
};

/** How the line with this mark is to be read; `readGazetteer` tells the marks. */
export function placeLine(mark: string): PlaceLine {
  return LINES[mark] ?? CITY;
}

/** Where the cell that begins here ends, in a line up to `stop`. */
export function endOfCell(text: string, from: number, stop: number): number {
  const tab = text.indexOf('\t', from);
  return tab < 0 || tab > stop ? stop : tab;
}
