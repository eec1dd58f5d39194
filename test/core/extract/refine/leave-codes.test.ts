import { expect, it } from 'vitest';
import { leaveCodes } from '../../../../core/extract/refine/leave-codes.ts';
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

it('finds no body in a ticker symbol', () => {
  const text = 'Halden (HLD.O) and Vortis (NYSE: VTS) fell (VTS said).';
  const names = [...text.matchAll(/HLD|VTS|Halden/g)].map(({ index }) => ({ start: index, end: index + 3 }));
  expect(leaveCodes(text, names)).toEqual([
    { start: 0, end: 3 },
    { start: 44, end: 47 },
  ]);
});

it('keeps every name of a text without links', () => {
  const names = [{ start: 0, end: 5 }];
  expect(leaveCodes('Paris http is no link', names)).toEqual(names);
});
