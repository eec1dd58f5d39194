import { expect, it } from 'vitest';
import { proseWords } from '../../../../core/extract/names/prose-words.ts';
import { readingOf } from '../../../extract.ts';

const textsOf = (text: string) => proseWords(readingOf(text).words).map((word) => word.text);

it('reads every word of a sentence that may hold a name', () => {
  expect(textsOf('They met Anna there.')).toEqual(['They', 'met', 'Anna', 'there', '.']);
});

it('leaves what has no capital, and what is too long for a sentence', () => {
  expect(textsOf('“yes,” she said.\n\nnothing here')).toEqual([]);
  expect(textsOf('A '.repeat(5000))).toEqual([]);
});
