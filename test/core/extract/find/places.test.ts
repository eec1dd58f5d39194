import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../../core/extract/find/places.ts';
import { readingOf } from '../../../extract.ts';

const places = (text: string) =>
  findPlaces(readingOf(text)).map(({ start, end, surface }) => {
    expect(text.slice(start, end)).toBe(surface);
    return surface;
  });

describe('takes', () => {
  it.each([
    ['The storm reached Almaty on Friday.', ['Almaty']],
    ['They live in the Mangystau Region, in southwestern Kazakhstan.', ['Mangystau Region', 'Kazakhstan']],
    ['Crowds gathered in the cities of Zhanaozen and Aktau.', ['Zhanaozen', 'Aktau']],
    ['It engulfed Taraz, Shymkent, Kyzylorda and Uralsk.', ['Taraz', 'Shymkent', 'Kyzylorda', 'Uralsk']],
    [
      'He flew from New York to Saint-Denis and St. Petersburg.',
      ['New York', 'Saint-Denis', 'St. Petersburg'],
    ],
    [
      'She won in South West Norfolk and lost in North-East Somerset.',
      ['South West Norfolk', 'North-East Somerset'],
    ],
    ['They met in Paris, Texas, last year.', ['Paris', 'Texas']],
    ['Kazakhstan’s capital Nur-Sultan was quiet.', ['Kazakhstan', 'Nur-Sultan']],
    ['The U.S. and the UK agreed.', ['U.S.', 'UK']],
    ['Protests were reported in Reading and Bath.', []],
    ['He fled to the Caribbean, and across the Balkans and Asia.', ['Caribbean', 'Balkans', 'Asia']],
    ['Ships left the Caribbean island on Monday.', []],
    ['The police of the city of Reading said so.', ['Reading']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('leaves', () => {
  it.each([
    ['Trains in the North East and in the South West are late.'],
    ['Paris Hilton and Jack London never met.'],
    ['Mr Lincoln spoke to Sydney Smith.'],
    ['Nice weather is due, and Mobile phones ring.'],
    ['In March and May the Kazakh and European teams trained.'],
    ['He told us that it can be split.'],
    ['Victoria Nuland spoke first.'],
  ])('%s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

it('takes the place of a dateline even where it is a word', () => {
  expect(
    places('A headline of some length\n\nREADING, March 3 (Reuters) - The talks began on Friday.\n'),
  ).toEqual(['READING']);
});
