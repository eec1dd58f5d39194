import { expect, it } from 'vitest';
import { findPeople } from '../../../../../core/extract/find/people.ts';
import { readingOf } from '../../../../extract.ts';

const byNames = (text: string) =>
  findPeople(readingOf(text))
    .filter(({ rule }) => rule === 'people/by-name')
    .map(({ start, end, surface, bearer }) => {
      expect(text.slice(start, end)).toBe(surface);
      return bearer ? `${surface} = ${bearer}` : surface;
    });

it.each([
  [
    'General Mohamed Dagalo, better known as Hemedti, left. Hemedti is rich.',
    ['Hemedti = Mohamed Dagalo', 'Hemedti = Mohamed Dagalo'],
  ],
  ['The rapper Peter Mathers (aka Eminem) sang.', ['Eminem = Peter Mathers']],
  ['Ms Stefani Rossi, nicknamed “Big Steffi,” won.', ['Big Steffi = Stefani Rossi']],
  [
    'On Monday Paul "Old Bear" Bryant won. Old Bear smiled.',
    ['Paul "Old Bear" Bryant', 'Old Bear = Paul "Old Bear" Bryant'],
  ],
])('takes the other name of somebody in: %s', (text, expected) => {
  expect(byNames(text)).toEqual(expected);
});

it.each([
  ['Peter Lee, known as the butcher of the town, left.'],
  ['Peter Lee, known for Hemedti, left.'],
  ['Mount Marcy, also known as Tahawus, is high.'],
  ['Karl Weber, known as Germany, left.'],
  ['They told John "Get Out" and left.'],
  ['He said “Old Bear” Bryant won.'],
])('leaves: %s', (text) => {
  expect(byNames(text)).toEqual([]);
});

it('leaves the by-name where it is part of a longer name', () => {
  expect(byNames('Pedro Ramos, known as Chacal, is no Chacal Slim.')).toEqual(['Chacal = Pedro Ramos']);
});
