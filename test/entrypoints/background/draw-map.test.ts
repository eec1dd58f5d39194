import { describe, expect, test } from 'vitest';
import { buildMaps } from '../../../assets/map/build-maps.ts';
import type { CardPlace, PlaceKind } from '../../../core/model.ts';
import { drawMap } from '../../../entrypoints/background/draw-map.ts';
import { PLACES } from '../../components/almaty-card.ts';

const maps = buildMaps();
const world = { wide: JSON.parse(maps.wide), near: async () => JSON.parse(maps.near) };
const SIZE = { width: 360, height: 200 };
const MOST_BYTES = 16_000;

const at = (name: string, kind: PlaceKind, country: string, [lat, lon]: [number, number]): CardPlace => ({
  entity: name,
  name,
  sentence: name,
  within: { start: 0, end: name.length },
  source: 0,
  at: { start: 0, end: name.length },
  link: null,
  place: { kind, country, lat, lon, countryName: country, region: null, names: [] },
});

const KAZAKHSTAN = at('Kazakhstan', 'country', 'KZ', [48, 68]);
const BRUSSELS = at('Brussels', 'capital', 'BE', [50.85, 4.35]);
const CASES: [string, readonly CardPlace[]][] = [
  ['eleven places of one country', PLACES],
  ['one city', [BRUSSELS]],
  ['a country', [KAZAKHSTAN]],
  ['places of two countries', [BRUSSELS, KAZAKHSTAN]],
  ['a country over the date line', [at('Suva', 'capital', 'FJ', [-18.14, 178.44])]],
  ['the largest country', [at('Russia', 'country', 'RU', [60, 90])]],
  ['a small island', [at('Singapore', 'city', 'SG', [1.35, 103.8])]],
  ['the continent at the pole', [at('Antarctica', 'country', 'AQ', [-80, 10])]],
  ['a place whose country has no outline of its own', [at('Pristina', 'city', 'XK', [42.66, 21.16])]],
  ['an overseas part', [at('Cayenne', 'city', 'GF', [4.9, -52.3])]],
  [
    'places all over the world',
    [
      at('London', 'city', 'GB', [51.5, -0.1]),
      at('Sydney', 'city', 'AU', [-33.9, 151.2]),
      at('Lima', 'city', 'PE', [-12, -77]),
    ],
  ],
];

/** The frame that a path fills: [left, top, right, bottom]. */
function extentOf(path: string): [number, number, number, number] {
  let [x, y] = [0, 0];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command, numbers = ''] of path.matchAll(/([Ml])([^Mlz]*)/g)) {
    const values = (numbers.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
    for (let index = 0; index < values.length; index += 2) {
      const [dx = 0, dy = 0] = values.slice(index, index + 2);
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      xs.push(x);
      ys.push(y);
    }
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

describe.each(CASES)('the map of %s', async (_, places) => {
  const map = await drawMap(world, places, SIZE);

  test('has every place in its frame', () => {
    expect(map?.points).toHaveLength(places.length);
    expect(map?.points).not.toContain(null);
  });

  test('has land and the country of the first place', () => {
    expect(map?.land).toMatch(/^M/);
    expect(map?.home).toMatch(/^M/);
  });

  test('is not land all over: no island is turned inside out', () => {
    const [left, top, right, bottom] = extentOf(map?.home ?? '');
    const isAll = left < 0 && top < 0 && right > SIZE.width && bottom > SIZE.height;
    expect(isAll && (map?.home.length ?? 0) < 60).toBe(false);
  });

  test('is small enough to send, and whole numbers of half pixels', () => {
    expect(JSON.stringify(map).length).toBeLessThan(MOST_BYTES);
    expect(`${map?.land}${map?.home}${map?.borders}`).toMatch(/^[Mlz\d .-]+$/);
  });
});

describe('the frame', () => {
  test('of one city is its country', async () => {
    const [left, top, right, bottom] = extentOf((await drawMap(world, [BRUSSELS], SIZE))?.home ?? '');
    expect(left).toBeGreaterThan(0);
    expect(top).toBeGreaterThan(0);
    expect(right).toBeLessThan(SIZE.width);
    expect(bottom).toBeLessThan(SIZE.height);
  });

  test('of a country leaves more room, for its neighbours', async () => {
    const width = async (places: readonly CardPlace[]): Promise<number> => {
      const [left, , right] = extentOf((await drawMap(world, places, SIZE))?.home ?? '');
      return right - left;
    };
    expect(await width([KAZAKHSTAN])).toBeLessThan(await width(PLACES.slice(0, 1)));
  });

  test('of a place in the open sea shows the place alone', async () => {
    const map = await drawMap(world, [at('Atlantis', 'city', 'ZZ', [30, -40])], SIZE);
    expect(map?.points).toEqual([{ x: 180, y: 100 }]);
    expect(map?.home).toBe('');
  });

  test('without places there is no map', async () => {
    expect(await drawMap(world, [], SIZE)).toBeNull();
  });
});
