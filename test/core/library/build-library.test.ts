import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../core/library/build-library.ts';
import { extract } from '../../extract.ts';

const FIRST = `Protests grow in Kazakhstan

ALMATY, January 6, 2022 (Reuters) - Crowds took to the streets of Nur-Sultan on Thursday, the European Union said.
`;
const SECOND = `Talks open in Astana

ASTANA, October 3, 2022 (AFP) - Talks began in Astana, Kazakhstan, on Monday. The EU sent an envoy.
`;

describe('two articles', () => {
  const library = buildLibrary([extract(FIRST, { id: 'first' }), extract(SECOND, { id: 'second' })]);
  const entity = (id: string) => library.entities.find((one) => one.id === id);

  it('share the entity that both name, under the name of the first', () => {
    expect(entity('astana')).toMatchObject({ name: 'Nur-Sultan', aliases: ['Astana'] });
    expect(entity('european-union')).toMatchObject({ name: 'European Union', aliases: ['EU'] });
    expect(library.entities.filter(({ id }) => id === 'kazakhstan')).toHaveLength(1);
  });

  it('keep their facts apart', () => {
    expect(new Set(library.facts.map(({ provenance }) => provenance.article))).toEqual(
      new Set(['first', 'second']),
    );
    expect(new Set(library.facts.map(({ id }) => id)).size).toBe(library.facts.length);
  });

  it('have headline, agency and date', () => {
    expect(
      library.articles.map(({ id, headline, agency, date }) => [id, headline, agency, date?.value]),
    ).toEqual([
      ['first', 'Protests grow in Kazakhstan', 'Reuters', '2022-01-06'],
      ['second', 'Talks open in Astana', 'AFP', '2022-10-03'],
    ]);
  });
});

it('is empty without articles', () => {
  expect(buildLibrary([])).toEqual({
    articles: [],
    entities: [],
    facts: [],
    mentions: [],
    descriptions: [],
  });
});
