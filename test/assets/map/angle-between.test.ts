import { geoDistance } from 'd3-geo';
import { expect, test } from 'vitest';
import { angleBetween } from '../../../assets/map/angle-between.ts';

test.each<[string, [number, number], [number, number]]>([
  ['a quarter of the equator', [0, 0], [90, 0]],
  ['over the date line', [179, 10], [-179, -10]],
  ['from pole to pole', [12, 90], [-80, -90]],
  ['to the other side of the globe', [30, 20], [-150, -20]],
  ['a street', [13.4, 52.5], [13.401, 52.5004]],
  ['to itself', [13.4, 52.5], [13.4, 52.5]],
])('agrees with d3-geo on %s', (_, from, to) => {
  expect(angleBetween(from, to)).toBeCloseTo(geoDistance(from, to), 9);
});
