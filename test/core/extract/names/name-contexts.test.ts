import { expect, it } from 'vitest';
import { contextsOf } from '../../../../core/extract/names/name-contexts.ts';
import { viewWords } from '../../../../core/extract/names/view-words.ts';
import { readingOf } from '../../../extract.ts';

/** For each capitalised word: "before [first … last] after, place of length". */
function runsIn(text: string): string[] {
  return contextsOf(viewWords(readingOf(text))).runs.flatMap((run) =>
    run
      ? [
          `${run.before.sight.lower} [${run.first.sight.lower} ${run.last.sight.lower}] ${run.after.sight.lower}, ${run.place} of ${run.length}`,
        ]
      : [],
  );
}

function standingOf(text: string, word: string): number {
  const views = viewWords(readingOf(text));
  const at = views.findIndex(({ sight }) => sight.lower === word);
  return contextsOf(views).standings[at] ?? 0;
}

it('sees both ends of a long name and what stands around it', () => {
  expect(runsIn('Then the Vestmar Ocean Farming Council met.')).toEqual([
    ' [then then] the, 0 of 1',
    ...[0, 1, 2, 3].map((place) => `the [vestmar council] met, ${place} of 4`),
  ]);
});

it('ends a run at a comma, a small word and the end of the sentence', () => {
  expect(runsIn('He saw Vestmar, Lindholm of Zanbar. Grimholt left.').slice(1)).toEqual([
    'saw [vestmar vestmar] ,, 0 of 1',
    ', [lindholm lindholm] of, 0 of 1',
    'of [zanbar zanbar] ., 0 of 1',
    ' [grimholt grimholt] left, 0 of 1',
  ]);
});

it('knows how a word stands elsewhere in the article', () => {
  const alone = standingOf('Vestmar rose. It rained.', 'vestmar');
  const elsewhere = standingOf('Vestmar rose. It rained in Vestmar.', 'vestmar');
  expect(elsewhere).not.toBe(alone);
  expect(elsewhere & alone).toBe(alone);
});

it('sees nothing in words that are written small, and no end of long runs', () => {
  expect(standingOf('the rain fell.', 'rain')).toBe(0);
  const text = 'Vestmar '.repeat(5_000);
  expect(contextsOf(viewWords(readingOf(text))).runs).toHaveLength(5_000);
});
