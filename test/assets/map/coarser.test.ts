import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { coarser } from '../../../assets/map/coarser.ts';

const world = (arcs: Position[][]): Topology => ({ type: 'Topology', objects: {}, arcs });

test('leaves out points nearer to the line than the tolerance, and keeps the others', () => {
  const line = [
    [0, 0],
    [1, 0.01],
    [2, 0],
    [3, 2],
    [4, 0],
  ];
  expect(coarser(world([line]), 0.2).arcs).toEqual([
    [
      [0, 0],
      [2, 0],
      [3, 2],
      [4, 0],
    ],
  ]);
});

test('keeps both ends, where arcs meet', () => {
  expect(
    coarser(
      world([
        [
          [0, 0],
          [0.01, 0],
          [0.02, 0],
        ],
      ]),
      0.1,
    ).arcs,
  ).toEqual([
    [
      [0, 0],
      [0.02, 0],
    ],
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
  expect(coarser(world([ring]), 0.4).arcs[0]).toHaveLength(4);
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
  expect(coarser(steps, 0.2).arcs[0]?.at(-1)).toEqual([11, 21]);
});

test('gives the same topology again, and the one given where it is fine enough', () => {
  const given = world([
    [
      [0, 0],
      [1, 1],
    ],
  ]);
  expect(coarser(given, 0.05)).toBe(coarser(given, 0.12));
  expect(coarser(given, 0.001)).toBe(given);
});
