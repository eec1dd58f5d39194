import { expect, it } from 'vitest';
import { KeyReader } from '../../../core/gazetteer/key-reader.ts';
import { nameKey } from '../../../core/gazetteer/name-key.ts';
import { narrowed } from '../../../core/gazetteer/narrow-text.ts';
import { hashText } from '../../../core/hash.ts';

function read(name: string): KeyReader {
  const reader = new KeyReader();
  reader.read(`«${name}»`, 1, 1 + name.length);
  return reader;
}

it.each([
  'Almaty',
  'Nur-Sultan',
  ' -Rio  de - Janeiro-',
  "Coeur d'Alene",
  '‘Ajmān',
  'Ho Chi Minh (city)',
  'St. Louis',
  'Fort St John',
  'East Saint',
  'west st. mt ft x',
  'Łódź',
  'İzmir',
  'ẞtraße Ǆ Æ',
  'Алматы',
  'Ǭ̈',
  '東京',
  '\ud800',
  'McAllen',
  '',
])('reads of "%s" what its key says, without making the key', (name) => {
  const { hash, first, words, isAbbreviation } = read(name);
  const key = nameKey(name);
  expect({ hash, first, words }).toEqual({
    hash: hashText(key),
    first: hashText(key.split(' ')[0] ?? ''),
    words: key.split(' ').length,
  });
  expect(isAbbreviation).toBe(false);
});

it.each(['Baghlān', 'Łódź', '‘Ajmān', 'Ājīn Ḩaşbānī', '東京', 'x 👍'])(
  'reads "%s" where its letters are written out',
  (name) => {
    const { hash, first, words, isAbbreviation } = read(name);
    expect({ ...read(narrowed(name)) }).toEqual({ hash, first, words, isAbbreviation });
  },
);

it('takes a backslash that writes no letter for itself', () => {
  expect(read(String.raw`a\u12`).hash).toBe(hashText(nameKey(String.raw`a\u12`)));
});

it.each(['US', 'U.S.', 'Fla.', 'W.Va.', 'UAE'])('takes "%s" for an abbreviation', (name) => {
  expect(read(name).isAbbreviation).toBe(true);
});

it.each(['Us', 'U', 'ABCDE', 'A-B'])('takes "%s" for a name', (name) => {
  expect(read(name).isAbbreviation).toBe(false);
});
