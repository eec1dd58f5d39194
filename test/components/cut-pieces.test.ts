import { expect, test } from 'vitest';
import { cutPieces } from '../../components/cut-pieces.ts';
import type { PassagePiece } from '../../core/model.ts';

const piece = (kind: PassagePiece['kind'], said: string): PassagePiece => ({
  kind,
  said,
  page: '',
  declared: false,
});
const long = 'one two three four five '.repeat(400).trim();
const quoted = piece('same', 'the words that the page has');

test('a short statement stays as it is', () => {
  const pieces = [piece('plain', 'Before. '), quoted, piece('plain', ' Behind.')];
  expect(cutPieces(pieces)).toBe(pieces);
});

test('of 20,000 characters what is near the page’s words is kept, in whole words', () => {
  const [before, same, behind] = cutPieces([piece('plain', long), quoted, piece('plain', long)]);
  expect(before?.said).toMatch(/^… (one|two|three|four|five) .* five$/);
  expect(same).toBe(quoted);
  expect(behind?.said).toMatch(/^one two .* (one|two|three|four|five) …$/);
  for (const part of [before, behind]) expect(part?.said.length).toBeLessThan(320);
});

test('of much that the page left out both ends are kept', () => {
  const [, left] = cutPieces([quoted, piece('left out', long), quoted]);
  expect(left?.said).toMatch(/^one two .* … .* five$/);
});

test('what the page has is never cut, however long', () => {
  const pieces = [piece('same', long)];
  expect(cutPieces(pieces)).toBe(pieces);
});

test('a statement whose words on the page are not known any more is shown by its start', () => {
  const [all] = cutPieces([piece('plain', long)]);
  expect(all?.said).toMatch(/^one two three/);
});

test('keeps surrogate pairs together where there are no words', () => {
  const emoji = piece('left out', `a${'😀'.repeat(5000)}`);
  expect(cutPieces([quoted, emoji, quoted])[1]?.said.isWellFormed()).toBe(true);
});
