import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { withFewerPoints } from '../../../assets/map/thin.ts';

const world = (arcs: Position[][]): Topology => ({ type: 'Topology', objects: {}, arcs });
const firstArc = (of: Topology, tolerance: number) => withFewerPoints(of, tolerance).arcs[0];

test('leaves out points nearer to the line than the tolerance, and keeps the others', () => {
  const line = [
    [0, 0],
    [1, 0.01],
    [2, 0],
    [3, 2],
    [4, 0],
  ];
  expect(firstArc(world([line]), 0.2)).toEqual([
    [0, 0],
    [2, 0],
    [3, 2],
    [4, 0],
  ]);
});

test('keeps both ends, where arcs meet', () => {
  const line = [
    [0, 0],
    [0.01, 0],
    [0.02, 0],
  ];
  expect(firstArc(world([line]), 0.1)).toEqual([
    [0, 0],
    [0.02, 0],
  ]);
});

test('keeps a triangle of the smallest ring', () => {
  const ring = [
    [0, 0],
    [0.01, 0],
    [0.01, 0.01],
    [0, 0.01],
    [0, 0],
  ];
  expect(firstArc(world([ring]), 0.4)).toHaveLength(4);
});

test('reads arcs that are written as steps', () => {
  const steps: Topology = {
    ...world([
      [
        [0, 0],
        [5, 0],
        [5, 10],
      ],
    ]),
    transform: { scale: [0.1, 0.1], translate: [10, 20] },
  };
  expect(firstArc(steps, 0.2)?.at(-1)).toEqual([11, 21]);
});
