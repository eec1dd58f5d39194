/**
 * `npm run train-speakers -- --quotes FILE… [--held N] [--out DIR]`: makes speaker-weights.ts, cue-weights.ts and
 * speech-weights.ts in core/extract/data anew from annotated texts, one `{ text, gold: [{ directness, quoted: [[start, end], …],
 * content: [[start, end], …], speaker: { start, end } | null, cue: { start, end } | null }] }` per line.
 * No feature holds a word. With `--held N` every Nth text is kept back, and how many of its choices are right is printed.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fitWeights, shareRight } from './train-speakers/fit-weights.ts';
import { choicesIn, readQuotes } from './train-speakers/read-quotes.ts';
import { writeWeights } from './train-speakers/write-weights.ts';

const OUT = path.join(import.meta.dirname, '../core/extract/data');

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quotes: { type: 'string', multiple: true, default: [] },
    held: { type: 'string', default: '0' },
    out: { type: 'string', default: OUT },
  },
});
const texts = [...given.quotes, ...positionals].flatMap(readQuotes);
if (texts.length === 0) {
  console.error('train-speakers: no texts; name files with --quotes FILE…');
  process.exit(2);
}
const every = Number(given.held);
const isHeld = (at: number) => every > 0 && at % every === 0;

const kept = texts.filter((_, at) => !isHeld(at)).map(choicesIn);
const held = texts.filter((_, at) => isHeld(at)).map(choicesIn);
for (const [kind, name] of [
  ['speakers', 'speaker'],
  ['cues', 'cue'],
  ['speech', 'speech'],
] as const) {
  const weights = fitWeights(kept.flatMap((choices) => choices[kind]));
  const tested = held.flatMap((choices) => choices[kind]);
  if (tested.length > 0)
    console.log(`${tested.length} ${kind} held back: ${shareRight(tested, weights).toFixed(4)} right`);
  const file = path.join(given.out, `${name}-weights.ts`);
  writeFileSync(file, writeWeights(`${name.toUpperCase()}_WEIGHTS`, weights));
  console.log(`${file}: ${weights.size} weights`);
}
