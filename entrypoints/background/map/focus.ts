import type { Position } from 'geojson';
import { angleBetween } from '../../../assets/map/angle-between.ts';
import type { CardPlace } from '../../../core/model.ts';
import { type Atlas, type Country, countryAt, type Outline, polygonAt } from './atlas.ts';

/** What a map must show: the points of outlines and places, and how much of the frame stays free around them. */
export interface Focus {
  readonly points: readonly Position[];
  /** Share of the frame's width and height on each side. */
  readonly margin: number;
  /** How much of the globe the frame shows at least from side to side, in radians. */
  readonly leastWidth: number;
}

const NEAR = 0.45; // radians, some 2,900 km: Tasmania belongs to Australia's map, Hawaii not to that of the States
const LARGE_SHARE = 0.2; // of the width of the widest part: Sicily, Hokkaido, Vancouver Island; not each Aegean island
const MARGIN_OF_NEIGHBOURS = 0.2;
const MARGIN = 0.08;
const LEAST_WIDTH = 0.1; // some 640 km: closer, and the 1:50m outlines are too coarse
const LEAST_WIDTH_ABROAD = 0.35; // without a country as frame, enough of the coast to know the place by

/** The places of a card → what its map is fitted to. */
export function focusOf(atlas: Atlas, places: readonly CardPlace[]): Focus {
  const countries = new Set(places.map(({ place }) => countryAt(atlas, place)));
  const isOneCountry = countries.size === 1;
  const outlines = places.flatMap(({ place }) => {
    const country = countryAt(atlas, place);
    if (country === null || !(isOneCountry || place.kind === 'country')) return [];
    const main = mainParts(country);
    // Near the main parts the place is seen with them, whichever island it lies on.
    if (main.some(({ cap }) => angleBetween(cap.middle, [place.lon, place.lat]) <= cap.radius)) return main;
    return [...main, polygonAt(country, place)].filter(isOutline);
  });
  const shapes = [...new Set(outlines)].flatMap(({ rings }) => rings[0] ?? []);
  const points = places
    .filter(({ place }) => place.kind !== 'country')
    .map(({ place }): Position => [place.lon, place.lat]);
  const showsNeighbours = places.every(({ place }) => place.kind === 'country');
  return {
    points: [...shapes, ...points],
    margin: showsNeighbours ? MARGIN_OF_NEIGHBOURS : MARGIN,
    leastWidth: shapes.length > 0 ? LEAST_WIDTH : LEAST_WIDTH_ABROAD,
  };
}

const isOutline = (part: Outline | null): part is Outline => part !== null;

/** A country without its far and its tiny parts. */
export function mainParts(country: Country): readonly Outline[] {
  const [largest] = country.polygons;
  if (largest === undefined) return [];
  return country.polygons.filter(
    ({ cap }) =>
      cap.radius >= largest.cap.radius * LARGE_SHARE &&
      angleBetween(cap.middle, largest.cap.middle) - largest.cap.radius <= NEAR,
  );
}
