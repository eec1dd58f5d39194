import { expect, test } from 'vitest';
import { emphasise, isMostOf } from '../../components/emphasise.ts';

const shown = (text: string, ...spans: [number, number][]): string =>
  emphasise(
    text,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map((piece) => (piece.strong ? `[${piece.text}]` : piece.text))
    .join('');

test.each<[string, [number, number][], string]>([
  ['in the middle', [[3, 6]], 'in [the] middle'],
  ['from the start', [[0, 4]], '[from] the start'],
  ['at the end', [[7, 10]], 'at the [end]'],
  ['all', [[0, 3]], '[all]'],
  ['none', [], 'none'],
  ['empty span', [[3, 3]], 'empty span'],
  [
    'two of them',
    [
      [7, 11],
      [0, 3],
    ],
    '[two] of [them]',
  ],
  [
    'overlapping',
    [
      [0, 4],
      [2, 6],
    ],
    '[over][la]pping',
  ],
  ['outside', [[4, 99]], 'outs[ide]'],
])('emphasises %s', (text, spans, expected) => {
  expect(shown(text, ...spans)).toBe(expected);
  expect(
    emphasise(
      text,
      spans.map(([start, end]) => ({ start, end })),
    )
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('knows words that are nearly the whole sentence', () => {
  expect(isMostOf({ start: 0, end: 8 }, '0123456789')).toBe(true);
  expect(isMostOf({ start: 0, end: 5 }, '0123456789')).toBe(false);
});
