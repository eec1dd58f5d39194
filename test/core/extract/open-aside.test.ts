import { expect, it } from 'vitest';
import { openAside } from '../../../core/extract/open-aside.ts';

it.each([
  ['The guards, who have not been paid since ', 10],
  ['Moreno, signed from Lyon in ', 6],
  ['Built in ', 0],
  ['Arrested on Monday and held since ', 0],
])('tells where the open aside begins: %s', (text, at) => {
  expect(openAside(text)).toBe(at);
});

it.each([
  'The guards, who have not been paid since 2019, attacked ',
  'On Monday, police in ',
  'Built in 1866, the mill opened in ',
  'United Nations in ',
  '',
])('sees none in: %s', (text) => {
  expect(openAside(text)).toBeNull();
});
