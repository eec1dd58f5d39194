import { expect, it } from 'vitest';
import { buildTermIndex } from '../../../core/terms/build-term-index.ts';
import { findTerms } from '../../../core/terms/find-terms.ts';

let seed = 11;
const random = (below: number): number => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * below);
};
const pick = <T>(of: readonly T[]): T => of[random(of.length)] as T; // the lists below are not empty

const NAMES = [
  'Zhanaozen',
  'Strasse Ost',
  "Cote d'Ivoire",
  'Nur-Sultan',
  'Istanbul',
  'Fiji',
  'Aere Perennius',
];
const index = buildTermIndex(NAMES.map((surface) => ({ surface, entity: surface })));

/** Ways to write a letter that fold to it. Those of more than one letter are used where the next fits. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  a: ['á', 'a\u0301', 'ā'],
  o: ['ö', 'o\u0308', 'ø'],
  I: ['İ'],
  ss: ['ß'],
  fi: ['ﬁ'],
  Fi: ['Fi'],
  ae: ['æ'],
  Ae: ['Æ'],
  "'": ['’', 'ʼ', '‘'],
  '-': ['\u2011', '‐', ' '],
  ' ': ['\u00a0', '  ', '\n', ' \u200b'],
};
const HIDDEN = ['\u00ad', '\u200b', '\u2060', '\u200d'];

function written(name: string): string {
  let out = '';
  for (let at = 0; at < name.length; ) {
    const two = name.slice(at, at + 2);
    const from = LETTERS[two] && random(2) ? two : name.charAt(at);
    const ways = LETTERS[from];
    out += ways && random(3) === 0 ? pick(ways) : from;
    at += from.length;
    if (at < name.length && /[a-z]/i.test(name.charAt(at)) && random(8) === 0) out += pick(HIDDEN);
  }
  return out;
}

it('finds every way to write a name, at its own offsets', () => {
  for (let round = 0; round < 400; round++) {
    const forms = Array.from({ length: 6 }, () => {
      const name = pick(NAMES);
      return { name, form: written(name) };
    });
    const filler = () => pick(['and so it was in ', 'ünd ', '123 ', '“', '— ', 'straße, ', 'éa ']);
    let text = '';
    const wanted = forms.map(({ name, form }) => {
      text += filler();
      const start = text.length;
      text += form;
      const span = { start, end: text.length, entity: name };
      text += pick([', ', '. ', '; ', '” ', ' – ']);
      return span;
    });
    const found = findTerms(index, text).map(({ start, end, entity }) => ({ start, end, entity }));
    expect(found, JSON.stringify(text)).toEqual(wanted);
  }
});

it('finds no name in what only looks like one', () => {
  for (const name of NAMES)
    for (const form of [`x${name}`, `${name}x`, `${name.toLowerCase()}`, name.slice(1), name.slice(0, -1)])
      expect(findTerms(index, `it was ${form}, so`), form).toEqual([]);
});
