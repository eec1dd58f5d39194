import type { EntityId, Span } from '../../core/model.ts';
import { findInBlocks } from '../../core/terms/find-in-blocks.ts';
import { NO_COMPANY } from '../../core/terms/find-matches.ts';
import type { Refusal } from '../../core/terms/find-terms.ts';
import type { TermIndex } from '../../core/terms/term-index.ts';

export interface Detected extends Span {
  readonly surface: string;
  readonly entity: EntityId;
}

export interface Detection {
  readonly matches: readonly Detected[];
  /** Names that stand in the text and mean something else, with the reason. */
  readonly refused: readonly Refusal[];
}

/** A line is a block, as on a page: no name goes over its end. */
const LINE_END = '\n';

/** What would be marked in a plain text. Offsets are UTF-16 units. */
export function detectIn(index: TermIndex, text: string, wanted: { adjectives?: boolean } = {}): Detection {
  const refused: Refusal[] = [];
  const found = findInBlocks(
    index,
    { text, border: LINE_END },
    { ...wanted, refused: (refusal) => refused.push(refusal) },
  );
  const matches = found.flatMap(({ start, end, entity, need }): Detected[] => {
    if (need === 0) return [{ start, end, surface: text.slice(start, end), entity }];
    refused.push({ start, end, entity, why: NO_COMPANY });
    return [];
  });
  return { matches, refused };
}
