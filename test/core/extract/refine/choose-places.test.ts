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
  [
    'In Mexico City and in Puebla people voted; Mexico’s vote is over.',
    ['Mexico City: MX', 'Puebla: MX', 'Mexico: MX'],
  ],
  ['In Birmingham, in the state of Alabama, it rained.', ['Birmingham: US', 'Alabama: US']],
  ['In Birmingham in central England it rained.', ['Birmingham: GB', 'England: GB']],
  ['In San Francisco, in the state of Zulia, it rained.', ['San Francisco: VE', 'Zulia: VE']],
  [
    'The University of Oxford, that of Alberta and one in Edmonton met.',
    ['Oxford: GB', 'Alberta: CA', 'Edmonton: CA'],
  ],
  ['The court in Athens, Georgia, ruled.', ['Athens: US', 'Georgia: US']],
  ['In Tbilisi, the parliament of Georgia met.', ['Tbilisi: GE', 'Georgia: GE']],
  [
    'Officials in Canada said London, Ontario, was hit, and Windsor was too.',
    ['Canada: CA', 'London: CA', 'Ontario: CA', 'Windsor: CA'],
  ],
  // Towns under 15,000 inhabitants, by the region behind the comma and by the company they keep.
  ['The fire in Perham, Minnesota, is out.', ['Perham: US', 'Minnesota: US']],
  [
    'Ministers of China, Greece and Italy met in Lebanon.',
    ['China: CN', 'Greece: GR', 'Italy: IT', 'Lebanon: LB'],
  ],
  // What stands as only a town does is no country; a county is no state.
  ['A Jordan man was hurt in Minneapolis, Minnesota.', ['Jordan: US', 'Minneapolis: US', 'Minnesota: US']],
  ['The king of Jordan was in Minnesota.', ['Jordan: JO', 'Minnesota: US']],
  ['In Russia, U.S. officials said, it rained.', ['Russia: RU', 'U.S.: US']],
  // A list of states is no list of towns in states.
  ['It went to Indiana, Pennsylvania and Ohio.', ['Indiana: US', 'Pennsylvania: US', 'Ohio: US']],
  // A hamlet beside places of its own county needs no more.
  ['The shop is in Edmonton, the police in London said.', ['Edmonton: GB', 'London: GB']],
  // Words that only one country's news is full of.
  ['The NHS will pay £5m to the town hospital in Lincoln.', ['Lincoln: GB']],
  ['The FBI went to the town hospital in Lincoln, the sheriff said.', ['Lincoln: US']],
  // What is called after a town lies in the town that the article names.
  ['In York, Pa., students met at York Airport then.', ['York: US', 'Pa.: US', 'York Airport: US']],
  // What the article says a place is part of.
  ['It rained in Wellington, an eastern suburb of Freetown.', ['Wellington: SL', 'Freetown: SL']],
  ['The king of Falcon, Colorado, left.', ['Falcon: US', 'Colorado: US']],
  ['The Kenyan town of Nakuru and the city of Nairobi were quiet.', ['Nakuru: KE', 'Nairobi: KE']],
])('%s', (text, expected) => {
  expect(countries(text)).toEqual(expected);
});

it('looks for no place of a body in a sea or a continent', () => {
  expect(countries('The North Atlantic Treaty Organization met the Houston Police.')).toEqual([
    'Houston: US',
  ]);
  expect(countries('He flew Air France to the Bank of Ireland.')).toEqual(['Ireland: IE']);
});

it('takes one name for one place throughout an article', () => {
  expect(countries('The fire in Springfield, Illinois, is out. Springfield was lucky.')).toEqual([
    'Springfield: US',
    'Illinois: US',
    'Springfield: US',
  ]);
});

it('puts a town that no list has into the region behind the comma', () => {
  const { entities } = extract(
    'A headline of some length\n\nThe fire in Little Zzyzxton, Oklahoma, is out. And that was all for now.\n',
  );
  const town = entities.find(({ name }) => name === 'Little Zzyzxton');
  expect(town?.place).toMatchObject({ kind: 'region', region: 'Oklahoma', country: 'US' });
});

it('takes states for states in a list of them', () => {
  const { entities } = extract(
    'A headline of some length\n\nFarms in Indiana, Pennsylvania and Ohio lost hens. And that was all for now.\n',
  );
  expect(entities.filter(({ place }) => place?.kind === 'admin1').map(({ name }) => name)).toEqual([
    'Indiana',
    'Pennsylvania',
    'Ohio',
  ]);
});

it.each([
  // A list of three or more is one of states, though towns of Ohio bear their names.
  ['The fire near Toledo, Ohio, is out. Cases came from Kansas, Oregon and Wyoming.', 'Oregon', 'admin1'],
  ['Firms came from Seattle and from western Washington.', 'Washington', 'admin1'],
  ['They met in Washington on Monday.', 'Washington', 'capital'],
  // A region that is called after its city stands for itself only where the words beside it say so.
  ['The shop in New York opened.', 'New York', 'city'],
  ['New York’s attorney general sued.', 'New York', 'admin1'],
  ['The fire in Buffalo, New York, is out.', 'New York', 'admin1'],
  // What is written short is the state, not the city that it is called after.
  ['The fire in Albany, N.Y., is out.', 'New York', 'admin1'],
  ['He won in Oregon, Wash. and Wyo. last.', 'Washington', 'admin1'],
  ['The mayor of Quebec spoke to Canada.', 'Quebec', 'admin1'],
  ['The fair in the city of Lebanon is near Nashville, Tennessee.', 'Lebanon', 'city'],
  ['They met in the Hague on Monday.', 'Hague', 'city'],
  ['The Republic of Congo shut its border with Congo.', 'Republic of Congo', 'country'],
  ['The rebels left Eastern Ghouta on Monday.', 'Eastern Ghouta', 'region'],
])('%s: %s is a %s', (text, name, kind) => {
  const { entities } = extract(`A headline of some length\n\n${text} And that was all for now.\n`);
  expect(entities.find((entity) => entity.place && entity.name === name)?.place?.kind).toBe(kind);
});

it.each(['Shops in the Valley are full.', 'The wines come from atop the Mesa, he said.'])(
  'takes no town for what stands behind the article: %s',
  (text) => {
    const { entities } = extract(`A headline of some length\n\n${text} And that was all for now.\n`);
    expect(entities.filter(({ place }) => place)).toEqual([]);
  },
);

it('tells counties of one name apart by the towns beside them', () => {
  const { entities } = extract(
    'A headline of some length\n\nA fire in Athens was set, said the sheriff of Henderson County. Firefighters from Tyler helped. And that was all for now.\n',
  );
  expect(entities.find(({ name }) => name === 'Henderson County')?.place?.region).toBe('Texas');
});

it('takes a great city for no hamlet of its name, unless its region is said', () => {
  const regions = (text: string) => {
    const { mentions, entities } = extract(
      `A headline of some length\n\n${text} And that was all for now.\n`,
    );
    return mentions.flatMap((mention) =>
      mention.surface === 'Miami' && mention.kind === 'place'
        ? [entities.find(({ id }) => id === mention.entity)?.place?.region]
        : [],
    );
  };
  expect(regions('Houston and Humble, Texas, were hit, the center in Miami said.')).toEqual(['Florida']);
  expect(regions('Houston and Humble, Texas, were hit, and so was Miami, Texas.')).toEqual(['Texas']);
});

it('takes a country for no region of its own that is called so', () => {
  const { entities } = extract(
    'A headline of some length\n\nIn Mexico City and in Puebla people voted, and Mexico’s vote is over now.\n',
  );
  expect(entities.find(({ name }) => name === 'Mexico')?.place?.kind).toBe('country');
});
