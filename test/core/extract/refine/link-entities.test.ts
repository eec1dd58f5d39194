import { expect, it } from 'vitest';
import { extract } from '../../../extract.ts';

const entities = (text: string) =>
  extract(`A headline of some length\n\n${text}\n`).entities.map(({ id, name, aliases, description }) => ({
    id,
    name,
    aliases,
    description,
  }));

it.each([
  [
    'The European Union met. The EU agreed.',
    { id: 'european-union', name: 'European Union', aliases: ['EU'] },
  ],
  [
    'The National Election Board met. The NEB agreed.',
    { id: 'national-election-board', name: 'National Election Board', aliases: ['NEB'] },
  ],
  [
    'The Ministry of Farming (MAG) met. MAG agreed.',
    { id: 'ministry-of-farming', name: 'Ministry of Farming', aliases: ['MAG'] },
  ],
  [
    'President Emmanuel Macron spoke. Macron left.',
    { id: 'emmanuel-macron', name: 'Emmanuel Macron', aliases: ['Macron'], description: 'President' },
  ],
  [
    'Crowds were in Almaty, the republic’s largest city, on Monday.',
    { id: 'almaty', description: 'the republic’s largest city' },
  ],
  [
    'The US agreed. Later the U.S. left.',
    { id: 'united-states', name: 'United States', aliases: ['US', 'U.S.'] },
  ],
  [
    'It rained in Sacramento, Calif., on Monday.',
    { id: 'california', name: 'California', aliases: ['Calif.'] },
  ],
  ['The ex-minister Bo Li stayed at home.', { name: 'Bo Li', description: 'ex-minister' }],
  ['The Paris-London Peace Treaty holds. The Peace Treaty is old.', { id: 'paris-london-peace-treaty' }],
])('%s', (text, expected) => {
  expect(entities(text)).toContainEqual(expect.objectContaining(expected));
});

it('calls a country by its name, not by its east', () => {
  expect(entities('A quake shook eastern Indonesia. Indonesia sits on a ring.')).toMatchObject([
    { name: 'Indonesia' },
  ]);
});

it.each(['The old town of Almaty is dark.', 'Crowds came from the nearby village of Almaty.'])(
  'does not take a part, or a neighbour, for the place in %j',
  (text) => {
    expect(entities(text)).toContainEqual(expect.objectContaining({ id: 'almaty', description: null }));
  },
);

it('leaves a surname to nobody where two people bear it', () => {
  const { mentions } = extract('A headline of some length\n\nMr John Smith met Mrs Anna Smith in a hall.\n');
  expect(mentions.filter(({ kind }) => kind === 'person').map(({ surface }) => surface)).toEqual([
    'John Smith',
    'Anna Smith',
  ]);
});

it('keeps a person and a town of one name apart', () => {
  const { entities } = extract(
    'A headline of some length\n\nMr Karl Sydney spoke. He flew to Sydney in Australia. Mr Sydney was glad.\n',
  );
  const ids = entities.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(entities).toContainEqual(expect.objectContaining({ id: 'sydney', kind: 'place' }));
});

it.each([
  ['Karl Vestby, chairman of the Harbour Party, spoke.', 'chairman of the Harbour Party'],
  ['Karl Vestby, the city’s sole delegate to the senate, spoke.', 'the city’s sole delegate to the senate'],
  ['Deputy Health Minister Karl Vestby spoke. Dr. Vestby left.', 'Deputy Health Minister'],
  ['Karl Vestby, 51, a former teacher, spoke.', 'a former teacher'],
  ['The mayor, Karl Vestby, spoke.', 'mayor'],
  ['The commission’s chief executive, Karl Vestby, told a paper of it.', 'the commission’s chief executive'],
  ['“It rains,” said the minister for the north, Karl Vestby.', 'minister for the north'],
  ['EACC spokesman Karl Vestby spoke.', 'EACC spokesman'],
  ['In Oslo, White House press secretary Karl Vestby spoke.', 'White House press secretary'],
  ['The BBC’s North America editor Karl Vestby spoke.', 'the BBC’s North America editor'],
  ['It was said by U.S. President Karl Vestby.', 'U.S. President'],
  ['But President Karl Vestby spoke.', 'President'],
  ['Bank of England governor Karl Vestby spoke.', 'Bank of England governor'],
  ['In Paris President Karl Vestby spoke.', 'President'],
  ['He met senior author Dr Karl Vestby.', 'senior author'],
  ['He met Comrade Karl Vestby.', null],
  ['Anas Vestby, the brother of the group’s leader, Karl Vestby, spoke.', 'the group’s leader'],
  ['She was health director under President Karl Vestby.', 'President'],
  ['On Monday President Karl Vestby spoke.', 'President'],
  ['He flew to Paris. President Karl Vestby spoke.', 'President'],
  ['Karl Vestby, president of Dana F. Marsh Company, spoke.', 'president of Dana F. Marsh Company'],
  ['Karl Vestby, watched by his father, carves a mask.', null],
  ['They stood around a muddy hole as a colleague, Karl Vestby, dug.', null],
  ['He came with his lawyer, Karl Vestby, and left.', null],
  ['The mayor, Karl Vestby and two aides spoke.', null],
  ['Dr. Karl Vestby spoke.', null],
  ['It changed under President Karl Vestby.', 'President'],
  ['Karl Vestby, who was chairman of the board, spoke.', null],
  ['“It rains,” said Karl Vestby, and the minister left.', null],
])('describes a person by office, not by form of address: %s', (text, description) => {
  expect(entities(text)).toContainEqual(expect.objectContaining({ name: 'Karl Vestby', description }));
});

it('does not call a body what only belongs to it', () => {
  expect(entities('They spoke of Grimholt, the parent company of Vestmar Shipping Company.')).toContainEqual(
    expect.objectContaining({ name: 'Vestmar Shipping Company', description: null }),
  );
});
