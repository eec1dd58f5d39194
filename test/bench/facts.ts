/**
 * `npm run bench:facts [-- --size N] [--only WORD]`: what reading articles costs. Milliseconds of processor per 1,000
 * words, whether cost grows with length alone, texts made to be slow, and memory, each measure in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { HARD_TEXTS } from './hard-texts.ts';
import { type Knowledge, newsOf, readKnowledge, timeOf } from './read-text.ts';

const MEGABYTE = 1_000_000;
const SLOWEST_SHOWN = 40;
/** As the command `facts` is started (ADR 0032). */
const PIPE_FLAGS = ['--no-warnings', '--max-semi-space-size=2', '--liftoff-only', '--single-threaded'];
const { values } = parseArgs({
  options: { size: { type: 'string', default: String(MEGABYTE) }, only: { type: 'string', default: '' } },
});

console.log('memory, MB over a bare node: peak of the process, and V8 heap in use behind it');
for (const what of ['nothing', 'knowledge', 'article', 'long article', 'one 5 MB line', 'lines'])
  console.log(`  ${what.padEnd(16)} ${memoryOf(what)}`);

const started = performance.now();
const knowledge: Knowledge = readKnowledge();
console.log(`\ngazetteer and weights, cold: ${(performance.now() - started).toFixed(0)} ms`);
console.log(`first article of 1000 words: ${timeOf(newsOf(1000, 1), knowledge).toFixed(0)} ms`);
for (let round = 0; round < 30; round++) timeOf(newsOf(1000, round), knowledge);
for (const words of [1000, 10_000, 100_000])
  console.log(`${words} words: ${timeOf(newsOf(words), knowledge).toFixed(0)} ms`);

const size = Number(values.size);
console.log(`\n${size} units of text made to be slow: ms, times half of it, what it repeats`);
const rows = [...HARD_TEXTS]
  .filter(([name]) => name.includes(values.only))
  .map(([name, make]) => {
    const [half, whole] = [timeOf(make(size / 2), knowledge), timeOf(make(size), knowledge)];
    return { name, whole, ratio: whole / half };
  })
  .sort((a, b) => b.whole - a.whole);
for (const { name, whole, ratio } of rows.slice(0, SLOWEST_SHOWN))
  console.log(`${whole.toFixed(0).padStart(6)} ${ratio.toFixed(1).padStart(5)}  ${name}`);

function memoryOf(what: string): string {
  const script = path.join(import.meta.dirname, 'facts-memory.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [...PIPE_FLAGS, script, what], {
    encoding: 'utf8',
  });
  return stdout.trim() || stderr;
}
