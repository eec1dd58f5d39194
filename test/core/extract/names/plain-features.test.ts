import { expect, it } from 'vitest';
import { findNames } from '../../../../core/extract/find/names.ts';
import { LABEL_COUNT } from '../../../../core/extract/names/labels.ts';
import { packWeights } from '../../../../core/extract/names/packed-weights.ts';
import { secondFeatures } from '../../../../core/extract/names/tag-words.ts';
import { dropOverlaps } from '../../../../core/extract/refine/drop-overlaps.ts';
import { readingOf } from '../../../extract.ts';

/** Knows no word, so that only form, class and votes are left. */
const NOTHING = packWeights({
  rows: 1,
  emit: new Int8Array(LABEL_COUNT),
  step: new Int8Array(LABEL_COUNT ** 2),
});

function featuresOf(text: string): number[] {
  const reading = readingOf(text);
  const found = findNames(reading);
  return [...secondFeatures({ reading, found, chosen: dropOverlaps(found) }, NOTHING).values];
}

it('sees no difference between words of one form and class', () => {
  expect(featuresOf('Then the blorvik met Grimbald Zorvath near a quandel.')).toEqual(
    featuresOf('Then the trasnok met Vandrelk Plimsor near a fambrel.'),
  );
});

it.each([
  ['a capital', 'Then the blorvik met zorvath.', 'Then the blorvik met Zorvath.'],
  ['a given name', 'Then Grimb met Zorvath.', 'Then Peter met Zorvath.'],
  ['a country', 'Then they left Zorvat.', 'Then they left Norway.'],
])('sees %s', (_, one, other) => {
  expect(featuresOf(one)).not.toEqual(featuresOf(other));
});
