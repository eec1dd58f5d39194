import { expect, it } from 'vitest';
import { buildTermIndex } from '../../../core/terms/build-term-index.ts';
import { findInBlocks } from '../../../core/terms/find-in-blocks.ts';

const index = buildTermIndex(
  ['New York', 'Almaty', 'Nursultan'].map((surface) => ({ surface, entity: surface })),
);
const found = (...blocks: string[]) => {
  const text = blocks.join('|');
  return findInBlocks(index, { text, border: '|' }).map(({ start, end }) => text.slice(start, end));
};

it('finds names in every block and counts from the first', () => {
  expect(found('In Almaty', '', 'of New York.', 'Almaty')).toEqual(['Almaty', 'New York', 'Almaty']);
});

it('takes no name over a border', () => {
  expect(found('New', 'York')).toEqual([]);
});

it('takes no word of another block for a neighbour', () => {
  expect(found('to Nursultan', 'Nazarbayev said')).toEqual(['Nursultan']);
});

it('says where a refused name stands', () => {
  const text = 'so|Nursultan Nazarbayev';
  const refused: string[] = [];
  findInBlocks(
    index,
    { text, border: '|' },
    { refused: ({ start, end, why }) => refused.push(`${text.slice(start, end)}: ${why}`) },
  );
  expect(refused).toEqual(["Nursultan: neighbour 'Nazarbayev'"]);
});
