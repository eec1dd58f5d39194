import type { TermIndex } from '../../core/terms/term-index.ts';
import { answerEach, type LineStreams } from '../answer-each.ts';
import { detectIn } from './detect-in.ts';

/** Answers each line of `{id, text}` with `{id, matches}`; `answerEach` tells what becomes of other lines. */
export function detectLines({
  index,
  ...streams
}: LineStreams & { readonly index: TermIndex }): Promise<{ bad: number }> {
  return answerEach(streams, ({ id, text }) => {
    if (typeof id !== 'string') return 'no "id"';
    return typeof text === 'string' ? { id, matches: detectIn(index, text).matches } : 'no "text"';
  });
}
