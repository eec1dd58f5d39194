import type { GeoContext } from 'd3-geo';

const GRID = 2; // points per pixel: finer than the eye, and coarse enough that most points of a coast fall together
const LEAST_SIDE = 3; // half pixels: smaller islands are dust

type Point = readonly [x: number, y: number];

/**
 * Collects what d3-geo draws as SVG path data. Points are snapped to half pixels, which makes a border the same from
 * both of its sides, and those that change nothing are left out.
 */
export function pathWriter(): { readonly context: GeoContext; text(): string } {
  const parts: string[] = [];
  let line: Point[] = [];
  const end = (closed: boolean): void => {
    if (isWorthDrawing(line, closed)) parts.push(written(line, closed));
    line = [];
  };
  const context: GeoContext = {
    beginPath: () => {},
    arc: () => {},
    moveTo: (x, y) => {
      end(false);
      line = [snapped(x, y)];
    },
    lineTo: (x, y) => add(line, snapped(x, y)),
    closePath: () => end(true),
  };
  return {
    context,
    text: () => {
      end(false);
      return parts.join('');
    },
  };
}

const snapped = (x: number, y: number): Point => [Math.round(x * GRID), Math.round(y * GRID)];

function add(line: Point[], next: Point): void {
  const last = line.at(-1);
  if (last && last[0] === next[0] && last[1] === next[1]) return;
  const before = line.at(-2);
  if (last && before && isOnTheWay(before, last, next)) line.pop();
  line.push(next);
}

/** On one straight line, and not a spike that turns back. */
const isOnTheWay = (a: Point, b: Point, c: Point): boolean =>
  (b[0] - a[0]) * (c[1] - b[1]) === (b[1] - a[1]) * (c[0] - b[0]) &&
  (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) >= 0;

function isWorthDrawing(line: readonly Point[], closed: boolean): boolean {
  if (!closed) return line.length > 1;
  const side = (axis: 0 | 1): number => {
    const along = line.map((point) => point[axis]);
    return Math.max(...along) - Math.min(...along);
  };
  return line.length > 2 && Math.max(side(0), side(1)) >= LEAST_SIDE;
}

/** "M10 4.5l3-1z": one absolute point, then steps, the shortest way to write a coast. */
function written(line: readonly Point[], closed: boolean): string {
  const steps = line.map((point, index) => {
    const [fromX, fromY] = line[index - 1] ?? [0, 0];
    return pair(point[0] - fromX, point[1] - fromY);
  });
  const [start = '', ...rest] = steps;
  return `M${start}${rest.length > 0 ? `l${rest.join(' ')}` : ''}${closed ? 'z' : ''}`.replace(/ -/g, '-');
}

const pair = (x: number, y: number): string => `${number(x)} ${number(y)}`;
const number = (half: number): string => `${half / GRID}`.replace(/^(-?)0\./, '$1.');
