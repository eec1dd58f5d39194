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
  ['the Polar Research Council’s (PRC) report', 'Polar Research Council', 'PRC'],
  [
    'the Observatory of Rights in Norland (OCDN) has said that fewer people came this year',
    'Observatory of Rights in Norland',
    'OCDN',
  ],
  ['at the Norland Union-Breakaway (NU-B) camp', 'Norland Union-Breakaway', 'NU-B'],
  ['courses in Science, Technology, and Mathematics (STM)', 'Science, Technology, and Mathematics', 'STM'],
  ['by the Norland Food Holdings (“NFH”) group', 'Norland Food Holdings', 'NFH'],
])('reads "%s"', (text, long, short) => {
  expect(pairs(text)).toEqual([[long, short]]);
});

it.each([
  ['Aktobe (in the west) and Uralsk (in the northwest)'],
  ['he said (Reuters)'],
  ['a fund (the Fund)'],
  ['(UN) sources'],
  ['Robert Smith (CEO)'],
  ['Robert Smith (PTI) won the seat'],
  ['calm in New York (AP) on Friday'],
  ['Senator Robert Smith (D-Ohio) spoke'],
  ['shares of Norland Foods (NYSE: NFD) rose'],
  ['two electric vehicles (EVs) on the road'],
  ['the chief election commissioner (CEC) said'],
  ['he uses artificial intelligence (AI)'],
])('leaves "%s"', (text) => {
  expect(pairs(text)).toEqual([]);
});
