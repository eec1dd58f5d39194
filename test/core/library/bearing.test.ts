import { expect, it } from 'vitest';
import { bearings } from '../../../core/library/bearing.ts';
import type { EventFact, Fact } from '../../../core/model.ts';

const fact = (id: string, about: readonly string[], day: string | null = null): EventFact => ({
  kind: 'event',
  id,
  type: 'protest',
  about,
  where: [],
  duration: null,
  when: day === null ? null : { type: 'DATE', value: day, certainty: 'said', evidence: [], start: 0, end: 1 },
  provenance: { article: 'a', sentence: { start: 0, end: 1 }, span: { start: 0, end: 1 }, rule: 'test' },
});

const ranked = (
  facts: readonly Fact[],
  entities: readonly string[],
  date: string | null = null,
): string[] => {
  const bearing = bearings(facts, { self: 'city', reading: { name: null, entities, date } });
  return [...facts]
    .sort((a, b) => (bearing.get(b) ?? 0) - (bearing.get(a) ?? 0))
    .filter((one) => (bearing.get(one) ?? 0) > 0)
    .map(({ id }) => id);
};

it('puts first what shares a name with the page, and what few facts share before what many do', () => {
  const facts = [
    fact('both', ['city', 'country']),
    fact('many', ['city', 'country']),
    fact('rare', ['city', 'bridge']),
    fact('none', ['city', 'school']),
  ];
  expect(ranked(facts, ['city', 'country', 'bridge'])).toEqual(['rare', 'both', 'many']);
});

it('puts first what is of the page’s days', () => {
  const facts = [fact('old', ['city'], '2019-05-01'), fact('then', ['city'], '2022-01-04')];
  expect(ranked(facts, [], '2022-01-05')).toEqual(['then']);
});

it('finds no bearing in the entity of the card itself', () => {
  expect(ranked([fact('a', ['city'])], ['city'])).toEqual([]);
});
