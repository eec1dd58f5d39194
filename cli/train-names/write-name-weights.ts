import type { WeightTable } from '../../core/extract/names/decode.ts';
import { ZERO } from '../../core/extract/names/read-name-weights.ts';

/** The text that `readNameWeights` reads. */
export function writeNameWeights({ words, plain }: { words: WeightTable; plain: WeightTable }): string {
  const lines = [words, plain].flatMap(({ step, emit }) => [lineOf(step), lineOf(emit)]);
  return ['# Weights of the tagger of names, made by cli/train-names.ts; see NOTICE.', ...lines, ''].join(
    '\n',
  );
}

function lineOf(weights: ArrayLike<number>): string {
  return Array.from(weights, (weight) => String.fromCharCode(ZERO + weight)).join('');
}
