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
    'what stands right beside a capital',
    'and so they met Anna today in the old town again',
    'met Anna today',
  ],
  ['no word of grammar beside it', 'all that he said of Anna in the old town', 'Anna'],
  [
    'all that stands between two capitals',
    'once more the Bureau for the prevention of Heavy losses met',
    'Bureau for the prevention of Heavy losses',
  ],
  [
    'little of what stands between two that are far apart',
    'when Anna went with all of them to see Paris again',
    'Anna went see Paris again',
  ],
  ['what hyphens join as one word', 'that Yoon Suk-yeol met them all today', 'Yoon Suk - yeol met'],
  ['it before a capital too', 'and we all met in south-east England', 'south - east England'],
  ['what a dot joins', 'it was read at Ledger.org by all of them', 'Ledger . org'],
  ['acronyms', 'they all met at the NATO base that they left', 'NATO base'],
])('reads %s', (_, text, read) => {
  expect(readIn(text)).toEqual(read.split(' '));
});

it('reads no word of another sentence', () => {
  expect(readIn('It was so. When he came to them he met Anna. They left.')).toEqual(
    'It When met Anna . They left .'.split(' '),
  );
});
