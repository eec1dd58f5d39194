import { expect, it } from 'vitest';
import { trigramsOf } from '../../../../core/extract/trigrams/trigrams-of.ts';
import { whereMayMatch } from '../../../../core/extract/trigrams/where-may-match.ts';

const may = (pattern: RegExp, text: string) => whereMayMatch(pattern, trigramsOf(text)).length > 0;

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

const FAR = ' '.repeat(920);

it('tells the stretches from which what is needed is in reach', () => {
  const text = `${FAR}yesterday${FAR}last week`;
  const at = (pattern: RegExp) =>
    whereMayMatch(pattern, trigramsOf(text)).map(({ start, end }) => ({ start, length: end - start }));
  expect(at(/yesterday/)).toEqual([{ start: 768, length: 256 }]);
  expect(at(/\byesterday|week\b/)).toHaveLength(2);
  expect(at(/yesterday, last week/)).toEqual([]);
  expect(at(/yesterday.*last week/)).not.toEqual([]);
});

it('looks behind what is needed where a pattern looks back', () => {
  const text = `last${' '.repeat(126)}week`;
  expect(whereMayMatch(/(?<=last {126})week/, trigramsOf(text)).at(-1)?.end).toBeGreaterThan(130);
});

it('tells shorter stretches of a long text, across what one number has bits for', () => {
  for (const before of [3_700, 9_000, 14_970, 22_460]) {
    const text = `${' '.repeat(before)}the day${' '.repeat(150)}before yesterday${' '.repeat(29_000 - before)}`;
    const [stretch, ...others] = whereMayMatch(/\bday\s+before yesterday|day {150}before/g, trigramsOf(text));
    expect(others).toEqual([]);
    expect(stretch?.start).toBeLessThanOrEqual(before + 4);
    expect(stretch?.end).toBeGreaterThan(before + 4);
    const [near] = whereMayMatch(/(?<=day {150})before/g, trigramsOf(text));
    expect(near?.end).toBeGreaterThan(before + 157);
    expect((near?.end ?? 0) - (near?.start ?? 0)).toBeLessThan(900);
  }
});
