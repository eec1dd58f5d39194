import { expect, it } from 'vitest';
import type { Term } from '../../../core/model.ts';
import { buildTermIndex } from '../../../core/terms/build-term-index.ts';
import { findMatches } from '../../../core/terms/find-matches.ts';
import { findTerms, type Refusal } from '../../../core/terms/find-terms.ts';
import { settleCompany } from '../../../core/terms/settle-company.ts';

const TERMS: readonly Term[] = [
  { surface: 'Ann Smith', entity: 'ann' },
  { surface: 'Smith', entity: 'ann', company: ['ann', 'bank'] },
  { surface: 'Bob Smith', entity: 'bob' },
  { surface: 'Smith', entity: 'bob', company: ['bob', 'mill'] },
  { surface: 'First Bank', entity: 'bank' },
  { surface: 'Lee', entity: 'lee', company: ['ann'] },
];
const index = buildTermIndex(TERMS);
const found = (text: string): string[] => findMatches(index, text).map(({ entity }) => entity);

it.each([
  ['so said Smith', []],
  ['Ann Smith came, and Smith left', ['ann', 'ann']],
  ['Smith left, Bob Smith says', ['bob', 'bob']],
  ['at First Bank, Smith said', ['bank', 'ann']],
  ['Smith, of First Bank, met Lee', ['ann', 'bank', 'lee']],
  ['Lee and Smith', []],
])('takes a name for what its company says: %s', (text, entities) => {
  expect(found(text)).toEqual(entities);
});

it('says why it refuses', () => {
  const refused: Refusal[] = [];
  findMatches(index, 'so said Smith', (refusal) => refused.push(refusal));
  expect(refused.map(({ entity, why }) => `${entity}: ${why}`)).toEqual([
    'ann: no company: nothing else of its articles is named',
    'bob: no company: nothing else of its articles is named',
  ]);
});

it('leaves all entities of a name with their needs where nothing tells', () => {
  const settled = settleCompany(index, findTerms(index, 'so said Smith'));
  expect(settled.map(({ start, entity }) => `${start} ${entity}`)).toEqual(['8 ann', '8 bob']);
  expect(settled.every(({ need }) => need > 0)).toBe(true);
});
