import type { Span } from '../../model.ts';
import { type Need, needOf, type Wanted } from './need-of.ts';
import { MOST_BLOCKS, type Trigrams } from './trigrams-of.ts';

const known = new WeakMap<RegExp, Wanted>();
const ALL = -1;

export function wantedOf(pattern: RegExp): Wanted {
  let wanted = known.get(pattern);
  if (wanted === undefined) {
    wanted = needOf(pattern.source);
    known.set(pattern, wanted);
  }
  return wanted;
}

/**
 * Where in a text with these trigrams matches of a pattern may begin, in order; nowhere else can one. Most patterns want
 * words that few stretches of a text have, and looking for them costs a walk over all of it each.
 */
export function whereMayMatch(pattern: RegExp, trigrams: Trigrams): Span[] {
  const { need, reach, looksBack } = wantedOf(pattern);
  const { blockSize, blocks } = trigrams;
  const steps = Math.min(MOST_BLOCKS, Math.ceil(reach / blockSize));
  return stretchesOf(blocksOf(need, { blocks, steps, looksBack }), blockSize);
}

interface Near {
  readonly blocks: Int32Array;
  /** So many blocks are in reach. */
  readonly steps: number;
  readonly looksBack: boolean;
}

/** From which blocks what is needed is in reach, a bit for each. */
function blocksOf(need: Need, near: Near): number {
  if (need === null) return ALL;
  if (need.kind === 'word') return blocksNear(need.trigrams, near);
  if (need.kind === 'any') {
    let any = 0;
    for (const part of need.of) any |= blocksOf(part, near);
    return any;
  }
  let common = ALL;
  for (const part of need.of) {
    common &= blocksOf(part, near);
    if (common === 0) break;
  }
  return common;
}

function blocksNear(word: readonly number[], { blocks, steps, looksBack }: Near): number {
  let found = ALL;
  for (const trigram of word) found &= blocks[trigram] ?? 0;
  if (found === 0) return 0;
  for (let step = 0; step < steps; step++) found |= (found >>> 1) | (looksBack ? found << 1 : 0);
  return found;
}

function stretchesOf(blocks: number, blockSize: number): Span[] {
  const stretches: Span[] = [];
  let first = 0;
  for (let block = 0; block <= MOST_BLOCKS; block++) {
    if (block < MOST_BLOCKS && (blocks >>> block) & 1) continue;
    if (first < block) stretches.push({ start: first * blockSize, end: block * blockSize });
    first = block + 1;
  }
  return stretches;
}
