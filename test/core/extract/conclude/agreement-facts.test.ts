import { expect, it } from 'vitest';
import { extract } from '../../../extract.ts';

const LEAD = 'A quiet start to the year\n\nPARIS, March 10, 2023 (Reuters) - ';

function agreements(body: string) {
  const { facts, article } = extract(`${LEAD}${body}\n`);
  return facts
    .filter((fact) => fact.kind === 'agreement')
    .map(({ when, provenance: { span } }) => ({
      name: article.text.slice(span.start, span.end),
      when: when?.value ?? null,
    }));
}

it.each([
  ['The Tandor Accord, signed in July 1999, ended the war.', '1999-07'],
  ['The 2015 Tandor Accord ended the war.', '2015'],
  ['The Tandor Accord of 1998 ended the war.', '1998'],
  ['The Tandor Accord, which was signed on 3 May 1998, ended the war.', '1998-05-03'],
  ['The Tandor Accord, adopted by both sides in early 1998, ended the war.', '1998'],
  ['The Tandor Accord was finally signed in Lyon on Monday.', '2023-03-06'],
  ['Leaders signed the Tandor Accord in Lyon on 15 September 2020.', '2020-09-15'],
  ['They are to sign the Tandor Accord on Monday.', '2023-03-13'],
])('dates an agreement: %s', (body, value) => {
  expect(agreements(body)).toEqual([{ name: 'Tandor Accord', when: value }]);
});

it.each([
  ['The Tandor Accord ended in 2004.'],
  ['In 1999 the Tandor Accord was broken.'],
  ['The Tandor Accord, which entered into force in 2005, is dead.'],
  ['The Tandor Accord, signed by a man born in 1950, is dead.'],
  ['On Monday, Lyon spoke of the Tandor Accord.'],
])('leaves an agreement without a day: %s', (body) => {
  expect(agreements(body)).toEqual([{ name: 'Tandor Accord', when: null }]);
});

it('tells one agreement once, by the sentence that dates it', () => {
  const body = 'The Tandor Accord holds. The Tandor Accord, signed in 1999, ended the war.';
  expect(agreements(body)).toEqual([{ name: 'Tandor Accord', when: '1999' }]);
});
