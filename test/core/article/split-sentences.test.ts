import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../core/article/split-sentences.ts';

function sentences(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['Mr. Smith left. He was late.', ['Mr. Smith left.', 'He was late.']],
    ['J. Smith and U.S. troops left.', ['J. Smith and U.S. troops left.']],
    ['They live in the U.S. The others do not.', ['They live in the U.S.', 'The others do not.']],
    ['"Never!" he said. "Ever."', ['"Never!" he said.', '"Ever."']],
    ['“Stop. Go home.” They did.', ['“Stop.', 'Go home.”', 'They did.']],
    [
      'It fell 3.5 percent on Jan. 5 at 5 p.m. in Paris.',
      ['It fell 3.5 percent on Jan. 5 at 5 p.m. in Paris.'],
    ],
    ['Why? Nobody knows… Or do they?', ['Why?', 'Nobody knows…', 'Or do they?']],
    ['No. 10 said so. No. They did not.', ['No. 10 said so.', 'No.', 'They did not.']],
    ['1. One thing. 2 more.', ['1. One thing.', '2 more.']],
  ])('parts %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
