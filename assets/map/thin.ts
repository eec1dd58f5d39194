import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { positionsOf } from './positions-of.ts';

/**
 * The same topology with fewer points: none moves a border by more than `tolerance` degrees. Borders are shared lines,
 * so both countries along one stay together.
 */
export function withFewerPoints(world: Topology, tolerance: number): Topology {
  const { transform, ...rest } = world;
  const arcs = world.arcs.map((arc) => {
    const positions = positionsOf(arc, transform);
    const kept = keptIn(positions, tolerance);
    return positions.filter((_, index) => kept.has(index));
  });
  return { ...rest, arcs };
}

/**
 * The points of an arc that a tolerance keeps, by Douglas and Peucker's method: those that a greater one keeps are among
 * them. A ring keeps at least a triangle: a small country must not vanish.
 */
export function keptIn(arc: readonly Position[], tolerance: number): ReadonlySet<number> {
  const last = arc.length - 1;
  const keep = new Set([0, last]);
  if (isRing(arc)) {
    keep.add(Math.round(last / 3)).add(Math.round((2 * last) / 3));
  }
  const corners = [...keep].sort((a, b) => a - b);
  const open: [number, number][] = corners.slice(1).map((end, index) => [corners[index] ?? 0, end]);
  for (let piece = open.pop(); piece; piece = open.pop()) {
    const [from, to] = piece;
    const { at, distance } = farthestBetween(arc, from, to);
    if (distance <= tolerance) continue;
    keep.add(at);
    open.push([from, at], [at, to]);
  }
  return keep;
}

const isRing = (arc: readonly Position[]): boolean => {
  const [first, last] = [arc[0], arc.at(-1)];
  return arc.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

function farthestBetween(
  arc: readonly Position[],
  from: number,
  to: number,
): { at: number; distance: number } {
  const [ax = 0, ay = 0] = arc[from] ?? [];
  const [bx = 0, by = 0] = arc[to] ?? [];
  const shrink = Math.cos((((ay + by) / 2) * Math.PI) / 180); // a degree of longitude is shorter away from the equator
  const [dx, dy] = [(bx - ax) * shrink, by - ay];
  const length = dx * dx + dy * dy;
  let [at, most] = [from, 0];
  for (let index = from + 1; index < to; index++) {
    const [px = 0, py = 0] = arc[index] ?? [];
    const [x, y] = [(px - ax) * shrink, py - ay];
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
    const distance = (x - along * dx) ** 2 + (y - along * dy) ** 2;
    if (distance > most) [at, most] = [index, distance];
  }
  return { at, distance: Math.sqrt(most) };
}
