import { expect, it } from 'vitest';
import {
  isCapital,
  isLetter,
  isLetterOrMark,
  isNumber,
  isSign,
  isSpace,
  lengthOf,
} from '../../core/characters.ts';

const CODES = [
  ...Array.from({ length: 0x3100 }, (_, code) => code),
  0xd800,
  0xdc00,
  0xfeff,
  0x1d400,
  0x1f600,
];

it.each<[string, (code: number) => boolean, RegExp]>([
  ['letters', isLetter, /\p{L}/u],
  ['capitals', isCapital, /\p{Lu}/u],
  ['letters and their marks', isLetterOrMark, /[\p{L}\p{M}]/u],
  ['numbers', isNumber, /\p{N}/u],
  ['signs', isSign, /[\p{P}\p{S}]/u],
  ['spaces', isSpace, /\s/],
])('tells %s as patterns do, whether asked once or again', (_, is, pattern) => {
  for (const round of [1, 2]) {
    const wrong = CODES.filter((code) => is(code) !== pattern.test(String.fromCodePoint(code)));
    expect(wrong, `round ${round}`).toEqual([]);
  }
});

it('counts the units of a character', () => {
  for (const character of ['a', '\u00e9', '\ufeff', '\u{1d400}'])
    expect(lengthOf(character.codePointAt(0) ?? 0)).toBe(character.length);
});
