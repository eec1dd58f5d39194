import { expect, it } from 'vitest';
import { townsIn } from '../../../core/gazetteer/towns.ts';

const LINES = [
  'ab\t\tUS\tOhio\t100\t200\t1',
  'mount vale\t\tUS\tOhio\t4012\t-8300\t3',
  'mount vale\t\tUS\tUtah\t3900\t-11000\t2',
  'sao joa\tSão Joã\tBR\tBahia\t-1200\t-4000\t9',
  'x\\u0294a\tX\\u0294a\tCA\tYukon\t6000\t-13000\t1',
].join('\n');
const townsNamed = townsIn(LINES, (code) => `country ${code}`);

it.each([
  ['Ab', ['Ohio']],
  ['Mt. Vale', ['Ohio', 'Utah']],
  ['São Joã', ['Bahia']],
  ['Mount', []],
  ['Zz', []],
  ['Aa', []],
])('finds the towns named "%s"', (name, regions) => {
  expect(townsNamed(name).map(({ place }) => place.region)).toEqual(regions);
});

it('reads names, points and inhabitants', () => {
  expect(townsNamed('Mount Vale')[0]).toMatchObject({
    rank: 3,
    place: { name: 'Mount Vale', kind: 'city', lat: 40.12, lon: -83, countryName: 'country US' },
  });
  expect(townsNamed('Sao Joa')[0]?.place.name).toBe('São Joã');
  expect(townsNamed('Xʔa')[0]?.place.name).toBe('Xʔa');
});

it('finds nothing where there are no towns', () => {
  expect(townsIn('', () => '')('Ab')).toEqual([]);
});
