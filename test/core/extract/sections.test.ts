import { expect, it } from 'vitest';
import { readArticle } from '../../../core/article/read-article.ts';
import { LONGEST_SECTION, sectionsOf } from '../../../core/extract/sections.ts';
import { filled } from '../../bench/hard-texts.ts';
import { extract } from '../../extract.ts';

const STORY = 'LONDON, May 5, 2021 (Reuters) - Protests began in Almaty on Friday, John Smith said.\n\n';
const PROSE = 'The people of the town said that they had seen three men near the river. ';

function longText(of: string): string {
  return `${STORY}${filled(2.5 * LONGEST_SECTION, of)}`;
}

it('leaves an article in one piece', () => {
  const article = readArticle(STORY);
  expect([...sectionsOf(article)]).toEqual([{ article, offset: 0 }]);
});

it.each([
  ['paragraphs', `${PROSE}\n`],
  ['sentences', PROSE],
  ['words', 'more and '],
  ['letters', 'a'],
  ['pairs of surrogates', '👍'],
])('cuts a long text of %s into sections that are the text again', (_, of) => {
  const article = readArticle(longText(of));
  const sections = [...sectionsOf(article)];
  expect(sections.length).toBeGreaterThan(2);
  expect(sections.map((section) => section.article.text).join('')).toBe(article.text);
  for (const section of sections) {
    expect(section.article.text.length).toBeLessThanOrEqual(LONGEST_SECTION);
    expect(section.article.text).not.toMatch(/^[\udc00-\udfff]/);
    for (const { start, end, paragraph } of section.article.sentences) {
      const around = section.article.paragraphs[paragraph];
      expect(around?.start).toBeLessThanOrEqual(start);
      expect(around?.end).toBeGreaterThanOrEqual(end);
    }
  }
});

it('finds in a later section what it finds in an article, at its place in the whole text', () => {
  const told = 'On Friday Kenya signed the Nairobi Treaty. "We want it all and more of it," Mary Jones said.';
  const text = `${longText(`${PROSE}\n`)}\n\n${told}`;
  const { mentions, facts, entities } = extract(text);
  const at = text.length - told.length;
  const last = mentions.filter(({ start }) => start >= at);
  expect(last.map(({ kind, surface }) => `${kind} ${surface}`)).toEqual([
    'date Friday',
    'place Kenya',
    'event signed the Nairobi Treaty',
    'agreement Nairobi Treaty',
    'quotation We want it all and more of it,',
    'person Mary Jones',
  ]);
  expect(last.find(({ kind }) => kind === 'date')).toMatchObject({ timex: { value: '2021-04-30' } });
  expect(facts.map(({ id }) => id)).toContain(`article/quotation-${text.indexOf('We want')}`);
  const said = facts.findLast((fact) => fact.kind === 'quotation')?.quotation;
  expect(last.find(({ kind }) => kind === 'quotation')).toBe(said);
  for (const { provenance } of facts.filter(({ provenance: { span } }) => span.start >= at))
    expect(text.slice(provenance.sentence.start, provenance.sentence.end)).not.toBe('');
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
});

it('makes one entity of what several sections name', () => {
  const { entities } = extract(longText('John Smith came to Almaty again and again and again.\n'));
  expect(entities.filter(({ id }) => id === 'almaty')).toHaveLength(1);
  expect(entities.filter(({ id }) => id === 'john-smith')).toHaveLength(1);
});
