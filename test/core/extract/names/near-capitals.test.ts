import { expect, it } from 'vitest';
import { nearCapitals } from '../../../../core/extract/names/near-capitals.ts';
import { viewWords } from '../../../../core/extract/names/view-words.ts';
import { readingOf } from '../../../extract.ts';

/** The words that are read. */
function readIn(text: string): string[] {
  const views = viewWords(readingOf(text));
  const near = nearCapitals(views);
  return views.filter((_, at) => near[at] === 1).map(({ word }) => word.text);
}

it.each([
  [
    'two words before and behind a capital',
    'and so we all met Anna in the old town again',
    'all met Anna in the',
  ],
  ['what hyphens join as one word', 'that Yoon Suk-yeol met them all today', 'that Yoon Suk - yeol met them'],
  ['it before a capital too', 'and we all met in south-east England', 'in south - east England'],
  ['acronyms', 'they all met at the NATO base that they left', 'at the NATO base that'],
])('reads %s', (_, text, read) => {
  expect(readIn(text)).toEqual(read.split(' '));
});

it('reads no word of another sentence', () => {
  expect(readIn('It was so. When he came to them he met Anna. They left.')).toEqual(
    'It was so When he came he met Anna . They left .'.split(' '),
  );
});
