import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readGold } from '../../../cli/train-names/read-gold.ts';
import { shippedGazetteer } from '../../extract.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gold-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The words that are labelled, "Anna/1". */
function labelled(text: string, names: readonly { text: string; type: string; form?: string }[]): string[] {
  const gold = names.map((name) => {
    const start = text.indexOf(name.text);
    return { ...name, start, end: start + name.text.length };
  });
  const file = path.join(folder, 'gold.jsonl');
  writeFileSync(file, `${JSON.stringify({ text, gold })}\n`);
  const [read] = readGold(file, shippedGazetteer());
  return (read?.words ?? []).flatMap(({ text: word }, at) =>
    read?.labels[at] ? [`${word}/${read.labels[at]}`] : [],
  );
}

it('labels the words of a name, without article and possessive', () => {
  const names = [
    { text: 'Anna Lindh', type: 'PER' },
    { text: "the Red Cross's", type: 'ORG' },
  ];
  expect(labelled("Anna Lindh praised the Red Cross's work.", names)).toEqual([
    'Anna/1',
    'Lindh/2',
    'Red/5',
    'Cross/6',
  ]);
});

it('cuts a phrase to the name in it', () => {
  const names = [{ text: 'Captain Ann Lee, who leads them', type: 'PER', form: 'name' }];
  expect(labelled('We met Captain Ann Lee, who leads them.', names)).toEqual(['Ann/1', 'Lee/2']);
});

it('leaves other kinds, and phrases that are no names', () => {
  const names = [
    { text: 'Friday', type: 'DATE' },
    { text: 'the captain', type: 'PER', form: 'nominal' },
  ];
  expect(labelled('On Friday the captain left.', names)).toEqual([]);
});
