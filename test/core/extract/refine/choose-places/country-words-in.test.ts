import { expect, it } from 'vitest';
import { readArticle } from '../../../../../core/article/read-article.ts';
import { countryWordsIn } from '../../../../../core/extract/refine/choose-places/country-words-in.ts';

const countries = (text: string) => Object.fromEntries(countryWordsIn(readArticle(text)));

it.each([
  ['words of one country', 'The sheriff told a congressman so.', { US: 2 }],
  [
    'signs and words without three plain letters in a row',
    'It cost £5, the Dáil was told.',
    { GB: 1, IE: 1 },
  ],
  ['words with a stop', 'Sen. Lee and Gov. Cole met.', { US: 2 }],
  ['no more than three times', 'The NHS, the NHS, the NHS and the NHS.', { GB: 3 }],
  ['far apart', `A crore. ${'so it was. '.repeat(3000)}Two lakh.`, { IN: 2 }],
])('counts %s', (_, text, found) => {
  expect(countries(text)).toEqual(found);
});

it('leaves parts of words alone', () => {
  expect(countries('Senate, sheriffdom, ANHS and crored; sen. and rep.')).toEqual({});
});
