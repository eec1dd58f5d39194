/** `node facts-memory.ts WHAT`: reads one thing and prints what it took, in MB. facts.ts runs it. */
import { Readable, Writable } from 'node:stream';
import v8 from 'node:v8';
import { answerLines } from '../../cli/facts/answer-lines.ts';
import { collectOften } from '../../cli/facts/collect-often.ts';
import { newsOf, readKnowledge, timeOf } from './read-text.ts';

const LINES = 10_000;
/** What a bare node takes is measured here too, before anything is read. */
const bare = process.resourceUsage().maxRSS;

const READERS: Readonly<Record<string, () => unknown>> = {
  nothing: () => 0,
  knowledge: readKnowledge,
  article: () => timeOf(newsOf(1000), readKnowledge()),
  'long article': () => timeOf(newsOf(5000), readKnowledge()),
  'one 5 MB line': () => timeOf(newsOf(850_000).replace(/\n/g, ' '), readKnowledge()),
  lines: readLines,
};

async function readLines(): Promise<void> {
  const line = `${JSON.stringify({ id: 'a', text: newsOf(100) })}\n`;
  const input = Readable.from(
    (function* () {
      for (let at = 0; at < LINES; at++) yield line;
    })(),
  );
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  await answerLines({ input, output, report: console.error, knowledge: readKnowledge() });
}

collectOften(); // as the pipe does
const started = performance.now();
await READERS[process.argv[2] ?? 'nothing']?.();
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
const { maxRSS } = process.resourceUsage();
console.log(
  `peak ${megabytes((maxRSS - bare) * 1024)} (in all ${megabytes(maxRSS * 1024)}), ` +
    `heap ${megabytes(v8.getHeapStatistics().used_heap_size)}, ${(performance.now() - started).toFixed(0)} ms`,
);
