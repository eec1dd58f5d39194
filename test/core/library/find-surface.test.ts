import { expect, it } from 'vitest';
import { findSurface } from '../../../core/library/find-surface.ts';

const find = (text: string, ...surfaces: string[]) => {
  const span = findSurface({ text, within: { start: 0, end: text.length }, surfaces });
  return span && text.slice(span.start, span.end);
};

it('takes whole words, the longest at the first spot', () => {
  expect(find('In Almaty Region and Almaty', 'Almaty', 'Almaty Region')).toBe('Almaty Region');
  expect(find('Parisian Paris', 'Paris')).toBe('Paris');
});

it('leaves parts of words and what lies outside', () => {
  expect(find('Parisian', 'Paris')).toBeNull();
  expect(findSurface({ text: 'Paris', within: { start: 0, end: 3 }, surfaces: ['Paris'] })).toBeNull();
});
