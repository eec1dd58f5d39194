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
  expect(leaveCodes(text, named(text, /HLD|VTS|Halden/g)).map(({ start }) => start)).toEqual([0, 44]);
});

it('ends a name before a bare ticker symbol', () => {
  const text =
    'The Halden Average .HLD fell, notes US10YT=RR rose, Brent LCOc1 slid and Sterling GBP= held. Halden (.HLD) too.';
  const names = named(text, /Halden Average \.HLD|HLD|US10YT|RR|Brent LCOc1|Sterling GBP|Halden(?= \()/g);
  expect(leaveCodes(text, names).map(({ surface }) => surface)).toEqual([
    'Halden Average',
    'Brent',
    'Sterling',
    'Halden',
  ]);
});

it('keeps names that look a little like one', () => {
  const text = 'The U.S. and MI5 met A=B in St. Paul. G20 and COVID-19 came.';
  const names = named(text, /U\.S\.|MI5|Paul|G20|COVID-19/g);
  expect(leaveCodes(text, names)).toEqual(names);
});

function named(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(({ index, 0: surface }) => ({
    start: index,
    end: index + surface.length,
    surface,
  }));
}

it('keeps every name of a text without links', () => {
  const names = [{ start: 0, end: 5, surface: 'Paris' }];
  expect(leaveCodes('Paris http is no link', names)).toEqual(names);
});
