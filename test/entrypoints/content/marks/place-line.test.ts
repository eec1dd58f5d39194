import { describe, expect, it } from 'vitest';
import { IDENTITY, type Linear } from '../../../../entrypoints/content/marks/linear.ts';
import { boundsOf, cutTo, placeBox, placeLine } from '../../../../entrypoints/content/marks/place-line.ts';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const text = (of: ReturnType<typeof box>, frame: Linear = IDENTITY, height = 20) => ({
  box: of,
  frame,
  height: () => height,
});
const turned = (degrees: number): Linear => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return { a: cos, b: sin, c: -sin, d: cos };
};
const close = (one: ReturnType<typeof box>, other: ReturnType<typeof box>): void => {
  for (const edge of ['left', 'top', 'right', 'bottom'] as const) expect(one[edge]).toBeCloseTo(other[edge]);
};

describe('placeLine', () => {
  it('lies at the bottom of the text', () => {
    close(boundsOf(placeLine(text(box(10, 20, 100, 18)))), box(10, 36, 100, 2));
  });
  it.each<[string, Linear, ReturnType<typeof box>]>([
    ['upside down', { a: -1, b: 0, c: 0, d: -1 }, box(10, 20, 100, 2)],
    ['mirrored', { a: -1, b: 0, c: 0, d: 1 }, box(10, 36, 100, 2)],
    ['twice as large', { a: 2, b: 0, c: 0, d: 2 }, box(10, 34, 100, 4)],
    ['down the page', { a: 0, b: 1, c: -1, d: 0 }, box(10, 20, 2, 18)],
    ['up the page', { a: 0, b: -1, c: 1, d: 0 }, box(108, 20, 2, 18)],
  ])('on text that is %s', (_, frame, line) => {
    close(boundsOf(placeLine(text(box(10, 20, 100, 18), frame))), line);
  });
});

describe('placeBox', () => {
  it.each([0, 30, 45, 120, 200, -60])('finds width and height of a text turned by %i degrees', (degrees) => {
    const frame = turned(degrees);
    const { left, top, right, bottom } = boundsOf({ x: 50, y: 60, width: 80, height: 20, frame });
    const placed = placeBox(text({ left, top, right, bottom }, frame, 20));
    expect([placed.x, placed.y, placed.width, placed.height].map(Math.round)).toEqual([50, 60, 80, 20]);
  });
});

describe('cutTo', () => {
  const line = placeLine(text(box(10, 20, 100, 18)));
  it('keeps the part that can be seen', () => {
    const cut = cutTo(line, box(40, 36, 30, 2));
    close(cut ? boundsOf(cut) : box(0, 0, 0, 0), box(40, 36, 30, 2));
  });
  it('draws no half of a line', () => {
    expect(cutTo(line, box(10, 37.5, 100, 0.5))).toBeNull();
    expect(cutTo(line, box(10, 36, 0.5, 2))).toBeNull();
  });
  it('draws a line that lies aslant whole or not at all', () => {
    const aslant = { ...line, frame: turned(30) };
    expect(cutTo(aslant, box(0, 0, 61, 100))).toBe(aslant);
    expect(cutTo(aslant, box(0, 0, 20, 100))).toBeNull();
  });
});
