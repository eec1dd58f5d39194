import { expect, it } from 'vitest';
import { extract } from '../../../extract.ts';

const speakers = (body: string) =>
  extract(`A headline of some length\n\n${body}\n`)
    .mentions.filter((mention) => mention.kind === 'quotation')
    .map(({ speaker }) => [speaker?.surface, speaker?.entity]);

it('lets a described department speak for its body', () => {
  expect(
    speakers('“We are ready for talks about it now,” the UN human rights commission said on Monday.'),
  ).toEqual([['the UN human rights commission', 'united-nations']]);
});

it('leaves a body with a name of its own', () => {
  expect(speakers('“We are ready for talks about it now,” the European Commission said on Monday.')).toEqual([
    ['the European Commission', 'european-commission'],
  ]);
});
