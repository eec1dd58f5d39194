import { describe, expect, test } from 'vitest';
import { isQuoted, splitQuotation } from '../../components/split-quotation.ts';

const sentence = (words: number): string => `${'word '.repeat(words).trim()}. `;

describe('a quotation', () => {
  test('stays whole while it is short', () => {
    expect(splitQuotation('We call on all.')).toEqual({ first: 'We call on all.', rest: '' });
  });

  test('is cut after a sentence where one ends in time', () => {
    const text = sentence(30) + sentence(60);
    const { first, rest } = splitQuotation(text);
    expect(first).toBe(sentence(30).trim());
    expect(first + rest).toBe(text);
  });

  test('is cut between words where no sentence ends', () => {
    const text = 'word '.repeat(200);
    const { first, rest } = splitQuotation(text);
    expect(first.endsWith('word')).toBe(true);
    expect(first + rest).toBe(text);
  });

  test('keeps surrogate pairs together where there are no words', () => {
    const { first } = splitQuotation(`a${'😀'.repeat(400)}`);
    expect(first.isWellFormed()).toBe(true);
  });
});

describe('quotation marks', () => {
  test.each([
    ['He called it "a partner" today.', 'a partner', true],
    ['He called it “a partner”.', 'a partner', true],
    ['Он сказал: «да».', 'да', true],
    ['He said it was a partner.', 'a partner', false],
    ['He called it "a partner of many".', 'a partner', false],
    ['He said so.', 'not there', false],
  ])('in %s around “%s”: %s', (sentence, content, expected) => {
    expect(isQuoted(sentence, content)).toBe(expected);
  });
});
