import { expect, it } from 'vitest';
import type { FoundName } from '../../../../core/extract/found-name.ts';
import { addPlaces } from '../../../../core/extract/refine/places-in-names.ts';
import { readingOf } from '../../../extract.ts';

function added(text: string, surface: string, kind: 'organization' | 'person' = 'organization'): string[] {
  const start = text.indexOf(surface);
  const span = { start, end: start + surface.length, surface, rule: 'test', weight: 5 };
  const name: FoundName =
    kind === 'person' ? { ...span, kind, title: null } : { ...span, kind, known: null, longForm: null };
  return addPlaces({ reading: readingOf(text), names: [name] })
    .filter((found) => found !== name)
    .map((found) => found.surface);
}

it.each([
  ['The Lancaster City Council met.', 'Lancaster City Council', ['Lancaster']],
  ['The Workers Union of Norway Ports met.', 'Workers Union of Norway Ports', ['Norway']],
  ['He wrote for the Houston Star Journal then.', 'Houston Star Journal', []],
  ['The Parole Board met.', 'Parole Board', []],
  ['The Centre of Ocean Studies met.', 'Centre of Ocean Studies', []],
  ['The University of St. Thomas won.', 'University of St. Thomas', []],
  ['The St. Petersburg College won.', 'St. Petersburg College', ['St. Petersburg']],
  ['The Royal Victoria Infirmary is full.', 'Royal Victoria Infirmary', []],
  ['The Royal Melbourne Hospital is full.', 'Royal Melbourne Hospital', ['Melbourne']],
  ['The Jackson Foundation paid.', 'Jackson Foundation', []],
])('%s', (text, body, expected) => {
  expect(added(text, body)).toEqual(expected);
});

it('leaves the names of people alone', () => {
  expect(added('Then Paris Smithers spoke.', 'Paris Smithers', 'person')).toEqual([]);
});
