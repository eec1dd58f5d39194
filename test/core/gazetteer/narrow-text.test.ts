import { expect, it } from 'vitest';
import { narrowed, unitAt, widened } from '../../../core/gazetteer/narrow-text.ts';

it.each([
  ['Baghlān', String.raw`Baghl\u0101n`],
  ['São Joã ÿ', 'São Joã ÿ'],
  ['x👍', String.raw`x\ud83d\udc4d`],
])('writes out of "%s" what does not fit into a byte, and reads it again', (text, narrow) => {
  expect(narrowed(text)).toBe(narrow);
  expect(widened(narrow)).toBe(text);
});

it('leaves a backslash that writes no letter', () => {
  expect(widened(String.raw`a\b\u12`)).toBe(String.raw`a\b\u12`);
  expect(unitAt(String.raw`a\b\u12`, 1)).toBeNaN();
});
