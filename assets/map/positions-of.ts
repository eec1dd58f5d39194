import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/**
 * The points of an arc as written: steps on a grid, each with the `level` up to which it is kept, if that is not 0.
 * Those of a lower level than is asked for are left out.
 */
export function positionsOf(
  arc: readonly Position[],
  transform: Topology['transform'],
  least = 0,
): Position[] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [originX, originY] = transform?.translate ?? [0, 0];
  const positions: Position[] = [];
  let x = 0;
  let y = 0;
  for (const [stepX = 0, stepY = 0, level = 0] of arc) {
    x = transform ? x + stepX : stepX;
    y = transform ? y + stepY : stepY;
    if (level >= least) positions.push([x * scaleX + originX, y * scaleY + originY]);
  }
  return positions;
}
