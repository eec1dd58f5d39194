/** Smaller weights change no choice that is not a toss-up. */
const LEAST = 0.03;

/** The weights as the file that `core` imports, sorted, two decimals. */
export function writeWeights(name: string, weights: ReadonlyMap<string, number>): string {
  const lines = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  ${keyOf(feature)}: ${weight},`);
  return [
    '/** Trained on annotated news (`npm run train-speakers`). Features are of position, order and kind: none holds a word. */',
    `export const ${name}: Readonly<Record<string, number>> = {`,
    ...lines,
    '};',
    '',
  ].join('\n');
}

/** Quoted where it must be, as the formatter has it. */
function keyOf(feature: string): string {
  return /^(?:[A-Za-z_]\w*|0|[1-9]\d*)$/.test(feature) ? feature : `'${feature}'`;
}
