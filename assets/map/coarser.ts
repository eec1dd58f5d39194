import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { type Detail, LEVELS } from './degrees.ts';
import { positionsOf } from './positions-of.ts';

const NOT_WANTED: Position[] = [];

/**
 * Some arcs of one of our maps, with as few points as `tolerance`, in degrees, allows. The others are empty: to read all
 * of the world for one map takes longer than to draw it.
 */
export function coarser(
  world: Topology,
  { detail, tolerance, arcs: wanted }: { detail: Detail; tolerance: number; arcs: Iterable<number> },
): Topology {
  const level = LEVELS[detail].filter((one) => one <= tolerance).length;
  const arcs = world.arcs.map(() => NOT_WANTED);
  for (const at of wanted)
    if (arcs[at] === NOT_WANTED) arcs[at] = positionsOf(world.arcs[at] ?? [], world.transform, level);
  const { transform: _, ...rest } = world;
  return { ...rest, arcs };
}
