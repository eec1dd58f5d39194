import type { TermIndex } from '../../core/terms/term-index.ts';
import { answerEach, type LineStreams } from '../answer-each.ts';
import { type Asked, detectIn } from './detect-in.ts';

/**
 * Answers each line of `{id, text}` with `{id, matches}`, and with `refused` where it is asked why; `answerEach` tells
 * what becomes of other lines.
 */
export function detectLines({
  index,
  asked = {},
  ...streams
}: LineStreams & { readonly index: TermIndex; readonly asked?: Asked }): Promise<{ bad: number }> {
  return answerEach(streams, ({ id, text }) => {
    if (typeof id !== 'string') return 'no "id" that is a string';
    if (typeof text !== 'string') return 'no "text" that is a string';
    const { matches, refused } = detectIn(index, text, asked);
    if (!asked.why) return { id, matches };
    const named = refused.map(({ start, end, entity, why }) => ({
      start,
      end,
      surface: text.slice(start, end),
      entity,
      why,
    }));
    return { id, matches, refused: named };
  });
}
