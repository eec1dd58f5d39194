import { expect, it } from 'vitest';
import { findUnlistedPlaces } from '../../../../core/extract/find/unlisted-places.ts';
import { readingOf } from '../../../extract.ts';

const places = (text: string) =>
  findUnlistedPlaces(readingOf(text)).map(({ start, end, surface }) => {
    expect(text.slice(start, end)).toBe(surface);
    return surface;
  });

it.each([
  ['Especially Nuritola Street was full.', ['Nuritola Street']],
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
  ['A man was held in Tandor-upon-Wye on Monday.', ['Tandor-upon-Wye']],
  ['Two drowned off Saint-Tandor-sur-Mer.', ['Saint-Tandor-sur-Mer']],
  ['The Berwick-upon-Tweed-based firm closed.', ['Berwick-upon-Tweed']],
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
  ['Jean-de-Dieu Kamuhanda was convicted after One-on-One talks.'],
  ['The Editor-in-Chief and the Commander-in-Chief flew with Rolls-Royce.'],
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

it('puts an airport into no town that shares the first name of whom it is called after', () => {
  const [found] = findUnlistedPlaces(readingOf('It shut Norman Manley International Airport.'));
  expect(found).toMatchObject({ surface: 'Norman Manley International Airport', candidates: [] });
});

it('knows nothing of where a hyphenated town lies from the town that its first word names', () => {
  const [found] = findUnlistedPlaces(readingOf('Police in Houston-upon-Tandor met.'));
  expect(found).toMatchObject({ surface: 'Houston-upon-Tandor', candidates: [] });
});
