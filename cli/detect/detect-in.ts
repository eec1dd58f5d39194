import type { EntityId, Span } from '../../core/model.ts';
import { findInBlocks } from '../../core/terms/find-in-blocks.ts';
import { NO_COMPANY } from '../../core/terms/find-matches.ts';
import type { Refusal } from '../../core/terms/find-terms.ts';
import type { TermIndex } from '../../core/terms/term-index.ts';
import { whyPassedOver } from '../../core/terms/why-passed-over.ts';

export interface Detected extends Span {
  readonly surface: string;
  readonly entity: EntityId;
}

export interface Detection {
  readonly matches: readonly Detected[];
  /** Names that stand in the text and mean something else, with the reason. */
  readonly refused: readonly Refusal[];
}

export interface Asked {
  readonly adjectives?: boolean;
  /** Whether names written in other ways than they are looked for are to be told of too. */
  readonly why?: boolean;
}

/** A line is a block, as on a page: no name goes over its end. */
const LINE_END = '\n';
/** No name is longer. */
const LONGEST_NAME = 1000;

/** What would be marked in a plain text. Offsets are UTF-16 units. */
export function detectIn(
  index: TermIndex,
  text: string,
  { adjectives = false, why = false }: Asked = {},
): Detection {
  const refused: Refusal[] = [];
  const passedOver = (at: number): void => {
    const [line = ''] = text.slice(at, at + LONGEST_NAME).split(LINE_END, 1);
    const refusal = whyPassedOver(index, line, 0);
    if (refusal) refused.push({ ...refusal, start: refusal.start + at, end: refusal.end + at });
  };
  const found = findInBlocks(
    index,
    { text, border: LINE_END },
    { adjectives, refused: (refusal) => refused.push(refusal), ...(why && { passedOver }) },
  );
  const matches = found.flatMap(({ start, end, entity, need }): Detected[] => {
    if (need === 0) return [{ start, end, surface: text.slice(start, end), entity }];
    refused.push({ start, end, entity, why: NO_COMPANY });
    return [];
  });
  return { matches, refused: refused.sort((a, b) => a.start - b.start) };
}
