import { expect, it } from 'vitest';
import { scoreWords } from '../../../../core/extract/names/decode.ts';
import type { FeatureSink } from '../../../../core/extract/names/feature-sink.ts';
import { LABEL_COUNT, OUTSIDE } from '../../../../core/extract/names/labels.ts';
import { packWeights } from '../../../../core/extract/names/packed-weights.ts';
import { viewWords } from '../../../../core/extract/names/view-words.ts';
import { WeightSums } from '../../../../core/extract/names/weight-sums.ts';
import { tellWords, wordFeatures } from '../../../../core/extract/names/word-features.ts';
import { hashText } from '../../../../core/hash.ts';
import { readingOf } from '../../../extract.ts';

const ROWS = 1 << 10;
const table = {
  rows: ROWS,
  emit: Int8Array.from({ length: ROWS * LABEL_COUNT }, (_, at) => hashText(String(at))),
  step: new Int8Array(LABEL_COUNT ** 2),
};
const allOf = (count: number) => new Uint8Array(count).fill(1);

it('sums for every word what its features weigh, told in full or remembered', () => {
  const views = viewWords(
    readingOf(
      'Anna Lindh met the president of France in Paris. The president said that Lindh had left Paris, and ' +
        'that the U.S. and France would meet in Paris again. HE SAID THAT ANNA LINDH HAD LEFT.',
    ),
  );
  const sums = new WeightSums(packWeights(table), allOf(views.length));
  tellWords(sums, views);
  expect([...sums.scores]).toEqual([...scoreWords(table, wordFeatures(views))]);
});

it('is told what hangs on a key once', () => {
  const sums = new WeightSums(packWeights(table), allOf(3));
  const told: number[] = [];
  const tell = (sink: FeatureSink, key: number): void => {
    if (sink.begins(1, key)) {
      told.push(key);
      sink.add(1, key);
      sink.ends();
    }
    sink.endWord();
  };
  for (const [at, key] of [70_000, 3, 70_000].entries()) if (sums.beginWord(at)) tell(sums, key);
  expect(told).toEqual([70_000, 3]);
  const [first, second, third] = [0, 1, 2].map((at) => [
    ...sums.scores.slice(at * LABEL_COUNT, (at + 1) * LABEL_COUNT),
  ]);
  expect(third).toEqual(first);
  expect(second).not.toEqual(first);
});

it('sums any number of features', () => {
  const sums = new WeightSums(packWeights({ ...table, emit: table.emit.fill(127) }), allOf(1));
  const count = 1000;
  sums.beginWord(0);
  for (let feature = 0; feature < count; feature++) sums.add(1, feature);
  sums.endWord();
  expect([...sums.scores]).toEqual(new Array(LABEL_COUNT).fill(127 * count));
});

it('gives a word that is not read no label but that of no name', () => {
  const sums = new WeightSums(packWeights(table), new Uint8Array(1));
  expect(sums.beginWord(0)).toBe(false);
  expect([...sums.scores].map((score) => score > Number.NEGATIVE_INFINITY)).toEqual(
    Array.from({ length: LABEL_COUNT }, (_, label) => label === OUTSIDE),
  );
});
