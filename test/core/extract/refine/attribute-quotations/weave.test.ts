import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../../core/article/read-article.ts';
import { findQuotations } from '../../../../../core/extract/find/quotations.ts';
import { attributeQuotations } from '../../../../../core/extract/refine/attribute-quotations.ts';

/** Of each statement: its contents joined by " … ", its words in marks, who says it. */
function told(text: string) {
  const article = readArticle(text);
  const quotations = attributeQuotations({
    article,
    quotations: findQuotations(article),
    names: [],
    entities: [],
  });
  const cut = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  return quotations.map(({ contents, quoted, speaker }) => [
    cut(contents).join(' … '),
    cut(quoted),
    speaker?.surface ?? null,
  ]);
}

describe('finds the clause that quoted words are woven into', () => {
  it.each([
    ['He said he took “solace” from the vote.', 'he took “solace” from the vote', ['solace'], 'He'],
    [
      'Ann Lee said on Monday that the town was “glad” and not “sorry” to leave.',
      'the town was “glad” and not “sorry” to leave',
      ['glad', 'sorry'],
      'Ann Lee',
    ],
    [
      'Ann Lee said “common sense” would win the vote.',
      '“common sense” would win the vote',
      ['common sense'],
      'Ann Lee',
    ],
    [
      'The town and its people “deserve better,” Ann Lee said on Monday.',
      'The town and its people “deserve better,”',
      ['deserve better,'],
      'Ann Lee',
    ],
    [
      'The plan, Ann Lee said, would be “a gift” to the town.',
      'The plan … would be “a gift” to the town',
      ['a gift'],
      'Ann Lee',
    ],
    [
      'Ann Lee accused the bank of trying to “bury” the report.',
      'the bank of trying to “bury” the report',
      ['bury'],
      'Ann Lee',
    ],
    [
      'According to Ann Lee, the bridge is “a ruin” without a road.',
      'the bridge is “a ruin” without a road',
      ['a ruin'],
      'Ann Lee',
    ],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('up to the next thing that is said', () => {
    expect(
      told('Ann Lee said the bridge was “no good” for the town, but argued that it should stay.'),
    ).toContainEqual(['the bridge was “no good” for the town', ['no good'], 'Ann Lee']);
  });

  it('around what is so called, which is nobody’s', () => {
    expect(told('Ann Lee said the so-called “reform” was dead in the town.')).toEqual([
      ['the so-called “reform” was dead in the town', [], 'Ann Lee'],
    ]);
  });
});

describe('leaves the words in marks alone', () => {
  it.each([
    [
      'where somebody calls a thing so, and they say enough',
      'Ann Lee called the vote “a disgrace for all of the town”.',
      'a disgrace for all of the town',
    ],
    ['where they are a sentence of their own', 'Ann Lee said: “We will go.”', 'We will go.'],
    [
      'where the sentence before them only tells the time',
      'After the town had been “asleep for too long,” Ann Lee said.',
      'asleep for too long,',
    ],
  ])('%s', (_, text, words) => {
    expect(told(text).map(([contents]) => contents)).toEqual([words]);
  });

  it('where another’s words stand in the same clause', () => {
    const text = 'Ann Lee said she was “glad of it” while Bob Kray said he was “sorry for all”.';
    expect(told(text).map(([, quoted, speaker]) => [quoted, speaker])).toEqual([
      [['glad of it'], 'Ann Lee'],
      [['sorry for all'], 'Bob Kray'],
    ]);
  });
});

describe('ends the clause', () => {
  it.each([
    [
      'where another says something else',
      'Ann Lee called the mood “electric”, and goalkeeper Bo Kray admitted he was ill.',
    ],
    ['at the comma inside the marks', 'Ann Lee called the mood “electric,” the best of the year.'],
  ])('%s', (_, text) => {
    expect(told(text)[0]?.[0]).toMatch(/^the mood “electric,?”$/);
  });

  it('but not before "and that", which goes on', () => {
    expect(told('Ann Lee said life was “hard” and that judges should not rule on it.')[0]?.[0]).toBe(
      'life was “hard” and that judges should not rule on it',
    );
  });
});

describe('begins the clause', () => {
  it.each([
    [
      'behind the nearest verb of the speaker',
      'Ann Lee condemned the vote, saying the town “stands with us”.',
      'the town “stands with us”',
    ],
    [
      'behind what leads to it',
      'A coroner warned of “systemic failings” at the hospital.',
      '“systemic failings” at the hospital',
    ],
    [
      'at the subject, whatever the verb',
      'Ann Lee admitted she “felt sick” with nerves.',
      'she “felt sick” with nerves',
    ],
    [
      'not at the "that" of a verb behind the words',
      'Ann Lee told the Harbour Herald it was “very clever” but warned that the town might fall.',
      'it was “very clever”',
    ],
    [
      'not at who was written to',
      'Ann Lee wrote to the bank after it was left “without a roof”.',
      'without a roof',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)[0]?.[0]).toBe(expected);
  });
});
