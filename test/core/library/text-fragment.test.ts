import { describe, expect, it } from 'vitest';
import { searchedText, textFragment } from '../../../core/library/text-fragment.ts';

const fragmentOf = (text: string, sentence: string, from = 0): string | null => {
  const start = text.indexOf(sentence, from);
  return textFragment(searchedText(text), { start, end: start + sentence.length });
};
/** The parts of a directive: prefix, start, end, suffix. */
const parts = (fragment: string | null): string[] =>
  (fragment ?? '').replace('text=', '').split(',').map(decodeURIComponent);

describe('textFragment', () => {
  it('gives a short sentence whole, without the stop at its end', () => {
    expect(fragmentOf('Rain fell. The dam held. More rain.', 'The dam held.')).toBe('text=The%20dam%20held');
  });

  it('escapes the signs of the directive itself', () => {
    expect(fragmentOf('The well-known dam, at last, held.', 'The well-known dam, at last, held.')).toBe(
      'text=The%20well%2Dknown%20dam%2C%20at%20last%2C%20held',
    );
  });

  it('gives the first and last words of a long sentence', () => {
    const long = `${'The engineers who had been called in the night found '.repeat(3)}that every pillar of the dam had held.`;
    const [start, end, ...more] = parts(fragmentOf(`Rain. ${long} Sun.`, long));
    expect(more).toEqual([]);
    expect(long.startsWith(start ?? '-')).toBe(true);
    expect(long.endsWith(`${end}.`)).toBe(true);
  });

  it('tells a sentence from the same sentence further up by what stands before it', () => {
    const text = 'The dam held. Then came the second flood, and again: The dam held. It was over.';
    const fragment = parts(fragmentOf(text, 'The dam held.', 20));
    expect(fragment).toHaveLength(2);
    expect(fragment[0]).toMatch(/again-$/);
    expect(fragment[1]).toBe('The dam held');
  });

  it('never goes over the end of a paragraph within one part', () => {
    const text = `“${'We saw the water come over the wall. '.repeat(3)}\n\n${'We ran up the hill with the children. '.repeat(3)}” he said.`;
    for (const part of parts(textFragment(searchedText(text), { start: 0, end: text.length })))
      expect(part).not.toContain('\n');
  });

  it('has none for a span without words', () => {
    expect(textFragment(searchedText('… — …'), { start: 0, end: 5 })).toBeNull();
  });

  it('finds its place in a text whose lower case is longer', () => {
    expect(fragmentOf('İİİ rain. The dam held.', 'The dam held.')).toBe('text=The%20dam%20held');
  });
});
