import { expect, it } from 'vitest';
import { findPlaces } from '../../../../core/extract/find/places.ts';
import type { FoundName } from '../../../../core/extract/found-name.ts';
import { teamsByScore } from '../../../../core/extract/refine/teams-by-score.ts';
import { readingOf } from '../../../extract.ts';

/** The places of a text that are taken for teams. */
function teams(text: string): string[] {
  const reading = readingOf(text);
  const names: FoundName[] = findPlaces(reading);
  return teamsByScore({ article: reading.article, names })
    .filter(({ kind }) => kind === 'organization')
    .map(({ surface }) => surface);
}

it.each([
  ['In the cup on Monday, Leeds beat Sheffield 2-1 at home.', ['Leeds', 'Sheffield']],
  ['They fought to a 2-1 win over Sheffield on Monday.', ['Sheffield']],
  ['The scores of the day are in, and they are these.\n\nLeeds 2 Sheffield 1\n', ['Leeds', 'Sheffield']],
  [
    'The tables of the day are in, and they are these.\n\nLeeds 74 59 .556 -\nSheffield 4 2 0 2\n',
    ['Leeds', 'Sheffield'],
  ],
  ['It was quiet, as Sheffield host Leeds next.', ['Sheffield']],
])('takes towns that play for teams: %j', (text, expected) => {
  expect(teams(text)).toEqual(expected);
});

it.each([
  'On Monday he beat the mayor in Sheffield 6-1 and 6-2.',
  'People in Sheffield have a fair, and Leeds and Sheffield are quiet.',
  'In Edinburgh, Scotland beat France 21-14 on Monday.',
  'In Leeds 12 people died, and in Sheffield 3.',
  'Police in Leeds beat a man, and 2-1 is a score.',
])('leaves: %s', (text) => {
  expect(teams(text)).toEqual([]);
});
