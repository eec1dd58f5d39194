import { describe, expect, it } from 'vitest';
import { mergeQuotations } from '../../core/extract/conclude/merge-duplicates.ts';
import { findAgreements } from '../../core/extract/find/agreements.ts';
import { findOrganizations } from '../../core/extract/find/organizations.ts';
import { findPeople } from '../../core/extract/find/people.ts';
import { findPlaces } from '../../core/extract/find/places.ts';
import { findUnlistedPlaces } from '../../core/extract/find/unlisted-places.ts';
import { looksOf, workOf } from '../count-work.ts';
import { extract } from '../extract.ts';

/** Twice the text may cost a little more than twice the work, and never four times. */
const LINEAR = 2.4;
const SIZE = 6_000;

const filled = (size: number, pattern: string): string =>
  pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);

/** Half of it in small letters, or a line of capitals alone would be taken for a headline. */
const inProse = (size: number, pattern: string): string =>
  `${filled(size, 'we want more of it and ')}${filled(size, pattern)}`;

const PATTERNS = [
  'EU ',
  'Paris, ',
  '"said ',
  '“a ‘b ',
  '”',
  '(A) [',
  '1234567890',
  '1 of 2 ',
  'a',
  'Al-',
  'Bob Smith ',
  '5 January 2022 ',
  'on Friday ',
  'two days after ',
  'the ',
  'the mass ',
  'A\n',
  'a\n\n',
  'Abc\n',
  'abc\n\n',
  'U.S.',
  'He resigned. ',
  '"Yes, we want it all," said John Smith. ',
  'John Smith said "we want it all and more", ',
  'President Smith, the president of France, ',
  'World Health Organization (WHO) ',
  'Ministry of Peace and ',
  'EU-Kazakhstan Agreement of ',
  'a claim that to ',
  "''Yes,'' he said. ",
  'saying that he ',
  'Lake ',
  'Almaty, the largest city of ',
  'Ann Lee ',
  'said the statement ',
  'Ann, Lee, ',
  '1,111,',
  'twenty two ',
  'May ',
  ', ',
  'the early late mid ',
  '"',
  '“',
  '"A b," he said. ',
  'word ',
  '. ',
  'Ab, Cd ',
  '\n',
  '"A." ',
];

describe('twice the text costs about twice the work', () => {
  it.each(PATTERNS)('on "%s" over and over', (pattern) => {
    const [once, twice] = [workOf(inProse(SIZE, pattern)), workOf(inProse(2 * SIZE, pattern))];
    expect(twice / once).toBeLessThan(LINEAR);
  });
});

describe('twice the text makes a finder look about twice as often', () => {
  const finders = { findPlaces, findUnlistedPlaces, findOrganizations, findAgreements, findPeople };
  const cases = Object.entries(finders).flatMap(([name, find]) =>
    ['Al-', 'Bob Smith ', 'Agreement ', 'Ministry of Peace and ', 'de Lake '].map(
      (pattern) => [name, pattern, find] as const,
    ),
  );
  it.each(cases)('%s on "%s" over and over', (_name, pattern, find) => {
    const [once, twice] = [looksOf(find, inProse(SIZE, pattern)), looksOf(find, inProse(2 * SIZE, pattern))];
    expect(twice / once).toBeLessThan(LINEAR);
  });
});

it('compares a quotation with few others of its speaker', () => {
  const comparisons = (count: number): number => {
    const said = Array.from(
      { length: count },
      (_, at) => `"Number${at} is all we want here," John Smith said.`,
    );
    const { article, facts } = extract(said.join('\n\n'));
    const quotations = facts.filter((fact) => fact.kind === 'quotation');
    expect(quotations.length).toBeGreaterThan(count / 2);
    let compared = 0;
    const { includes } = String.prototype;
    String.prototype.includes = function (this: string, ...given: Parameters<typeof includes>) {
      compared += 1;
      return includes.apply(this, given);
    };
    try {
      mergeQuotations(quotations, article.text);
    } finally {
      String.prototype.includes = includes;
    }
    return compared;
  };
  expect(comparisons(200)).toBeLessThan(LINEAR * Math.max(100, comparisons(100)));
});
