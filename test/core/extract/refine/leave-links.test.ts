import { expect, it } from 'vitest';
import { leaveLinks } from '../../../../core/extract/refine/leave-links.ts';
import { extract } from '../../../extract.ts';

const placesIn = (text: string) =>
  extract(`A headline of some length\n\n${text}\n`)
    .mentions.filter(({ kind }) => kind === 'place')
    .map(({ surface }) => surface);

it('finds no place in a link, but those beside it', () => {
  expect(placesIn('Read https://news.example/Paris-and-London.html in Almaty or Berlin.')).toEqual([
    'Almaty',
    'Berlin',
  ]);
  expect(placesIn('Read (www.example.org/Paris) in Berlin.')).toEqual(['Berlin']);
});

it('keeps every name of a text without links', () => {
  const names = [{ start: 0, end: 5 }];
  expect(leaveLinks('Paris http is no link', names)).toEqual(names);
});
