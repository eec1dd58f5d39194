import { expect, it } from 'vitest';
import { findUnlistedPlaces } from '../../../../core/extract/find/unlisted-places.ts';
import { readingOf } from '../../../extract.ts';

const places = (text: string) =>
  findUnlistedPlaces(readingOf(text)).map(({ start, end, surface }) => {
    expect(text.slice(start, end)).toBe(surface);
    return surface;
  });

it.each([
  ['Thousands filled Taksim Square on Friday.', ['Taksim Square']],
  ['A boat sank on Lake Tanzawa.', ['Lake Tanzawa']],
  ['He was born in Qwertyville and lives there.', ['Qwertyville']],
  ['A fire broke out near Zzyzxton, Ohio, on Monday.', ['Zzyzxton']],
  ['ZZYZXTON, N.D. — The hall burned down.', ['ZZYZXTON']],
  [
    'The hall is gone\n\nOLD QWERTYVILLE — The hall of the town burned down on Monday, and nobody knows why.',
    ['OLD QWERTYVILLE'],
  ],
  ['It struck Tandorra Tibetan Autonomous Prefecture.', ['Tandorra Tibetan Autonomous Prefecture']],
  ['They live on the island of Tandorra now.', ['Tandorra']],
])('takes the place in: %s', (text, expected) => {
  expect(places(text)).toEqual(expected);
});

it.each([
  ['The Square was empty.'],
  ['In March he spoke in English.'],
  ['Park Geun-hye spoke.'],
  ['He believes in Christmas and in President Smith.'],
  ['France, Germany and Spain agreed.'],
  ['The prize in Physiology or Medicine is his.'],
  ['TODAY PERU – The hall burned down on Monday.'],
  ['HNA - The hall of the town burned down on Monday.'],
  ['She is a friend of Tandorra now.'],
  ['Angela Merkel, Germany’s chancellor, left.'],
])('leaves: %s', (text) => {
  expect(places(text)).toEqual([]);
});

it('puts a place where the city in its name is, and does not take it for the city', () => {
  const [found] = findUnlistedPlaces(readingOf('The flight left Houston Airport late.'));
  expect(found).toMatchObject({ surface: 'Houston Airport', isWithin: true });
  expect(found?.candidates[0]?.place.name).toBe('Houston');
});
