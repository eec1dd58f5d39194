import { expect, it } from 'vitest';
import { mayMatch } from '../../../../core/extract/trigrams/may-match.ts';
import { trigramsOf } from '../../../../core/extract/trigrams/trigrams-of.ts';
import { seeded } from '../../../seeded.ts';

const may = (pattern: RegExp, text: string) => mayMatch(pattern, trigramsOf(text));

it.each<[RegExp, string]>([
  [/\bday\b/i, 'May Day'],
  [/weeks? ago|yesterday/, 'a week ago'],
  [/weeks? ago|yesterday/, 'only yesterday'],
  [/(?:the )?resigned/, 'he resigned'],
  [/\d{1,2}\/\d{1,2}/, 'on 5/1'],
  [/[12]\d/, '17'],
  [/(?<=last )week/, 'last week'],
  [/protests/iu, 'PROTEſTS'],
  [/week/iu, 'WEE\u212a'],
  [/ab|c/, 'c'],
  [/(?:night)*/, ''],
  [/night{0,2}/, 'nigh'],
  [/nights+/, 'nights'],
  [/[a-z]+ly|\p{L}{9}/u, 'slowly'],
  [/(?<part>day)-\k<part>/, 'day-day'],
  [/Wednes(?=day)/, 'Wednesday'],
])('%s may match in "%s"', (pattern, text) => {
  expect(pattern.test(text)).toBe(true);
  expect(may(pattern, text)).toBe(true);
});

it.each<[RegExp, string]>([
  [/\bday\b/, 'Paris, Texas'],
  [/weeks? ago|yesterday/, 'a week later, today'],
  [/(?:the )?resigned/, 'the resident'],
  [/\d{1,2}\/\d{1,2}/, 'on Friday'],
  [/(?<=last )week/, 'next week'],
  [/(?:Mon|Fri)day/, 'Sunday'],
  [/night(?:shift|time)+/, 'a knight'],
])('%s cannot match in "%s"', (pattern, text) => {
  expect(may(pattern, text)).toBe(false);
});

it('needs nothing of what must not be there', () => {
  expect(may(/(?<!last )(?!next )week/, 'a week')).toBe(true);
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
    return /^\(|^\\b/.test(piece) ? piece : piece + pick(QUANTIFIERS);
  }).join('');
}

it('never rules out a pattern that matches', () => {
  const random = seeded(3);
  const words = ['day', 'days', 'week', 'a', 'ago', '1', '12', ' ', 'th', 'B', 'é', 'WEEK'];
  let matched = 0;
  for (let round = 0; round < 3000; round++) {
    const pattern = new RegExp(patternOf(random), random() < 0.5 ? 'u' : 'iu');
    const text = Array.from({ length: 5 }, () => words[Math.floor(random() * words.length)]).join('');
    if (!pattern.test(text)) continue;
    matched += 1;
    expect(may(pattern, text), `${pattern} in ${text}`).toBe(true);
  }
  expect(matched).toBeGreaterThan(400);
});
