import { LABEL_COUNT } from './labels.ts';
import { type PackedTable, packWeights } from './packed-weights.ts';
import type { NameWeights } from './tag-words.ts';

/** The character of a weight of nothing; each weight is one printable character above or below it. */
export const ZERO = 80;
/** The heaviest weight on either side: what lies beyond is cut when weights are written. */
export const HEAVIEST = 46;

/**
 * Weights from the text of their data file: for each of the two tables a line of steps from label to label and a line
 * of rows. A file that is none is no text of the web but a broken build, so it throws.
 */
export function readNameWeights(text: string): NameWeights {
  const [wordSteps, words, plainSteps, plain] = text.split('\n').filter((line) => !line.startsWith('# '));
  return { words: readTable(wordSteps, words), plain: readTable(plainSteps, plain) };
}

function readTable(steps = '', rows = ''): PackedTable {
  const count = rows.length / LABEL_COUNT;
  if (steps.length !== LABEL_COUNT ** 2 || count < 1 || (count & (count - 1)) !== 0)
    throw new Error('weights of names: a table is cut short; write them anew with "npm run train-names"');
  return packWeights({ rows: count, step: readWeights(steps), emit: readWeights(rows) });
}

function readWeights(line: string): Int8Array {
  const weights = new Int8Array(line.length);
  for (let at = 0; at < line.length; at++) weights[at] = line.charCodeAt(at) - ZERO;
  return weights;
}
