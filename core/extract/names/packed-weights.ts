import type { WeightTable } from './decode.ts';
import { LABEL_COUNT } from './labels.ts';

/** What is added to each weight, so that a byte without a sign holds it. */
export const LIFT = 128;
const BYTES = 4;

/** A table of small whole weights whose rows are read at once, not label by label. */
export interface PackedTable {
  readonly rows: number;
  readonly step: ArrayLike<number>;
  /** Two numbers per row. The weight of a label is one byte, lifted; the first labels are in the lowest bytes. */
  readonly packed: Int32Array;
}

/** Numbers per row. */
export const ROW_LENGTH = 2;

/** Throws where a weight is no whole number from -128 to 127. */
export function packWeights({ rows, emit, step }: WeightTable): PackedTable {
  const packed = new Int32Array(rows * ROW_LENGTH);
  for (let at = 0; at < emit.length; at++) {
    const byte = (emit[at] ?? 0) + LIFT;
    if (byte !== (byte & 255)) throw new Error(`weights of names: ${byte - LIFT} does not fit into a byte`);
    const [row, label] = [Math.floor(at / LABEL_COUNT), at % LABEL_COUNT];
    const number = row * ROW_LENGTH + Math.floor(label / BYTES);
    packed[number] = (packed[number] ?? 0) | (byte << (8 * (label % BYTES)));
  }
  return { rows, step, packed };
}
