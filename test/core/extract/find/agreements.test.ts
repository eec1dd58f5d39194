import { expect, it } from 'vitest';
import { findAgreements } from '../../../../core/extract/find/agreements.ts';
import { readingOf } from '../../../extract.ts';

const agreements = (text: string) =>
  findAgreements(readingOf(text)).map(({ start, end, surface }) => {
    expect(text.slice(start, end)).toBe(surface);
    return surface;
  });

it.each([
  ['under the Treaty of Versailles, signed then', ['Treaty of Versailles']],
  ['They are to sign the Tandor Agreement on Friday.', ['Tandor Agreement']],
  ['the Minsk Accords and the Kyoto Protocol', ['Minsk Accords', 'Kyoto Protocol']],
  ['the Convention on the Rights of the Child says', ['Convention on the Rights of the Child']],
  ['They signed a Memorandum of Understanding.', ['Memorandum of Understanding']],
  [
    'both presidents later signed the Treaty on the Uzbek-Kyrgyz State Border there',
    ['Treaty on the Uzbek-Kyrgyz State Border'],
  ],
  ['They signed the Minsk Protocol Monday.', ['Minsk Protocol']],
  [
    'both sides then signed the Kazakhstan Declaration and the Joint Declaration on Fish',
    ['Kazakhstan Declaration', 'Joint Declaration on Fish'],
  ],
  ['the North American Free Trade Agreement ended.', ['North American Free Trade Agreement']],
])('takes the agreement in: %s', (text, expected) => {
  expect(agreements(text)).toEqual(expected);
});

it.each([
  ['The Agreement was signed.'],
  ['an agreement on gas and a treaty'],
  ['the North Atlantic Treaty Organization and the Boston Convention Center'],
  ['His Declaration was late.'],
  ['The Democratic National Convention was no treaty.'],
])('leaves: %s', (text) => {
  expect(agreements(text)).toEqual([]);
});

it('tells the parties from the name', () => {
  const text =
    'In the framework of the European Union-Kazakhstan Enhanced Partnership and Cooperation Agreement, we met.';
  const [found] = findAgreements(readingOf(text));
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(found?.parties.map(slice)).toEqual(['European Union', 'Kazakhstan']);
  expect(found && slice(found.core)).toBe('Enhanced Partnership and Cooperation Agreement');
});
