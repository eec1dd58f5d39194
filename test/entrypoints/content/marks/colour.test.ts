import { describe, expect, it } from 'vitest';
import { contrast, groundOf, lineColour, readColour } from '../../../../entrypoints/content/marks/colour.ts';

const rgb = (red: number, green: number, blue: number, alpha = 1) => ({ red, green, blue, alpha });
const WHITE = rgb(255, 255, 255);
const BLACK = rgb(0, 0, 0);

describe('readColour', () => {
  it.each([
    ['rgb(1, 2, 3)', rgb(1, 2, 3)],
    ['rgba(1, 2, 3, 0.5)', rgb(1, 2, 3, 0.5)],
    ['rgb(1 2 3 / 0)', rgb(1, 2, 3, 0)],
    ['color(srgb 1 0 0)', null],
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

it('looks through transparent layers', () => {
  expect(groundOf([rgb(0, 0, 0, 0.5), WHITE], BLACK)).toEqual(rgb(127.5, 127.5, 127.5));
  expect(groundOf([], WHITE)).toEqual(WHITE);
});

describe('lineColour', () => {
  it('is the colour of text that can be read', () => {
    expect(lineColour(rgb(27, 27, 27), WHITE)).toEqual(rgb(27, 27, 27));
  });
  it('is stronger than faint text', () => {
    expect(lineColour(rgb(200, 200, 200), WHITE)).toEqual(BLACK);
    expect(lineColour(rgb(60, 60, 60), BLACK)).toEqual(WHITE);
  });
  it('can be made out on any ground, whatever the text', () => {
    for (let grey = 0; grey <= 255; grey += 5) {
      for (let text = 0; text <= 255; text += 15) {
        const ground = rgb(grey, grey, grey);
        expect(contrast(lineColour(rgb(text, text, text), ground), ground)).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
