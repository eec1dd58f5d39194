import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../core/article/read-article.ts';
import { extractFacts, type Knowledge } from '../../../../core/extract/extract-facts.ts';
import { readNameWeights } from '../../../../core/extract/names/read-name-weights.ts';
import { shippedGazetteer } from '../../../extract.ts';

const file = path.resolve(import.meta.dirname, '../../../../assets/names/weights.txt');
const names = readNameWeights(readFileSync(file, 'utf8'));

/** "kind surface" of every name, with the tagger beside the rules. */
function namesIn(text: string, knowledge: Knowledge = { gazetteer: shippedGazetteer(), names }): string[] {
  return extractFacts(readArticle(text), knowledge)
    .mentions.filter(({ kind }) => /^(?:person|place|organization|agreement)$/.test(kind))
    .map(({ kind, surface, start, end }) => {
      expect(text.slice(start, end)).toBe(surface);
      return `${kind} ${surface}`;
    });
}

describe('takes names that no rule finds', () => {
  it.each([
    ['Thousands fled Bama and Gwoza.', ['place Bama', 'place Gwoza']],
    ['They were met by Torrealba and his wife.', ['person Torrealba']],
    ['Fighting broke out near Zanbarak.', ['place Zanbarak']],
    ['Mr Kato, said Kabumba, was brave.', ['person Kato', 'person Kabumba']],
    [
      'The tools were made by Vestmar. Shares of Vestmar fell.',
      ['organization Vestmar', 'organization Vestmar'],
    ],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('leaves the names of the rules as they are', () => {
  it.each([
    ['a known body', 'The European Union sent help.', ['organization European Union']],
    ['a listed town with a small word in it', 'It rained in Port-au-Prince.', ['place Port-au-Prince']],
    ['the town and the state behind it', 'Police in Paris, Texas, said so.', ['place Paris', 'place Texas']],
    [
      'the place in the name of a body',
      'Officials of the Houston Police Department said so.',
      ['organization Houston Police Department', 'place Houston'],
    ],
    [
      'an airport by the name of its town',
      'She told reporters at the Kaduna International Airport so.',
      ['place Kaduna International Airport'],
    ],
    [
      'the state of a dateline',
      'CHARLESTON, W.Va. (AP) — It rained all day long, the mayor of the town said.',
      ['place CHARLESTON', 'place W.Va.', 'organization AP'],
    ],
    [
      'the town of a dateline',
      'ST. PAUL — It rained all day long in the town, the mayor of the town said on Monday.',
      ['place ST. PAUL'],
    ],
    [
      'who lost, before the sets',
      'Carlos Torrealba beat Iga Grimholt 6-3, 6-4 on Monday.',
      ['person Carlos Torrealba', 'person Iga Grimholt'],
    ],
    ['a road by all its words', 'Police were in Willow Bank Road at noon.', ['place Willow Bank Road']],
    ['a state behind a comma', 'They met in Glasgow, Ky., and left.', ['place Glasgow', 'place Ky.']],
    ['a listed place with a hyphen', 'The court in Nur-Sultan ruled.', ['place Nur-Sultan']],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it('keeps an agreement and its parties', () => {
    const text = 'They signed the European Union-Kazakhstan Enhanced Partnership and Cooperation Agreement.';
    expect(namesIn(text)).toEqual(namesIn(text, { gazetteer: shippedGazetteer() }));
  });
});

describe('leaves alone what is no name', () => {
  it.each([
    'The president said on Tuesday that prices had risen in March.',
    'Why now? Nobody knows. However, it may fall again.',
    '“We are ready,” he said. “They are not.”',
    'More than 1,500 people took part; 12 were hurt.',
    '',
    '\u0000\ud800 \udc00\ufffd',
  ])('%j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

it('says the same of the same text every time', () => {
  const text = 'Lars Grimholt of Vestmar Shipping met Ana Torrealba in Zanbarak on Friday.';
  expect(namesIn(text)).toEqual(namesIn(text));
});
