import { expect, it } from 'vitest';
import { findPeople } from '../../../../core/extract/find/people.ts';
import { readingOf } from '../../../extract.ts';

const people = (text: string) =>
  findPeople(readingOf(text)).map(({ start, end, surface, title }) => {
    expect(text.slice(start, end)).toBe(surface);
    return title === null ? surface : `${title}: ${surface}`;
  });

it.each([
  ['Kassym-Jomart Tokayev spoke. Later Tokayev left.', ['Kassym-Jomart Tokayev', 'Tokayev']],
  ['On Monday French President Emmanuel Macron said no.', ['French President: Emmanuel Macron']],
  ['Christian Torrealba spoke.', ['Christian Torrealba']],
  ['Mr Kato was found at home.', ['Mr: Kato']],
  ['But Vice-President Ann Lee left.', ['Vice-President: Ann Lee']],
  ['It was the editor-in-chief Ann Lee who left.', ['editor-in-chief: Ann Lee']],
  ['The ex-minister Bo Li stayed.', ['ex-minister: Bo Li']],
  [
    'Then Attorney-General Kim Yu spoke - President Joe Doe did not.',
    ['Attorney-General: Kim Yu', 'President: Joe Doe'],
  ],
  ['It was said by spokesman Jim Smith on Monday.', ['spokesman: Jim Smith']],
  ['The head of the body, Ursula von der Leyen, agreed.', ['Ursula von der Leyen']],
  ['A former teacher, Lu Li-shih, told them.', ['Lu Li-shih']],
  ['They praised J. Edgar Hoover and Abdel Fattah al-Sisi.', ['J. Edgar Hoover', 'Abdel Fattah al-Sisi']],
])('takes the people in: %s', (text, expected) => {
  expect(people(text)).toEqual(expected);
});

it.each([
  ['The president and the head of the state met the government.'],
  ['The Supreme Court met on Monday in January.'],
  ['It is the World Cup, not the Human Development Index.'],
  ['Christian Democrats and a Christian Party met.'],
  ['However, Wednesday was quiet. Its members will continue.'],
  ['The Mangystau Region and the Kazakh Steppe lie there.'],
])('leaves: %s', (text) => {
  expect(people(text)).toEqual([]);
});

it('takes a surname that is also a word, and ends a name at a dash', () => {
  expect(people('Sun Lijun, a former minister, was tried. Sun admitted it.')).toEqual(['Sun Lijun', 'Sun']);
  expect(people('On 27 January - David Kato was found.')).toEqual(['David Kato']);
});
