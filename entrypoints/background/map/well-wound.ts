import { geoArea } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';

const HALF_GLOBE = 2 * Math.PI; // steradians

const areaInside = (ring: Position[]): number => geoArea({ type: 'Polygon', coordinates: [ring] });
const isOuter = (ring: Position[]): boolean => ring.length >= 4 && areaInside(ring) < HALF_GLOBE;
const isHole = (ring: Position[]): boolean => ring.length >= 4 && areaInside(ring) > HALF_GLOBE;

/**
 * The shape without the rings that simplifying turned inside out. On a globe the winding tells inside from outside: an
 * island folded over on itself would be everything but the island.
 */
export function wellWound({ coordinates }: MultiPolygon): MultiPolygon {
  const parts = coordinates.flatMap((rings) => {
    const outer = rings.find(isOuter); // Antarctica's first ring is the pole, a point
    return outer === undefined ? [] : [[outer, ...rings.filter((ring) => ring !== outer && isHole(ring))]];
  });
  return { type: 'MultiPolygon', coordinates: parts };
}
