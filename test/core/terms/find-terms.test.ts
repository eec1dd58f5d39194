import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../core/terms/build-term-index.ts';
import { findTerms } from '../../../core/terms/find-terms.ts';

const index = buildTermIndex([
  { surface: 'Almaty', entity: 'almaty' },
  { surface: 'Almaty Region', entity: 'almaty-region' },
  { surface: 'Mangystau', entity: 'mangystau' },
  { surface: 'Mangystau Region', entity: 'mangystau' },
  { surface: 'Shymkent', entity: 'shymkent' },
  { surface: 'Kazakhstan', entity: 'kazakhstan' },
  { surface: 'Kazakh', entity: 'kazakhstan', isAdjective: true },
]);
const found = (text: string, adjectives = false): string[] =>
  findTerms(index, text, { adjectives }).map(
    ({ start, end, entity }) => `${text.slice(start, end)} = ${entity}`,
  );

describe('a list of regions', () => {
  it.each([
    ['in the Mangystau and Almaty regions', ['Mangystau = mangystau', 'Almaty = almaty-region']],
    ['in the Almaty and Mangystau regions', ['Almaty = almaty-region', 'Mangystau = mangystau']],
    ['in Almaty, Zhambyl and Mangystau regions', ['Almaty = almaty-region', 'Mangystau = mangystau']],
    ['in the Almaty regions', ['Almaty = almaty-region']],
  ])('names regions: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['in Almaty and its regions', ['Almaty = almaty']],
    ['in Almaty. Mangystau and other regions', ['Almaty = almaty', 'Mangystau = mangystau']],
    ['in Shymkent and Almaty', ['Shymkent = shymkent', 'Almaty = almaty']],
    ['in Almaty, regions', ['Almaty = almaty']],
  ])('is none: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('adjectives', () => {
  it('are left alone', () => {
    expect(found('the Kazakh Interior Ministry of Kazakhstan')).toEqual(['Kazakhstan = kazakhstan']);
  });

  it('are found where that is asked, whatever follows', () => {
    expect(found('the Kazakh Interior Ministry', true)).toEqual(['Kazakh = kazakhstan']);
    expect(found('a kazakh rug', true)).toEqual([]);
  });
});
