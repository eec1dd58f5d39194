import { expect, it } from 'vitest';
import { bestLabels, scoreWords } from '../../../../core/extract/names/decode.ts';
import { FeatureList } from '../../../../core/extract/names/feature-list.ts';
import { beginOf, LABEL_COUNT, OUTSIDE } from '../../../../core/extract/names/labels.ts';

const NO_STEPS = { rows: 1, emit: [], step: new Array(LABEL_COUNT ** 2).fill(0) };
const begin = beginOf('place');
const goOn = begin + 1;

/** For each word the labels that fit it, each with how well. */
function scoresOf(...words: readonly Readonly<Record<number, number>>[]): Float64Array {
  const scores = new Float64Array(words.length * LABEL_COUNT);
  for (const [at, fits] of words.entries())
    for (const [label, score] of Object.entries(fits)) scores[at * LABEL_COUNT + Number(label)] = score;
  return scores;
}

it('gives each word the label that fits best', () => {
  const scores = scoresOf({ [OUTSIDE]: 1 }, { [begin]: 2 }, { [goOn]: 2 });
  expect(bestLabels({ table: NO_STEPS, scores, isStart: (at) => at === 0 })).toEqual([OUTSIDE, begin, goOn]);
});

it('lets no name go on that has not begun', () => {
  const scores = scoresOf({ [OUTSIDE]: 5 }, { [goOn]: 3, [begin]: 2 });
  expect(bestLabels({ table: NO_STEPS, scores, isStart: (at) => at === 0 })).toEqual([OUTSIDE, begin]);
});

it('lets no name cross from one sentence into the next', () => {
  const scores = scoresOf({ [begin]: 5 }, { [goOn]: 3, [begin]: 2 });
  expect(bestLabels({ table: NO_STEPS, scores, isStart: () => true })).toEqual([begin, begin]);
});

it('changes its mind about a word for the sake of the next', () => {
  const scores = scoresOf({ [OUTSIDE]: 1 }, { [goOn]: 4 });
  expect(bestLabels({ table: NO_STEPS, scores, isStart: (at) => at === 0 })).toEqual([begin, goOn]);
});

it('has nothing to say of no words', () => {
  expect(bestLabels({ table: NO_STEPS, scores: new Float64Array(0), isStart: () => true })).toEqual([]);
});

it('sums the weights of all features of a word, wherever their rows are', () => {
  const list = new FeatureList();
  list.add(1, 7);
  list.add(2, 7);
  list.endWord();
  const emit = [1, 2, 0, 0, 0, 0, 0];
  expect([...scoreWords({ ...NO_STEPS, emit }, list)]).toEqual([2, 4, 0, 0, 0, 0, 0]);
});
