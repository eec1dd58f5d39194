import { expect, it } from 'vitest';
import { jsonPieces } from '../../cli/json-pieces.ts';

it.each([
  ['nothing', {}],
  ['values that are left out', { a: undefined, b: 1, c: undefined }],
  ['values of every kind', { a: null, b: 'x"\u2028', c: { d: [1, { e: undefined }] }, f: true }],
  [
    'lists of nothing, of little and of much',
    { a: [], b: [1, undefined], c: new Array(1200).fill({ d: 'e' }) },
  ],
])('gives the JSON of %s as it is given in one', (_, value) => {
  expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value));
});

it('never holds the text of a long list whole', () => {
  const value = { list: Array.from({ length: 10_000 }, (_, at) => ({ at })) };
  const longest = Math.max(...[...jsonPieces(value)].map(({ length }) => length));
  expect(longest * 10).toBeLessThan(JSON.stringify(value).length);
});
