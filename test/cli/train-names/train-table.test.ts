import { expect, it } from 'vitest';
import { lessonsOf, trainTable } from '../../../cli/train-names/train-table.ts';
import { bestLabels, scoreWords } from '../../../core/extract/names/decode.ts';
import { FeatureList } from '../../../core/extract/names/feature-list.ts';
import { beginOf, OUTSIDE } from '../../../core/extract/names/labels.ts';

const PERSON = beginOf('person');

function listOf(words: readonly number[]): FeatureList {
  const list = new FeatureList();
  for (const word of words) {
    list.add(1, word);
    list.endWord();
  }
  return list;
}

const isStart = (at: number) => at % 2 === 0;
const lessons = lessonsOf({
  list: listOf([1, 2, 1, 3]),
  labels: [OUTSIDE, PERSON, OUTSIDE, OUTSIDE],
  isStart,
});
const given = { lessons, rows: 1024, rounds: 5 };

it('learns sentence by sentence', () => {
  expect(lessons.map(({ labels }) => labels)).toEqual([
    [OUTSIDE, PERSON],
    [OUTSIDE, OUTSIDE],
  ]);
});

it('tells afterwards what it was told', () => {
  const table = trainTable({ ...given, fewest: 1 });
  const scores = scoreWords(table, listOf([1, 2, 1, 3]));
  expect(bestLabels({ table, scores, isStart })).toEqual([OUTSIDE, PERSON, OUTSIDE, OUTSIDE]);
});

it('makes the same weights from the same texts', () => {
  expect(trainTable({ ...given, fewest: 1 })).toEqual(trainTable({ ...given, fewest: 1 }));
});

it('forgets what came up too seldom', () => {
  expect(Array.from(trainTable({ ...given, fewest: 3 }).emit).every((weight) => weight === 0)).toBe(true);
});
