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
  const { emit } = table;
  const { values, starts, wordCount } = list;
  const mask = table.rows - 1;
  const scores = new Float64Array(wordCount * LABEL_COUNT);
  const sums = new Float64Array(LABEL_COUNT);
  for (let at = 0; at < wordCount; at++) {
    const to = starts[at + 1] ?? 0;
    sums.fill(0);
    for (let next = starts[at] ?? 0; next < to; next++) {
      const row = ((values[next] ?? 0) & mask) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++)
        sums[label] = (sums[label] ?? 0) + (emit[row + label] ?? 0);
    }
    scores.set(sums, at * LABEL_COUNT);
  }
  return scores;
}

/** The labels that may stand before each: two of one kind, or any. */
const BEFORE = Array.from({ length: LABEL_COUNT }, (_, label) =>
  Array.from({ length: LABEL_COUNT }, (_any, before) => before).filter((before) =>
    mayFollow({ before, label }),
  ),
);
const FIRST_BEFORE = Uint8Array.from(BEFORE, (labels) => labels[0] ?? 0);
const LAST_BEFORE = Uint8Array.from(BEFORE, (labels) => labels.at(-1) ?? 0);

/** The best row of labels that names allow (Viterbi). `isStart` tells where a sentence begins: no name crosses it. */
export function bestLabels({
  table,
  scores,
  isStart,
}: {
  table: Pick<WeightTable, 'step'>;
  scores: Float64Array;
  isStart: (at: number) => boolean;
}): number[] {
  const count = scores.length / LABEL_COUNT;
  const from = new Uint8Array(scores.length);
  const steps = allowedSteps(table);
  let before = new Float64Array(LABEL_COUNT);
  let now = new Float64Array(LABEL_COUNT);
  for (let at = 0; at < count; at++) {
    // At a start all roads come from outside.
    const stride = isStart(at) ? 0 : LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const own = scores[at * LABEL_COUNT + label] ?? 0;
      // No best row goes by here, wherever it comes from.
      if (own === Number.NEGATIVE_INFINITY) {
        now[label] = own;
        continue;
      }
      let best = Number.NEGATIVE_INFINITY;
      let bestBefore = OUTSIDE;
      const last = LAST_BEFORE[label] ?? 0;
      for (let earlier = FIRST_BEFORE[label] ?? 0; earlier <= last; earlier++) {
        const score = (before[earlier] ?? 0) + (steps[earlier * stride + label] ?? 0);
        if (score > best) {
          best = score;
          bestBefore = earlier;
        }
      }
      from[at * LABEL_COUNT + label] = bestBefore;
      now[label] = best + own;
    }
    [before, now] = [now, before];
  }
  return walkBack({ from, count, last: before.indexOf(Math.max(...before)) });
}
/** Label before × label; what names do not allow weighs endlessly little. */
function allowedSteps({ step }: Pick<WeightTable, 'step'>): Float64Array {
  return Float64Array.from({ length: LABEL_COUNT ** 2 }, (_, at) => {
    const [before, label] = [Math.floor(at / LABEL_COUNT), at % LABEL_COUNT];
    return mayFollow({ before, label }) ? (step[at] ?? 0) : Number.NEGATIVE_INFINITY;
  });
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
