import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { DEGREES, type Detail, LEVELS } from './degrees.ts';
import { measureParts } from './measure-parts.ts';
import { keptIn, withFewerPoints } from './thin.ts';

/**
 * The two maps that the extension carries, made at build time: a woken worker has to draw at once, and reading,
 * measuring and thinning the world's 80,000 points takes it half a second.
 */
export function buildMaps(): Readonly<Record<Detail, string>> {
  const given = world as unknown as Topology; // the JSON's types are wider than the format
  return { wide: written(given, 'wide'), near: written(given, 'near') };
}

function written(given: Topology, detail: Detail): string {
  const degrees = DEGREES[detail];
  const thinned = withFewerPoints(given, degrees);
  const grid = degrees / 10;
  const steps = thinned.arcs.map((arc) => {
    let [lastX, lastY] = [0, 0];
    const kept = LEVELS[detail].map((tolerance) => keptIn(arc, tolerance));
    return arc.map(([lon = 0, lat = 0], at) => {
      const [x, y] = [Math.round(lon / grid), Math.round(lat / grid)];
      const step = [x - lastX, y - lastY];
      [lastX, lastY] = [x, y];
      const level = kept.filter((points) => points.has(at)).length;
      return level === 0 ? step : [...step, level];
    });
  });
  const { geometries } = thinned.objects.countries as GeometryCollection;
  return JSON.stringify({
    type: thinned.type,
    transform: { scale: [grid, grid], translate: [0, 0] },
    objects: { countries: { type: 'GeometryCollection', geometries: geometries.flatMap(measured(thinned)) } },
    arcs: steps,
  });
}

/** A country's number, its polygons, and where each of them lies. */
const measured =
  (world: Topology) =>
  (geometry: GeometryObject): object[] => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const { type, arcs, id } = geometry;
    return [{ type, arcs, id, properties: { parts: measureParts(world, geometry) } }];
  };
