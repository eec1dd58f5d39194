import { expect, it } from 'vitest';
import type { FoundName } from '../../../../core/extract/found-name.ts';
import { joinInitials } from '../../../../core/extract/refine/join-initials.ts';

function joined(text: string, ...surfaces: string[]): string[] {
  const names = surfaces.map((surface): FoundName => {
    const start = text.indexOf(surface);
    return {
      kind: 'person',
      start,
      end: start + surface.length,
      surface,
      rule: 'test',
      weight: 5,
      title: null,
    };
  });
  return joinInitials(names, text).map(({ start, end, surface }) => {
    expect(text.slice(start, end)).toBe(surface);
    return surface;
  });
}

it('joins an initial with the name right behind it', () => {
  expect(joined('So said R. Torrealba.', 'R.', 'Torrealba')).toEqual(['R. Torrealba']);
});

it('joins the parts of a name over the small word between them', () => {
  expect(joined('They met Mwangi wa Torrealba.', 'Mwangi', 'Torrealba')).toEqual(['Mwangi wa Torrealba']);
});

it.each([
  ['They met Kato with Torrealba.', ['Kato', 'Torrealba']],
  ['They met X, Torrealba said.', ['X', 'Torrealba']],
  ['They met Ana Torrealba Kato.', ['Ana Torrealba', 'Kato']],
] as const)('leaves two names two: %s', (text, surfaces) => {
  expect(joined(text, ...surfaces)).toEqual([...surfaces]);
});
