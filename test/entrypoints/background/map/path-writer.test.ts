import { expect, test } from 'vitest';
import { pathWriter } from '../../../../entrypoints/background/map/path-writer.ts';

function written(rings: readonly [number, number][][], close = true): string {
  const { context, text } = pathWriter();
  for (const [[x, y] = [0, 0], ...rest] of rings) {
    context.moveTo(x, y);
    for (const [toX, toY] of rest) context.lineTo(toX, toY);
    if (close) context.closePath();
  }
  return text();
}

test('writes steps from one point to the next, in half pixels', () => {
  expect(
    written([
      [
        [10, 10],
        [20.2, 10],
        [20.2, 19.6],
      ],
    ]),
  ).toBe('M10 10l10 0 0 9.5z');
});

test('leaves out points that fall together or lie on a straight line', () => {
  expect(
    written([
      [
        [0, 0],
        [0.1, 0.1],
        [5, 0],
        [10, 0],
        [10, 10],
      ],
    ]),
  ).toBe('M0 0l10 0 0 10z');
});

test('keeps the tip of a spike', () => {
  expect(
    written([
      [
        [0, 0],
        [10, 0],
        [5, 0],
        [5, 8],
      ],
    ]),
  ).toBe('M0 0l10 0-5 0 0 8z');
});

test('drops islands that nobody could see', () => {
  expect(
    written([
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    ]),
  ).toBe('');
});

test('leaves a border open, however short', () => {
  expect(
    written(
      [
        [
          [0, 0],
          [1, 0],
        ],
      ],
      false,
    ),
  ).toBe('M0 0l1 0');
});
