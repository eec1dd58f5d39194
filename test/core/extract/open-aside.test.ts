import { expect, it } from 'vitest';
import { openAside } from '../../../core/extract/open-aside.ts';

/** Where the aside begins that is open at "|". */
const asideIn = (marked: string) => openAside(marked.replace('|', ''), marked.indexOf('|'));

it.each([
  ['The guards, who have not been paid since |2019', 10],
  ['Moreno, signed from Lyon in |May', 6],
  ['Moreno, 23, signed from Lyon in |May, scored', 10],
  ['Moreno, a striker, hailed by fans in |Lyon', 17],
  ['Built in |1866, the mill', 0],
  ['Arrested on Monday and held since |then', 0],
])('tells where the open aside begins: %s', (text, at) => {
  expect(asideIn(text)).toBe(at);
});

it.each([
  'The guards, who have not been paid since 2019, attacked |',
  'On Monday the mayor, John Banda, opened |a bridge',
  'Grace Mwansa, 54, travelled |to Lyon',
  'Lee, leader of the party, arrived |in Lyon',
  'On Monday, police in |',
  'Built in 1866, the mill opened in |',
  'United Nations in |',
  '|',
])('sees none in: %s', (text) => {
  expect(asideIn(text)).toBeNull();
});
