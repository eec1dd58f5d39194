import { expect, it } from 'vitest';
import { findAcronyms } from '../../../../core/extract/find/acronyms.ts';
import { readingOf } from '../../../extract.ts';

const pairs = (text: string) =>
  findAcronyms(readingOf(text)).map(({ long, short }) => [
    text.slice(long.start, long.end),
    text.slice(short.start, short.end),
  ]);

it.each([
  ['the World Health Organization (WHO) said', 'World Health Organization', 'WHO'],
  ['by polymerase chain reaction (PCR) tests', 'polymerase chain reaction', 'PCR'],
  ['the African Continental Free Trade Area (AfCFTA) opens', 'African Continental Free Trade Area', 'AfCFTA'],
  ['the Ministry of Agriculture and Livestock (MAG) said', 'Ministry of Agriculture and Livestock', 'MAG'],
  ['the Sustainable Development Goals (SDGs) of 2015', 'Sustainable Development Goals', 'SDGs'],
])('reads "%s"', (text, long, short) => {
  expect(pairs(text)).toEqual([[long, short]]);
});

it.each([
  ['Aktobe (in the west) and Uralsk (in the northwest)'],
  ['he said (Reuters)'],
  ['a fund (the Fund)'],
  ['(UN) sources'],
  ['Robert Smith (CEO)'],
])('leaves "%s"', (text) => {
  expect(pairs(text)).toEqual([]);
});
