import { expect, test } from 'vitest';
import { ViewWeights } from '../../../../../core/extract/refine/attribute-quotations/view-weights.ts';

test('sums the weights of the features, which it asks for once for each key', () => {
  const asked: string[] = [];
  const weights = new ViewWeights<string>(
    { a: 1, b: 2.5 },
    {
      keyOf: (view) => view,
      featuresOf: (view) => {
        asked.push(view);
        return [...view];
      },
    },
  );
  expect(['ab', 'bb', 'ab', 'x'].map((view) => weights.scoreOf(view))).toEqual([3.5, 5, 3.5, 0]);
  expect(asked).toEqual(['ab', 'bb', 'x']);
});
