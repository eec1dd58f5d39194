import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { angleBetween } from './angle-between.ts';
import { middleOf } from './middle-of.ts';

/**
 * One polygon of a country: a circle on the globe around it, in degrees and radians, and the number of its outer ring.
 * Measured when the extension is built: measuring the world takes a woken worker longer than all else that a card needs.
 */
export type Part = readonly [lon: number, lat: number, radius: number, outer: number];

/** The parts of a country in the order of its polygons. */
export function measureParts(world: Topology, geometry: Polygon | MultiPolygon): Part[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  return polygons.map((arcs) => {
    const { coordinates } = feature(world, { type: 'Polygon', arcs }).geometry as {
      coordinates: Position[][];
    };
    return partOf(coordinates);
  });
}

/** The outer ring is the widest one: Antarctica's first is the pole, a point. */
function partOf(rings: readonly Position[][]): Part {
  const [first = [0, 0, 0, 0], ...rest] = rings.map(capOf);
  return rest.reduce((widest, cap) => (cap[2] > widest[2] ? cap : widest), first);
}

function capOf(ring: readonly Position[], number: number): Part {
  const middle = middleOf(ring);
  const radius = Math.max(0, ...ring.map(([lon = 0, lat = 0]) => angleBetween(middle, [lon, lat])));
  const [lon, lat] = middle.map((degrees) => Math.round(degrees * 1000) / 1000) as [number, number];
  return [lon, lat, Math.ceil(radius * 10_000 + 1) / 10_000, number];
}
