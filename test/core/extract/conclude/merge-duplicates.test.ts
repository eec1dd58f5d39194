import { expect, it } from 'vitest';
import { extract } from '../../../extract.ts';

const quotations = (text: string) => {
  const { facts, article } = extract(text);
  return facts
    .filter((fact) => fact.kind === 'quotation')
    .map(({ quotation }) => article.text.slice(quotation.start, quotation.end));
};

it('keeps the longer of two quotations of one speaker with the same words', () => {
  const text =
    'NATO calls the talks "a first step on a long road"\n\n' +
    'NATO called the talks "a first step on a long road that we must walk together" on Monday.\n';
  expect(quotations(text)).toEqual(['a first step on a long road that we must walk together']);
});

it('keeps the same words of two speakers', () => {
  const text =
    'A headline of some length\n\n' +
    'NATO called the talks "a first step on a long road".\n\nThe European Union called the talks "a first step on a long road".\n';
  expect(quotations(text)).toHaveLength(2);
});
