import type { Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { withFewerPoints } from './coarser.ts';
import { NEAR_DEGREES, WIDE_DEGREES } from './degrees.ts';

/**
 * The two maps that the extension carries, made at build time: a woken worker has to draw at once, and reading and
 * thinning the world's 80,000 points takes it a quarter of a second.
 */
export function buildMaps(): Readonly<Record<'wide' | 'near', string>> {
  const given = world as unknown as Topology; // the JSON's types are wider than the format
  return { wide: written(given, WIDE_DEGREES), near: written(given, NEAR_DEGREES) };
}

function written(given: Topology, degrees: number): string {
  const { arcs, objects, type } = withFewerPoints(given, degrees);
  const grid = degrees / 10;
  const steps = arcs.map((arc) => {
    let [lastX, lastY] = [0, 0];
    return arc.map(([lon = 0, lat = 0]) => {
      const [x, y] = [Math.round(lon / grid), Math.round(lat / grid)];
      const step = [x - lastX, y - lastY];
      [lastX, lastY] = [x, y];
      return step;
    });
  });
  const countries = { countries: objects.countries };
  return JSON.stringify({
    type,
    transform: { scale: [grid, grid], translate: [0, 0] },
    objects: countries,
    arcs: steps,
  });
}
