import { expect, it } from 'vitest';
import type { FoundName } from '../../../../core/extract/found-name.ts';
import { splitNames } from '../../../../core/extract/refine/split-names.ts';
import { readingOf } from '../../../extract.ts';

/** What one name of the text, as if the tagger had found it, is split into. */
function parts(text: string, kind: 'person' | 'place' | 'organization', surface: string): string[] {
  const start = text.indexOf(surface);
  const base = { start, end: start + surface.length, surface, rule: `tagger/${kind}`, weight: 5 };
  const kinds: Record<typeof kind, FoundName> = {
    person: { ...base, kind: 'person', title: null },
    place: { ...base, kind: 'place', candidates: [], isWithin: true },
    organization: { ...base, kind: 'organization', known: null, longForm: null },
  };
  return splitNames({ reading: readingOf(text), names: [kinds[kind]] }).map((part) => {
    expect(text.slice(part.start, part.end)).toBe(part.surface);
    return `${part.kind} ${part.surface}`;
  });
}

it.each([
  [
    'the envoy for Kenya Mary Torrealba said',
    'place',
    'Kenya Mary Torrealba',
    ['place Kenya', 'person Mary Torrealba'],
  ],
  ['It rained in Kenya’s Borgrad then.', 'place', 'Kenya’s Borgrad', ['place Kenya', 'place Borgrad']],
  ['It rained in Kenya’s Nairobi then.', 'place', 'Kenya’s Nairobi', ['place Kenya', 'place Nairobi']],
  [
    'so said Mary Torrealba of the Vestmar University',
    'organization',
    'Mary Torrealba of the Vestmar University',
    ['person Mary Torrealba', 'organization Vestmar University'],
  ],
  [
    'so said Israel Torrealba of Nairobi',
    'organization',
    'Israel Torrealba of Nairobi',
    ['person Israel Torrealba', 'place Nairobi'],
  ],
  [
    'so said Karla Torrealba of Nairobi',
    'person',
    'Karla Torrealba of Nairobi',
    ['person Karla Torrealba', 'place Nairobi'],
  ],
  ['He was in Nairobi for COP26.', 'place', 'Nairobi for COP26', ['place Nairobi']],
  [
    'It is Ganjor Torrealba of Nairobi who won.',
    'place',
    'Ganjor Torrealba of Nairobi',
    ['person Ganjor Torrealba', 'place Nairobi'],
  ],
  [
    'the Free Vestmar Movement of Gebrin Torrealba',
    'organization',
    'Free Vestmar Movement of Gebrin Torrealba',
    ['organization Free Vestmar Movement', 'person Gebrin Torrealba'],
  ],
] as const)('splits two names that were taken for one: %s', (text, kind, surface, expected) => {
  expect(parts(text, kind, surface)).toEqual(expected);
});

it('takes what a member of parliament sits for as the place', () => {
  const [text, body] = ['the Member of Parliament for Tandor South', 'Parliament for Tandor South'] as const;
  expect(parts(text, 'organization', body)).toEqual(['place Tandor South']);
});

it.each([
  ['They met on Hart’s Island.', 'place', 'Hart’s Island'],
  ['They met in Mary Torrealba Park.', 'place', 'Mary Torrealba Park'],
  ['the Mary Torrealba School of Arts', 'organization', 'Mary Torrealba School of Arts'],
  ['the Jordan University of Science', 'organization', 'Jordan University of Science'],
  ['the Union of Vestmar', 'organization', 'Union of Vestmar'],
  ['the Party of European Workers', 'organization', 'Party of European Workers'],
  ['the Lake District of Kenya', 'place', 'Lake District of Kenya'],
] as const)('leaves one name whole: %s', (text, kind, surface) => {
  expect(parts(text, kind, surface)).toEqual([`${kind} ${surface}`]);
});
