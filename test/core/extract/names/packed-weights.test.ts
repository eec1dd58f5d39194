import { expect, it } from 'vitest';
import { LABEL_COUNT } from '../../../../core/extract/names/labels.ts';
import { LIFT, packWeights, ROW_LENGTH } from '../../../../core/extract/names/packed-weights.ts';

const step = new Array(LABEL_COUNT ** 2).fill(0);

it('holds each weight in a byte of its own', () => {
  const emit = [1, 2, 3, 4, 5, 6, 7, -1, -2, -3, -4, -5, -128, 127];
  const { packed } = packWeights({ rows: 2, emit, step });
  const bytes = new Uint8Array(Int32Array.from(packed).buffer);
  const weights = [0, 1].flatMap((row) =>
    [...bytes.subarray(row * ROW_LENGTH * 4)].slice(0, LABEL_COUNT).map((byte) => byte - LIFT),
  );
  expect(weights).toEqual(emit);
});

it.each([128, -129, 0.5])('refuses %s', (weight) => {
  expect(() => packWeights({ rows: 1, emit: [0, weight], step })).toThrow(
    `${weight} does not fit into a byte`,
  );
});
