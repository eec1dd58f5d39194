/** Word `page` of the passage is word `said` of the statement. Both grow from pair to pair. */
export interface Pair {
  readonly page: number;
  readonly said: number;
}

const SAME = 2;
const CHANGED = -1.5;
const ADDED = -1.5;
/** Leaving words of the statement out costs once, then hardly more: an ellipsis may span pages. */
const LEAVE_OUT = -2;
const LEAVE_OUT_MORE = -0.02;

const FROM_SAME = 1;
const FROM_ADDED = 2;
const FROM_GAP = 3;

/**
 * The words that two runs share, in order: the best global alignment of the whole passage with any part of the
 * statement (Gotoh's affine gaps on the statement's side).
 * @returns the pairs of equal words. Time and memory are `page.length × said.length`.
 */
export function alignWords(page: Int32Array, said: Int32Array): Pair[] {
  const whole = firstRun(page, said);
  if (whole >= 0) return Array.from(page, (_, at) => ({ page: at, said: whole + at }));
  return alignApart(page, said);
}

/** Where the whole passage stands in the statement, word for word, or -1: nothing can be better. */
function firstRun(page: Int32Array, said: Int32Array): number {
  for (let from = 0; from + page.length <= said.length; from++) {
    let at = 0;
    while (at < page.length && page[at] === said[from + at]) at++;
    if (at === page.length) return from;
  }
  return -1;
}

function alignApart(page: Int32Array, said: Int32Array): Pair[] {
  const rows = page.length + 1;
  const columns = said.length + 1;
  const size = rows * columns;
  const { best, gap, step, longer } = tables(size);
  best.fill(0, 0, columns);
  gap.fill(Number.NEGATIVE_INFINITY, 0, size);
  step.fill(0, 0, columns);
  for (let row = 1; row < rows; row++) {
    best[row * columns] = row * ADDED;
    step[row * columns] = FROM_ADDED;
    for (let column = 1; column < columns; column++) {
      const at = row * columns + column;
      const left = at - 1;
      const open = (best[left] ?? 0) + LEAVE_OUT;
      const on = (gap[left] ?? 0) + LEAVE_OUT_MORE;
      gap[at] = Math.max(open, on);
      longer[at] = on > open ? 1 : 0;
      const same = page[row - 1] === said[column - 1];
      const diagonal = (best[at - columns - 1] ?? 0) + (same ? SAME : CHANGED);
      const added = (best[at - columns] ?? 0) + ADDED;
      const most = Math.max(diagonal, added, gap[at] ?? 0);
      best[at] = most;
      step[at] = most === diagonal ? FROM_SAME : most === added ? FROM_ADDED : FROM_GAP;
    }
  }
  return walkBack({ page, said, best, step, longer });
}

interface Tables {
  readonly best: Float32Array;
  readonly gap: Float32Array;
  readonly step: Uint8Array;
  /** 1 where the gap that ends here was longer by one before. */
  readonly longer: Uint8Array;
}

/** Kept from call to call, since making them anew costs more than filling them. Each call writes what it reads. */
let kept: Tables | null = null;
/** Larger ones are let go. Cells. */
const MOST_KEPT = 100_000;

function tables(size: number): Tables {
  if (kept && kept.best.length >= size) return kept;
  const made = {
    best: new Float32Array(size),
    gap: new Float32Array(size),
    step: new Uint8Array(size),
    longer: new Uint8Array(size),
  };
  if (size <= MOST_KEPT) kept = made;
  return made;
}

function walkBack({
  page,
  said,
  best,
  step,
  longer,
}: {
  page: Int32Array;
  said: Int32Array;
  best: Float32Array;
  step: Uint8Array;
  longer: Uint8Array;
}): Pair[] {
  const columns = said.length + 1;
  let row = page.length;
  let column = bestColumn(best.subarray(row * columns, (row + 1) * columns));
  const pairs: Pair[] = [];
  while (row > 0 && column > 0) {
    const at = row * columns + column;
    if (step[at] === FROM_SAME) {
      row--;
      column--;
      if (page[row] === said[column]) pairs.push({ page: row, said: column });
    } else if (step[at] === FROM_ADDED) row--;
    else {
      let gapAt = at;
      while (longer[gapAt] === 1) gapAt--;
      column -= at - gapAt + 1;
    }
  }
  return pairs.reverse();
}

/** What stands behind the passage in the statement costs nothing. */
function bestColumn(row: Float32Array): number {
  let best = 0;
  for (let column = 1; column < row.length; column++)
    if ((row[column] ?? 0) > (row[best] ?? 0)) best = column;
  return best;
}
