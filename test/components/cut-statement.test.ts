import { describe, expect, test } from 'vitest';
import { cutStatement, isQuoted } from '../../components/cut-statement.ts';

const sentence = (words: number): string => `${'word '.repeat(words).trim()}. `;
const cutOf = (text: string, names: readonly string[] = []): string => {
  const { start, end } = cutStatement(text, names);
  return text.slice(start, end);
};

describe('a statement', () => {
  test('stays whole while it is short', () => {
    expect(cutOf('We call on all.')).toBe('We call on all.');
  });

  test('is cut after a sentence where one ends in time', () => {
    expect(cutOf(sentence(30) + sentence(60))).toBe(sentence(30).trim());
  });

  test('is cut between words where no sentence ends', () => {
    expect(cutOf('word '.repeat(200))).toMatch(/word$/);
  });

  test('keeps surrogate pairs together where there are no words', () => {
    expect(cutOf(`a${'😀'.repeat(400)}`).isWellFormed()).toBe(true);
    expect(cutOf(`${'😀'.repeat(4000)}Almaty${'😀'.repeat(4000)}`, ['Almaty']).isWellFormed()).toBe(true);
  });

  test('of 20,000 characters is cut around the sentence that names the card’s entity', () => {
    const named = 'We will go to Almaty tomorrow.';
    const text = `${sentence(20).repeat(90)}${named} ${sentence(20).repeat(110)}`;
    expect(text.length).toBeGreaterThan(20_000);
    expect(cutOf(text, ['Alma-Ata', 'Almaty'])).toMatch(/^We will go to Almaty tomorrow\. word/);
    expect(cutOf(text, ['Astana'])).toMatch(/^word/);
    expect(cutOf(text, ['Almaty']).length).toBeLessThan(400);
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
