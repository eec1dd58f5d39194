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
  const { blockSize, blocks, parts, fine } = trigrams;
  const coarse = blocksOf(need, {
    table: blocks,
    width: 1,
    at: 0,
    steps: stepsOf(reach, blockSize),
    looksBack,
  });
  const partSize = blockSize / parts;
  if (parts === 1 || coarse === 0 || need === null || reach > MOST_BLOCKS * partSize)
    return stretchesOf([coarse], blockSize);
  const steps = stepsOf(reach, partSize);
  const masks: number[] = [];
  for (let at = 0; at < parts; at++)
    masks.push(
      isWanted(coarse, at, parts) ? blocksOf(need, { table: fine, width: parts, at, steps, looksBack }) : 0,
    );
  return stretchesOf(masks, partSize);
}

function stepsOf(reach: number, blockSize: number): number {
  return Math.min(MOST_BLOCKS, Math.ceil(reach / blockSize));
}

/** Whether any of the blocks that the 32 parts at hand are of is wanted. */
function isWanted(coarse: number, at: number, parts: number): boolean {
  const count = MOST_BLOCKS / parts;
  return ((coarse >>> (at * count)) & ((1 << count) - 1)) !== 0;
}

interface Near {
  /** `width` numbers for each trigram, a bit for each block; of those the one `at` hand. */
  readonly table: Int32Array;
  readonly width: number;
  readonly at: number;
  /** So many blocks are in reach, and no more than one number has. */
  readonly steps: number;
  readonly looksBack: boolean;
}

/** From which blocks what is needed is in reach, a bit for each. */
function blocksOf(need: Need, near: Near): number {
  if (need === null) return ALL;
  if (need.kind === 'word') return blocksNear(need.trigrams, near);
  return need.kind === 'any' ? blocksOfAny(need.of, near) : blocksOfAll(need.of, near);
}

// By index: these run some thousand times for a text, and to iterate costs more than what is done.
function blocksOfAny(parts: readonly Need[], near: Near): number {
  let any = 0;
  for (let at = 0; at < parts.length && any !== ALL; at++) any |= blocksOf(parts[at] ?? null, near);
  return any;
}

function blocksOfAll(parts: readonly Need[], near: Near): number {
  let common = ALL;
  for (let at = 0; at < parts.length && common !== 0; at++) common &= blocksOf(parts[at] ?? null, near);
  return common;
}

function blocksNear(word: readonly number[], near: Near): number {
  const { at, steps, looksBack } = near;
  let found = blocksWith(word, near, at);
  let after = blocksWith(word, near, at + 1);
  let before = looksBack ? blocksWith(word, near, at - 1) : 0;
  if ((found | after | before) === 0) return 0;
  for (let step = 0; step < steps; step++) {
    found |= (found >>> 1) | (after << 31);
    after |= after >>> 1;
    if (!looksBack) continue;
    found |= (found << 1) | (before >>> 31);
    before |= before << 1;
  }
  return found;
}

/** The blocks that all trigrams of a word are in. */
function blocksWith(word: readonly number[], { table, width }: Near, at: number): number {
  if (at < 0 || at >= width) return 0;
  let found = ALL;
  for (let nth = 0; nth < word.length && found !== 0; nth++)
    found &= table[(word[nth] ?? 0) * width + at] ?? 0;
  return found;
}

/** Blocks between two stretches that are looked at with them: to begin anew costs more. */
const SMALL_GAP = 2;

function stretchesOf(masks: readonly number[], blockSize: number): Span[] {
  const stretches: Span[] = [];
  const count = masks.length * MOST_BLOCKS;
  let [first, end] = [0, 0];
  for (let block = 0; block < count; block++) {
    if ((((masks[block >> 5] ?? 0) >>> (block & 31)) & 1) === 0) continue;
    if (block - end > SMALL_GAP) {
      if (first < end) stretches.push({ start: first * blockSize, end: end * blockSize });
      first = block;
    }
    end = block + 1;
  }
  if (first < end) stretches.push({ start: first * blockSize, end: end * blockSize });
  return stretches;
}
