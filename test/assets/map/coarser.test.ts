import type { Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { buildMaps } from '../../../assets/map/build-maps.ts';
import { coarser } from '../../../assets/map/coarser.ts';
import { LEVELS } from '../../../assets/map/degrees.ts';

const wide = JSON.parse(buildMaps().wide) as Topology;
const every = wide.arcs.map((_, at) => at);
const thinned = (tolerance: number): readonly Position[][] =>
  coarser(wide, { detail: 'wide', tolerance, arcs: every }).arcs;
const points = (arcs: readonly Position[][]): number => arcs.flat().length;

test('a map for a wider view has fewer points, all of them among those of a nearer one', () => {
  const [all, ...fewer] = [0.1, ...LEVELS.wide].map(thinned);
  let before = all ?? [];
  for (const arcs of fewer) {
    expect(points(arcs)).toBeLessThan(points(before));
    arcs.forEach((arc, at) => {
      const known = new Set(before[at]?.map(String));
      expect(arc.every((point) => known.has(String(point)))).toBe(true);
    });
    before = arcs;
  }
});

test('keeps both ends of every arc, where borders meet', () => {
  const all = thinned(0.1);
  thinned(0.4).forEach((arc, at) => {
    expect([arc[0], arc.at(-1)]).toEqual([all[at]?.[0], all[at]?.at(-1)]);
  });
});

test('keeps a triangle of the smallest island', () => {
  const { geometries } = wide.objects.countries as GeometryCollection;
  expect(geometries.length).toBeGreaterThan(200);
  const rings = thinned(0.4).filter((arc) => arc.length > 2 && String(arc[0]) === String(arc.at(-1)));
  expect(Math.min(...rings.map((ring) => ring.length))).toBeGreaterThanOrEqual(4);
});

test('reads no arc that is not wanted', () => {
  const { arcs } = coarser(wide, { detail: 'wide', tolerance: 0.4, arcs: [3] });
  expect(arcs.filter((arc) => arc.length > 0)).toEqual([thinned(0.4)[3]]);
});
