import { expect, it } from 'vitest';
import type { NameMention } from '../../../../core/model.ts';
import { extract } from '../../../extract.ts';

function countries(text: string): string[] {
  const { mentions, entities } = extract(`A headline of some length\n\n${text} And that was all for now.\n`);
  return mentions
    .filter((mention): mention is NameMention => mention.kind === 'place')
    .map(({ surface, entity }) => `${surface}: ${entities.find(({ id }) => id === entity)?.place?.country}`);
}

it.each([
  ['They met in Paris on Monday.', ['Paris: FR']],
  ['They met in Paris, Texas, on Monday.', ['Paris: US', 'Texas: US']],
  ['The court in Athens, Georgia, ruled.', ['Athens: US', 'Georgia: US']],
  ['In Tbilisi, the parliament of Georgia met.', ['Tbilisi: GE', 'Georgia: GE']],
  [
    'Officials in Canada said London, Ontario, was hit, and Windsor was too.',
    ['Canada: CA', 'London: CA', 'Ontario: CA', 'Windsor: CA'],
  ],
  ['The Kenyan town of Nakuru and the city of Nairobi were quiet.', ['Nakuru: KE', 'Nairobi: KE']],
])('%s', (text, expected) => {
  expect(countries(text)).toEqual(expected);
});

it('takes one name for one place throughout an article', () => {
  expect(countries('The fire in Springfield, Illinois, is out. Springfield was lucky.')).toEqual([
    'Springfield: US',
    'Illinois: US',
    'Springfield: US',
  ]);
});
