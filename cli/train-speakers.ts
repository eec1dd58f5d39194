/**
 * `npm run train-speakers -- --quotes FILE… [--held N] [--out FILE]`: makes core/extract/data/speaker-weights.ts anew from
 * annotated texts, one `{ text, gold: [{ quoted: [[start, end], …], speaker: { start, end } | null }] }` per line. No
 * feature holds a word. With `--held N` every Nth text is kept back, and how many of its speakers are right is printed.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fitWeights, shareRight } from './train-speakers/fit-weights.ts';
import { choicesIn, readQuotes } from './train-speakers/read-quotes.ts';
import { writeSpeakerWeights } from './train-speakers/write-speaker-weights.ts';

const OUT = path.join(import.meta.dirname, '../core/extract/data/speaker-weights.ts');

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

const weights = fitWeights(texts.filter((_, at) => !isHeld(at)).flatMap(choicesIn));
const held = texts.filter((_, at) => isHeld(at)).flatMap(choicesIn);
if (held.length > 0)
  console.log(`${held.length} quotations held back: ${shareRight(held, weights).toFixed(4)} right`);
writeFileSync(given.out, writeSpeakerWeights(weights));
console.log(`${given.out}: ${weights.size} weights`);
