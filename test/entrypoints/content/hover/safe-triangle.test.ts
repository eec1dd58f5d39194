import { expect, it } from 'vitest';
import { isHeadingTo } from '../../../../entrypoints/content/hover/safe-triangle.ts';

const card = { left: 100, top: 200, right: 400, bottom: 500 };

it.each([
  ['straight down into it', { x: 150, y: 100 }, { x: 150, y: 120 }, true],
  ['aslant to its far end', { x: 150, y: 100 }, { x: 170, y: 110 }, true],
  ['from below, up', { x: 300, y: 600 }, { x: 310, y: 570 }, true],
  ['from the left', { x: 20, y: 300 }, { x: 40, y: 310 }, true],
  ['away from it', { x: 150, y: 120 }, { x: 150, y: 100 }, false],
  ['past it', { x: 150, y: 100 }, { x: 90, y: 101 }, false],
  ['nowhere', { x: 150, y: 100 }, { x: 150, y: 100 }, false],
])('%s', (_, from, to, heading) => {
  expect(isHeadingTo(card, { from, to })).toBe(heading);
});
