import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/** In degrees. A few fixed steps, so that each is worked out once and then kept. */
const TOLERANCES = [0.05, 0.2, 0.25, 0.4];

const kept = new WeakMap<Topology, Map<number, Topology>>();

/**
 * The same topology with fewer points: none moves a border by more than `tolerance` degrees. Borders are shared
 * lines, so both countries along one stay together. Drawing the world from all 80,000 points takes 100 ms.
 */
export function coarser(world: Topology, tolerance: number): Topology {
  const step = TOLERANCES.findLast((one) => one <= tolerance);
  if (step === undefined) return world;
  const known = kept.get(world) ?? new Map<number, Topology>();
  kept.set(world, known);
  const made = known.get(step) ?? withFewerPoints(world, step);
  known.set(step, made);
  return made;
}

/** All of `world` with fewer points, whatever the steps. */
export function withFewerPoints(world: Topology, tolerance: number): Topology {
  const { transform: _, ...rest } = world;
  return { ...rest, arcs: positionsOf(world).map((arc) => simplified(arc, tolerance)) };
}

/** Arcs as written are steps on a grid. */
function positionsOf({ arcs, transform }: Topology): Position[][] {
  if (transform === undefined) return arcs;
  const [scaleX, scaleY] = transform.scale;
  const [originX, originY] = transform.translate;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX;
      y += stepY;
      return [x * scaleX + originX, y * scaleY + originY];
    });
  });
}

/** Douglas and Peucker's method. A ring keeps at least a triangle: a small country must not vanish. */
function simplified(arc: Position[], tolerance: number): Position[] {
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
  return arc.filter((_, index) => keep.has(index));
}

const isRing = (arc: Position[]): boolean => {
  const [first, last] = [arc[0], arc.at(-1)];
  return arc.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

function farthestBetween(arc: Position[], from: number, to: number): { at: number; distance: number } {
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
