import { expect, it } from 'vitest';
import { readArticle } from '../../../../core/article/read-article.ts';
import { matchesOf, PatternSearch } from '../../../../core/extract/trigrams/pattern-search.ts';
import { seeded } from '../../../seeded.ts';

const found = (pattern: RegExp, text: string) =>
  [...matchesOf(pattern, readArticle(text))].map(({ start, end, match }) => [start, end, ...match]);
const expected = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length, ...match]);

it('goes on behind the last match, and past one of no length', () => {
  const text = '\u{1d400}day \u{1d400}day'.repeat(50);
  expect(found(/(?=\p{Lu}day)/gu, text)).toEqual(expected(/(?=\p{Lu}day)/gu, text));
  expect(found(/(?=\p{Lu}day)/gu, text)).toHaveLength(100);
});

it('takes the ends of a stretch for no ends of the text', () => {
  const text = `${'- '.repeat(500)}yesterday${' -'.repeat(500)}`;
  expect(found(/^yesterday|yesterday$|(?<!-\s)yesterday|yesterday(?!\s)/g, text)).toEqual([]);
});

it('finds a match that is longer than the stretches that are looked at', () => {
  const text = `${'. '.repeat(200)}week${'. '.repeat(900)}day`;
  expect(found(/week[^a-z]{1,2000}day/g, text)).toHaveLength(1);
  expect(found(/week[^a-z]+day/g, text)).toHaveLength(1);
});

it('finds words that stand on the border of two stretches', () => {
  for (let before = 0; before < 300; before++) {
    const text = `${' '.repeat(before)}the day before yesterday${' '.repeat(300)}`;
    expect(found(/day before yesterday/g, text), `${before} units before`).toHaveLength(1);
  }
});

it('looks from where it is told to on', () => {
  const search = new PatternSearch(/\bday\b/g, readArticle(`day${' '.repeat(400)}day day`));
  expect([search.next(0)?.start, search.next(1)?.start, search.next(404)?.start, search.next(408)]).toEqual([
    0,
    403,
    407,
    null,
  ]);
});

const PIECES = [
  'day',
  'week',
  'a',
  'ago',
  '[ab]',
  '\\d',
  '\\b',
  ' ',
  '.',
  '\\p{L}',
  'th',
  '1',
  '(?=da)',
  '(?!wee)',
  '^',
  '$',
];
const QUANTIFIERS = ['', '', '', '?', '*', '+', '{0,2}', '{2}', '+?'];

/** A pattern of pieces side by side, in groups and in alternatives. */
function patternOf(random: () => number, depth = 0): string {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
    if (depth < 2 && random() < 0.4) {
      const inside = [patternOf(random, depth + 1), patternOf(random, depth + 1)].join(
        random() < 0.6 ? '|' : '',
      );
      return `${pick(['(', '(?:', '(?<=', '(?='])}${inside})`;
    }
    const piece = pick(PIECES);
    return /^\(|^\\b|^[$^]/.test(piece) ? piece : piece + pick(QUANTIFIERS);
  }).join('');
}

const WORDS = ['day', 'days', 'week', 'a', 'ago', '1', '12', ' ', 'th', 'B', 'é', 'WEEK', '\n', '\u{1d400}'];

/** Stretches of few words between long ones of none. */
function textOf(random: () => number): string {
  const words = () =>
    Array.from({ length: 6 }, () => WORDS[Math.floor(random() * WORDS.length)] ?? '').join('');
  return Array.from({ length: 4 }, () => words() + '–'.repeat(Math.floor(random() * 200))).join('');
}

it('finds what a search of the whole text does', () => {
  const random = seeded(3);
  let matched = 0;
  for (let round = 0; round < 400; round++) {
    const pattern = new RegExp(patternOf(random), random() < 0.5 ? 'gu' : 'giu');
    const text = textOf(random);
    const all = expected(pattern, text);
    if (all.length > 0 && all.length < 100) matched += 1;
    expect(String(found(pattern, text)), `${pattern} in ${text}`).toBe(String(all));
  }
  expect(matched).toBeGreaterThan(80);
});

it('finds the same in texts whose blocks are cut into parts', () => {
  const random = seeded(5);
  let matched = 0;
  for (let round = 0; round < 60; round++) {
    const pattern = new RegExp(patternOf(random), random() < 0.5 ? 'gu' : 'giu');
    const text = Array.from({ length: 30 }, () => textOf(random)).join('\n');
    const all = expected(pattern, text);
    if (all.length > 0 && all.length < 1000) matched += 1;
    expect(String(found(pattern, text)), `${pattern}`).toBe(String(all));
  }
  expect(matched).toBeGreaterThan(10);
});
