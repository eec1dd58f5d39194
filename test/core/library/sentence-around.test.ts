import { expect, it } from 'vitest';
import { sentenceAround } from '../../../core/library/sentence-around.ts';

const around = (text: string, word: string) => {
  const start = text.indexOf(word);
  const { start: from, end } = sentenceAround(text, { start, end: start + word.length });
  return text.slice(from, end);
};

it.each([
  ['It rained. Paris was wet. It stopped.', 'Paris', 'Paris was wet.'],
  ['A headline in Paris\n\nA body.', 'Paris', 'A headline in Paris'],
  ['“Paris is well,” he said.', 'Paris', '“Paris is well,” he said.'],
  ['First line\nParis', 'Paris', 'Paris'],
])('in %j', (text, word, sentence) => {
  expect(around(text, word)).toBe(sentence);
});
