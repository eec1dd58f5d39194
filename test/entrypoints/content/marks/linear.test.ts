import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  IDENTITY,
  invert,
  isUpright,
  type Linear,
  multiply,
  readTransform,
  readWritingMode,
} from '../../../../entrypoints/content/marks/linear.ts';

const style = (of: Partial<Record<'transform' | 'rotate' | 'scale', string>>) => ({
  transform: 'none',
  rotate: 'none',
  scale: 'none',
  ...of,
});
const close = (one: Linear | null, { a, b, c, d }: Linear): void => {
  expect(one?.a).toBeCloseTo(a);
  expect(one?.b).toBeCloseTo(b);
  expect(one?.c).toBeCloseTo(c);
  expect(one?.d).toBeCloseTo(d);
};
const QUARTER: Linear = { a: 0, b: 1, c: -1, d: 0 };

beforeAll(() => {
  vi.stubGlobal('DOMMatrixReadOnly', new Window().DOMMatrixReadOnly);
});

describe('readTransform', () => {
  it.each<[string, ReturnType<typeof style>, Linear]>([
    ['nothing', style({}), IDENTITY],
    ['moved', style({ transform: 'matrix(1, 0, 0, 1, 40, -3)' }), IDENTITY],
    ['scaled', style({ transform: 'matrix(2, 0, 0, 0.5, 0, 0)' }), { a: 2, b: 0, c: 0, d: 0.5 }],
    ['turned', style({ rotate: '90deg' }), QUARTER],
    ['turned about z', style({ rotate: 'z 90deg' }), QUARTER],
    ['scale alone', style({ scale: '3' }), { a: 3, b: 0, c: 0, d: 3 }],
    ['two scales', style({ scale: '2 3' }), { a: 2, b: 0, c: 0, d: 3 }],
    ['turned, then scaled', style({ rotate: '90deg', scale: '2 1' }), { a: 0, b: 2, c: -1, d: 0 }],
    ['small numbers', style({ transform: 'matrix(1, 1e-7, -2e-7, 1, 0, 0)' }), IDENTITY],
    ['a layer of its own', style({ transform: 'matrix3d(1,0,0,0,0,1,0,0,0,0,1,0,5,6,0,1)' }), IDENTITY],
  ])('reads %s', (_, given, linear) => {
    close(readTransform(given), linear);
  });
  it.each([
    ['a turn about x', style({ rotate: 'x 30deg' })],
    ['a turn about an axis', style({ rotate: '0 1 0 30deg' })],
    ['perspective', style({ transform: 'matrix3d(1,0,0,-0.01,0,1,0,0,0,0,1,0,0,0,0,1)' })],
  ])('leaves %s', (_, given) => {
    expect(readTransform(given)).toBeNull();
  });
});

it('undoes what it multiplies', () => {
  const linear = { a: 2, b: 1, c: -0.5, d: 3 };
  const back = invert(linear);
  close(back && multiply(back, linear), IDENTITY);
  expect(invert({ a: 1, b: 1, c: 1, d: 1 })).toBeNull();
});

it('knows what stays upright', () => {
  expect([IDENTITY, QUARTER, { a: -2, b: 0, c: 0, d: 1 }].every(isUpright)).toBe(true);
  expect(isUpright({ a: 0.7, b: 0.7, c: -0.7, d: 0.7 })).toBe(false);
});

it('turns the line to the side that vertical letters stand on', () => {
  expect(readWritingMode('horizontal-tb')).toBe(IDENTITY);
  expect(readWritingMode('vertical-rl')).toEqual(QUARTER);
  expect(readWritingMode('sideways-lr')).toEqual({ a: 0, b: -1, c: 1, d: 0 });
});
