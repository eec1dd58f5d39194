import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../core/passages/find-passages.ts';
import { buildStatementIndex } from '../../../core/passages/statement-index.ts';

const STATEMENTS = [
  'We will rebuild the old bridge before the winter, and no family in the valley will have to pay for it.',
  'The ministry deeply regrets the delay, but the engineers found cracks in every pillar of the northern bank.',
  'It is too early to say what will happen.',
];
const index = buildStatementIndex(STATEMENTS.map((text, at) => ({ fact: `f${at}`, text })));
const find = (text: string) => findPassages(index, text);

/** "kind: said → page" of each difference that is one. */
function changes(text: string): string[] {
  return find(text).flatMap(({ differences, statement }) =>
    differences.flatMap((one) => {
      if (one.kind === 'same') return [];
      const said = 'said' in one ? statement.text.slice(one.said.start, one.said.end) : '';
      const page = 'page' in one ? text.slice(one.page.start, one.page.end) : '';
      return [`${one.kind}${one.declared ? ', declared' : ''}: ${said} → ${page}`];
    }),
  );
}

describe('findPassages', () => {
  it('finds a statement word for word, whatever its marks, case and punctuation', () => {
    const text = 'She wrote: «We will rebuild the old bridge – before the Winter!»';
    const [match] = find(text);
    expect(match).toMatchObject({ how: 'exact', statement: { fact: 'f0' } });
    expect(text.slice(match?.start, match?.end)).toBe('We will rebuild the old bridge – before the Winter');
  });

  it('tells what was left out, and whether the page says so', () => {
    expect(
      changes('“We will rebuild the old bridge … and no family in the valley will have to pay for it.”'),
    ).toEqual(['left out, declared: before the winter → ']);
    expect(
      changes('“We will rebuild the old bridge and no family in the valley will have to pay for it.”'),
    ).toEqual(['left out: before the winter → ']);
  });

  it('names words that were changed, and those in brackets', () => {
    expect(
      changes(
        '“We will rebuild the old bridge before the summer, and no family in the valley will have to pay”',
      ),
    ).toEqual(['changed: winter → summer']);
    expect(
      changes(
        '"[The mayor] deeply regrets the delay, but the engineers found cracks in every pillar of the northern bank"',
      ),
    ).toEqual(['changed, declared: ministry → mayor']);
  });

  it('puts what was left out where the page has its ellipsis, though the same words stand on both sides', () => {
    const told =
      'Three ministers knew about the tapes, the fourth was told on the plane, and the president never asked.';
    const only = buildStatementIndex([{ fact: 'f', text: told }]);
    const text = '“Three ministers knew about the … the plane, and the president never asked”';
    const [match] = findPassages(only, text);
    const left = match?.differences.find(({ kind }) => kind === 'left out');
    expect(left).toMatchObject({ declared: true });
    expect(left && 'said' in left && told.slice(left.said.start, left.said.end)).toBe(
      'tapes, the fourth was told on',
    );
  });

  it('compares common words too that an ellipsis parts from the rest', () => {
    const middle = Array.from({ length: 60 }, (_, at) => `reason${at}`).join(' ');
    const told = `I think that you don’t have ${middle} and reach a better conclusion than four senators.`;
    const only = buildStatementIndex([{ fact: 'f', text: told }]);
    const [match] = findPassages(
      only,
      '“I think that you don’t have … reach a better conclusion than four senators”',
    );
    expect(match?.how).toBe('cut');
  });

  it('finds a part of five words that are not all common', () => {
    expect(find('“cracks in every pillar of”').map(({ how }) => how)).toEqual(['exact']);
  });

  it('finds a block without marks, where enough of its words are a statement', () => {
    const block = 'The ministry deeply regrets the delay, but the engineers found cracks in every pillar';
    expect(find(`News\u2029${block}\u2029More`).map(({ how }) => how)).toEqual(['exact']);
  });

  it.each([
    '“It is too early to say what will happen.”',
    '“We will rebuild the old school.”',
    '“We will repair the town hall before the elections, and no trader in the market will have to move”',
    '“the old bridge”',
    'We will rebuild the old bridge, said the mayor of another town, which has four of them.',
    '',
    '“',
    '\ud800“”"',
  ])('takes %j for nobody’s statement', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('works with no statements, and with empty ones', () => {
    expect(findPassages(buildStatementIndex([]), '“We will rebuild the old bridge”')).toEqual([]);
    expect(
      findPassages(buildStatementIndex([{ fact: 'x', text: '' }]), '“We will rebuild the old bridge”'),
    ).toEqual([]);
  });
});
