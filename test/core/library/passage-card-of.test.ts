import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../core/library/build-library.ts';
import { indexLibrary } from '../../../core/library/library-index.ts';
import { passageCardOf } from '../../../core/library/passage-card-of.ts';
import { statementsOf } from '../../../core/library/statements-of.ts';
import { extract } from '../../extract.ts';

const SAID =
  'We will rebuild the old bridge before the winter, and no family in the valley will have to pay for it.';
const TEXT = `Bridge to be rebuilt

ALMATY, January 6, 2022 (Reuters) - "${SAID}" President Kassym-Jomart Tokayev said in Almaty on Thursday. He added that the works would begin in March.
`;
const index = indexLibrary(buildLibrary([extract(TEXT, { id: 'first' })]));
const [statement] = statementsOf(index.library);
const fact = statement?.fact ?? '';
const cardFor = (name: string | null) =>
  passageCardOf(index, { fact, reading: { name, entities: [], date: '2026-02-01' } });

describe('the card of a quoted statement', () => {
  it('has the whole statement, whatever the page quotes of it', () => {
    const card = cardFor('We will rebuild the old bridge … and no household in the valley will have to pay');
    expect(card?.how).toBe('changed');
    expect(card?.pieces.map(({ said }) => said).join('')).toBe(statement?.text);
    expect(card?.pieces.filter(({ kind }) => kind !== 'plain' && kind !== 'same')).toEqual([
      { kind: 'left out', said: 'before the winter', page: '', declared: true },
      { kind: 'changed', said: 'family', page: 'household', declared: false },
    ]);
  });

  it('names speaker, date and source, and how old it is', () => {
    const card = cardFor(SAID);
    expect(card?.how).toBe('exact');
    expect(card?.speaker?.name).toContain('Tokayev');
    expect(card?.sources[0]).toMatchObject({ article: 'first', agency: 'Reuters' });
    expect(card?.asOf?.age).toEqual({ count: 4, unit: 'year' });
  });

  it('shows the statement alone where the page’s words are not known', () => {
    expect(cardFor(null)).toMatchObject({ how: null, pieces: [{ kind: 'plain', said: statement?.text }] });
  });

  it('is none for what is no statement', () => {
    expect(passageCardOf(index, { fact: 'x', reading: { name: null, entities: [], date: null } })).toBeNull();
  });
});

it('takes words said for statements, and leaves words reported', () => {
  expect(statementsOf(index.library).map(({ text }) => text.replace(/,$/, ''))).toEqual([
    SAID.replace(/,$/, ''),
  ]);
});
