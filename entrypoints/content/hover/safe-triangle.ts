import type { Box } from '../marks/surroundings.ts';
import type { Point } from './hover.ts';

/**
 * Whether a pointer that goes from one point to another is on its way into a box: it stays inside the triangle between
 * where it was and the box's far ends, and comes nearer.
 */
export function isHeadingTo(box: Box, { from, to }: { from: Point; to: Point }): boolean {
  if (distanceTo(box, to) >= distanceTo(box, from)) return false;
  // The way goes on as it went: where is it at the height (or the side) of the box?
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const edgeY = to.y < box.top ? box.top : to.y > box.bottom ? box.bottom : null;
  if (edgeY !== null && dy !== 0) {
    const x = to.x + (dx * (edgeY - to.y)) / dy;
    if (x >= box.left - SLACK_PX && x <= box.right + SLACK_PX) return true;
  }
  const edgeX = to.x < box.left ? box.left : to.x > box.right ? box.right : null;
  if (edgeX === null || dx === 0) return false;
  const y = to.y + (dy * (edgeX - to.x)) / dx;
  return y >= box.top - SLACK_PX && y <= box.bottom + SLACK_PX;
}

/** Hands do not draw straight lines. */
const SLACK_PX = 24;

/** From a point to the nearest edge of a box; 0 inside it. */
export function distanceTo(box: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}
