import { describe, expect, it } from 'vitest';
import { contrast, lineOn, readColour } from '../../../../entrypoints/content/marks/colour.ts';

const rgb = (red: number, green: number, blue: number, alpha = 1) => ({ red, green, blue, alpha });
const WHITE = rgb(255, 255, 255);
const BLACK = rgb(0, 0, 0);

describe('readColour', () => {
  it.each([
    ['rgb(1, 2, 3)', rgb(1, 2, 3)],
    ['rgba(1, 2, 3, 0.5)', rgb(1, 2, 3, 0.5)],
    ['rgb(1 2 3 / 0)', rgb(1, 2, 3, 0)],
    ['color(srgb 1 0.2 0)', rgb(255, 51, 0)],
    ['color(srgb 0 0 0 / 0.5)', rgb(0, 0, 0, 0.5)],
    ['#0102ff', rgb(1, 2, 255)],
    ['oklch(0.5 0.1 20)', null],
    ['', null],
  ])('%s', (computed, colour) => {
    expect(readColour(computed)).toEqual(colour);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast(WHITE, BLACK)).toBeCloseTo(21);
  expect(contrast(rgb(119, 119, 119), WHITE)).toBeCloseTo(4.48, 2);
});

describe('lineOn', () => {
  const plain = (colour: string) => ({ colour, edge: null });
  it('is the colour of text that can be read', () => {
    expect(lineOn(rgb(27, 27, 27), [WHITE])).toEqual(plain('rgb(27 27 27)'));
  });
  it('is stronger than faint text', () => {
    expect(lineOn(rgb(200, 200, 200), [WHITE])).toEqual(plain('rgb(0 0 0)'));
    expect(lineOn(rgb(60, 60, 60), [BLACK])).toEqual(plain('rgb(255 255 255)'));
  });
  it('can be made out where clear text shows a gradient through', () => {
    expect(lineOn(rgb(0, 0, 0, 0), [WHITE])).toEqual(plain('rgb(0 0 0)'));
  });
  it('holds on every colour of a gradient', () => {
    expect(lineOn(rgb(0, 0, 200), [WHITE, rgb(200, 200, 255)])).toEqual(plain('rgb(0 0 200)'));
    expect(lineOn(WHITE, [rgb(120, 60, 200), BLACK])).toEqual(plain('rgb(255 255 255)'));
  });
  it('has two colours where one cannot be seen everywhere', () => {
    const both = { colour: 'rgb(255 255 255)', edge: 'rgb(0 0 0)' };
    expect(lineOn(WHITE, [WHITE, BLACK])).toEqual(both);
    expect(lineOn(WHITE, null)).toEqual(both);
    expect(lineOn(null, null)).toEqual({ colour: 'rgb(0 0 0)', edge: 'rgb(255 255 255)' });
  });
  it('can be made out on any ground, whatever the text', () => {
    for (let grey = 0; grey <= 255; grey += 5) {
      for (let text = 0; text <= 255; text += 15) {
        const ground = rgb(grey, grey, grey);
        const line = readColour(lineOn(rgb(text, text, text), [ground]).colour);
        expect(line && contrast(line, ground)).toBeGreaterThanOrEqual(3);
        expect(Math.max(contrast(WHITE, ground), contrast(BLACK, ground))).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
