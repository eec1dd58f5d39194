import { bestLabels, scoreWords, type WeightTable } from '../../core/extract/names/decode.ts';
import type { FeatureList, Features } from '../../core/extract/names/feature-list.ts';
import { LABEL_COUNT, OUTSIDE } from '../../core/extract/names/labels.ts';
import { HEAVIEST } from '../../core/extract/names/read-name-weights.ts';

/** The features of one sentence and the labels that its words should get. */
export interface Lesson {
  readonly list: Features;
  readonly labels: readonly number[];
}

/** A text learned sentence by sentence, so that what one teaches helps with the next. */
export function lessonsOf({
  list,
  labels,
  isStart,
}: {
  list: FeatureList;
  labels: readonly number[];
  isStart: (at: number) => boolean;
}): Lesson[] {
  const lessons: Lesson[] = [];
  for (let from = 0, to = 1; from < labels.length; from = to, to += 1) {
    while (to < labels.length && !isStart(to)) to += 1;
    const first = list.starts[from] ?? 0;
    const values = Int32Array.from(list.values.slice(first, list.starts[to]));
    const starts = Int32Array.from(list.starts.slice(from, to + 1), (start) => start - first);
    lessons.push({ list: { values, starts, wordCount: to - from }, labels: labels.slice(from, to) });
  }
  return lessons;
}

const isFirst = (at: number): boolean => at === 0;

/** A structured perceptron, averaged over all its steps; rows that came up fewer than `fewest` times stay empty. */
export function trainTable({
  lessons,
  rows,
  rounds,
  fewest,
}: {
  lessons: readonly Lesson[];
  rows: number;
  rounds: number;
  fewest: number;
}): WeightTable {
  const emit = new Float64Array(rows * LABEL_COUNT);
  const step = new Float64Array(LABEL_COUNT ** 2);
  const [emitLate, stepLate] = [new Float64Array(emit.length), new Float64Array(step.length)];
  const table = { rows, emit, step };
  let time = 0;
  for (let round = 0; round < rounds; round++)
    for (const lesson of shuffled(lessons, round)) {
      time += 1;
      const scores = scoreWords(table, lesson.list);
      const told = bestLabels({ table, scores, isStart: isFirst });
      for (const [labels, by] of [
        [lesson.labels, 1],
        [told, -1],
      ] as const)
        shift({ lesson, labels, other: by > 0 ? told : lesson.labels, by, table, emitLate, stepLate, time });
    }
  for (let at = 0; at < emit.length; at++) emit[at] = (emit[at] ?? 0) - (emitLate[at] ?? 0) / time;
  for (let at = 0; at < step.length; at++) step[at] = (step[at] ?? 0) - (stepLate[at] ?? 0) / time;
  forgetRare({ lessons, table, fewest });
  return quantized(table);
}

interface Shift {
  readonly lesson: Lesson;
  readonly labels: readonly number[];
  readonly other: readonly number[];
  readonly by: number;
  readonly table: { rows: number; emit: Float64Array; step: Float64Array };
  readonly emitLate: Float64Array;
  readonly stepLate: Float64Array;
  readonly time: number;
}

/** Adds to the features of every word whose two labels differ; what came late counts for less in the average. */
function shift({ lesson, labels, other, by, table, emitLate, stepLate, time }: Shift): void {
  const { list } = lesson;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? OUTSIDE;
    const before = (of: readonly number[]) => (isFirst(at) ? OUTSIDE : (of[at - 1] ?? OUTSIDE));
    if (label !== other[at] || before(labels) !== before(other)) {
      const slot = before(labels) * LABEL_COUNT + label;
      table.step[slot] = (table.step[slot] ?? 0) + by;
      stepLate[slot] = (stepLate[slot] ?? 0) + by * time;
    }
    if (label === other[at]) continue;
    for (let next = list.starts[at] ?? 0; next < (list.starts[at + 1] ?? 0); next++) {
      const slot = ((list.values[next] ?? 0) & (table.rows - 1)) * LABEL_COUNT + label;
      table.emit[slot] = (table.emit[slot] ?? 0) + by;
      emitLate[slot] = (emitLate[slot] ?? 0) + by * time;
    }
  }
}

function forgetRare({
  lessons,
  table,
  fewest,
}: {
  lessons: readonly Lesson[];
  table: { rows: number; emit: Float64Array };
  fewest: number;
}): void {
  const counts = new Uint32Array(table.rows);
  for (const { list } of lessons)
    for (let at = 0; at < list.values.length; at++) {
      const row = (list.values[at] ?? 0) & (table.rows - 1);
      counts[row] = (counts[row] ?? 0) + 1;
    }
  for (const [row, count] of counts.entries())
    if (count < fewest) table.emit.fill(0, row * LABEL_COUNT, (row + 1) * LABEL_COUNT);
}

/** The share of the weights that may be cut off at the heaviest character. */
const CUT = 0.0002;

function quantized({
  rows,
  emit,
  step,
}: {
  rows: number;
  emit: Float64Array;
  step: Float64Array;
}): WeightTable {
  const sizes = emit.map(Math.abs).sort();
  const full = sizes[Math.floor(sizes.length * (1 - CUT))] || 1;
  const small = (weight: number) =>
    Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round((weight / full) * HEAVIEST)));
  return { rows, emit: Int8Array.from(emit, small), step: Int8Array.from(step, small) };
}

/** The same order every time: weights can be made anew, bit for bit. */
function shuffled<T>(items: readonly T[], round: number): T[] {
  let seed = 12345 + round;
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    const other = seed % (at + 1);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}
