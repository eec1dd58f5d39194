import type { Features } from './feature-list.ts';
import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';

/** Rows of one weight per label; a feature has the row of its number, cut to the size of the table. */
export interface WeightTable {
  /** A power of two. */
  readonly rows: number;
  /** `rows` × labels. */
  readonly emit: ArrayLike<number>;
  /** Label before × label. */
  readonly step: ArrayLike<number>;
}

/** How well each label fits each word by itself: words × labels. */
export function scoreWords(table: WeightTable, list: Features): Float64Array {
  const scores = new Float64Array(list.wordCount * LABEL_COUNT);
  for (let at = 0; at < list.wordCount; at++) {
    const to = list.starts[at + 1] ?? 0;
    for (let next = list.starts[at] ?? 0; next < to; next++) {
      const row = ((list.values[next] ?? 0) & (table.rows - 1)) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[at * LABEL_COUNT + label] =
          (scores[at * LABEL_COUNT + label] ?? 0) + (table.emit[row + label] ?? 0);
    }
  }
  return scores;
}

/** The best row of labels that names allow (Viterbi). `isStart` tells where a sentence begins: no name crosses it. */
export function bestLabels({
  table,
  scores,
  isStart,
}: {
  table: WeightTable;
  scores: Float64Array;
  isStart: (at: number) => boolean;
}): number[] {
  const count = scores.length / LABEL_COUNT;
  const from = new Uint8Array(scores.length);
  let before: number[] = [];
  for (let at = 0; at < count; at++) {
    const starts = isStart(at);
    const now: number[] = [];
    for (let label = 0; label < LABEL_COUNT; label++) {
      const best = bestBefore({ table, before, label, starts });
      from[at * LABEL_COUNT + label] = best.label;
      now.push(best.score + (scores[at * LABEL_COUNT + label] ?? 0));
    }
    before = now;
  }
  return walkBack({ from, count, last: before.indexOf(Math.max(...before)) });
}

/** The label before that leads best to this one; at a start all roads come from outside. */
function bestBefore({
  table,
  before,
  label,
  starts,
}: {
  table: WeightTable;
  before: readonly number[];
  label: number;
  starts: boolean;
}): { label: number; score: number } {
  const best = { label: OUTSIDE, score: Number.NEGATIVE_INFINITY };
  for (let earlier = 0; earlier < LABEL_COUNT; earlier++) {
    if (!mayFollow({ before: starts ? OUTSIDE : earlier, label })) continue;
    const step = table.step[(starts ? OUTSIDE : earlier) * LABEL_COUNT + label] ?? 0;
    const score = (before[earlier] ?? 0) + step;
    if (score > best.score) {
      best.label = earlier;
      best.score = score;
    }
  }
  return best;
}

function walkBack({ from, count, last }: { from: Uint8Array; count: number; last: number }): number[] {
  const labels: number[] = new Array(count).fill(OUTSIDE);
  let label = last;
  for (let at = count - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * LABEL_COUNT + label] ?? OUTSIDE;
  }
  return labels;
}
