import { expect, it } from 'vitest';
import { extract } from '../../../extract.ts';

const LEAD = 'A quiet start to the year\n\nPARIS, March 10, 2023 (Reuters) - ';

function events(body: string) {
  const { facts, article } = extract(`${LEAD}${body}\n`);
  return facts
    .filter((fact) => fact.kind === 'event')
    .map(({ type, when, where, about, provenance: { span } }) => ({
      type,
      when: when?.value ?? null,
      where,
      about,
      what: article.text.slice(span.start, span.end),
    }));
}

it('dates and places an event by its own clause', () => {
  expect(
    events('On March 8, crowds took to the streets of Lyon, while ministers stayed in Marseille.'),
  ).toEqual([
    {
      type: 'protest',
      when: '2023-03-08',
      where: ['lyon'],
      about: [],
      what: 'crowds took to the streets of Lyon',
    },
  ]);
});

it('puts a clause with "where" at the place before it', () => {
  expect(events('He flew to Lyon, where two guards were killed, and to Marseille.')).toMatchObject([
    { type: 'attack', where: ['lyon'], what: 'two guards were killed' },
  ]);
});

it('leaves out a place that only owns another', () => {
  expect(events('On Monday, crowds took to the streets of France’s capital Paris.')).toMatchObject([
    { where: ['paris'] },
  ]);
});

it('gives no date where the sentence has none', () => {
  expect(events('The minister resigned in Lyon.')).toMatchObject([{ type: 'resignation', when: null }]);
});

it('takes an office for that of the one country the paragraph is about', () => {
  expect(
    events(
      'Crowds took to the streets of Lyon in France. On Monday, the president accepted the government’s resignation.',
    )[1],
  ).toMatchObject({ type: 'resignation', about: ['france'] });
  expect(
    events(
      'Crowds took to the streets of Lyon and Madrid. On Monday, the president accepted the government’s resignation.',
    )[1],
  ).toMatchObject({ about: [] });
});

it('tells an event once that an article tells twice', () => {
  expect(
    events(
      'Crowds took to the streets of Lyon on March 8. Thousands took to the streets of Lyon on March 8.',
    ),
  ).toHaveLength(1);
});
