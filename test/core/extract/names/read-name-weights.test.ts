import { expect, it } from 'vitest';
import { writeNameWeights } from '../../../../cli/train-names/write-name-weights.ts';
import { LABEL_COUNT } from '../../../../core/extract/names/labels.ts';
import { packWeights } from '../../../../core/extract/names/packed-weights.ts';
import { HEAVIEST, readNameWeights } from '../../../../core/extract/names/read-name-weights.ts';

function tableOf(rows: number, weight: number) {
  const emit = new Int8Array(rows * LABEL_COUNT);
  emit[3] = weight;
  return { rows, emit, step: new Int8Array(LABEL_COUNT ** 2).fill(-weight) };
}
const weights = { words: tableOf(4, HEAVIEST), plain: tableOf(2, -HEAVIEST) };

it('reads what was written, the heaviest weights of both sides too', () => {
  const { words, plain } = weights;
  expect(readNameWeights(writeNameWeights(weights))).toEqual({
    words: packWeights(words),
    plain: packWeights(plain),
  });
});

it('is written in printable characters alone', () => {
  expect(writeNameWeights(weights)).toMatch(/^[\x20-\x7e\n]+$/);
});

it.each([
  ['an empty file', ''],
  ['half a file', writeNameWeights(weights).slice(0, 150)],
  ['another file', '<!doctype html>\n<title>Not found</title>\n'],
])('refuses %s', (_, text) => {
  expect(() => readNameWeights(text)).toThrow('a table is cut short');
});
