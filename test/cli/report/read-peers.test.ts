import { expect, it } from 'vitest';
import { readPeers } from '../../../cli/report/read-peers.ts';

const FORMATS = `# Gold

| other | table |
| --- | --- |
| \`timex\` | not this one |

| set | measure | best JS package | best anywhere |
| --- | --- | --- | --- |
| \`dateline\` 569 texts | place F1 | none | – |
| \`ner-wiki\`, \`ner-re3d\` | the same | .628, .397 | .899 |

| \`quotes\` | behind the table | | |
`;

it('reads what the field reaches on each set that a row names', () => {
  const peers = readPeers(FORMATS);
  expect([...peers.keys()]).toEqual(['dateline', 'ner-wiki', 'ner-re3d']);
  expect(peers.get('ner-re3d')).toEqual({
    sets: ['ner-wiki', 'ner-re3d'],
    measure: 'the same',
    bestPackage: '.628, .397',
    bestAnywhere: '.899',
  });
});

it('finds no peers where there is no such table', () => {
  expect(readPeers('# Nothing here').size).toBe(0);
});
