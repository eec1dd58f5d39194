/** `npm run report -- --gold DIR`: our figures on the gold sets beside the field's, in docs/report.md. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goldPart, writePart } from './report/gold-part.ts';
import { MEASURES, type Measure } from './report/measures.ts';
import { readPeers } from './report/read-peers.ts';
import { type Reached, renderReport } from './report/render-report.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const MOST_OUTPUT = 2 ** 28; // bytes; answers to whole sets

const at = process.argv.indexOf('--gold');
const gold = at < 0 ? undefined : process.argv[at + 1];
if (gold === undefined) {
  console.error('report --gold DIR: the folder with the gold sets, measure.mjs and FORMATS.md');
  process.exit(2);
}
const reached = [...Map.groupBy(MEASURES, partOf).values()].flatMap((rows) => measureAll(rows, gold));
const order = new Map(MEASURES.map(({ name }, index) => [name, index]));
reached.sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
const peers = readPeers(readFileSync(path.join(gold, 'FORMATS.md'), 'utf8'));
writeFileSync(path.join(ROOT, 'docs/report.md'), renderReport({ reached, peers }));
console.log('The report is in docs/report.md.');

/** Measures over the same texts need them read only once. */
function partOf({ set, sources = [], half }: Measure): string {
  return [set, ...sources, half].join(' ');
}

function measureAll(rows: readonly Measure[], folder: string): Reached[] {
  const [{ set = '', sources, half } = {}] = rows;
  const lines = goldPart({ gold: folder, set, sources, half });
  const scored = lines.length === 0 ? null : scoreOf({ folder, set, lines });
  return rows.map((row) => ({ ...row, texts: lines.length, figure: figureAt(scored, row.path) }));
}

/** Runs the gold folder's own measure over these texts with our command line. */
function scoreOf({ folder, set, lines }: { folder: string; set: string; lines: readonly string[] }): unknown {
  const part = mkdtempSync(path.join(tmpdir(), 'report-'));
  try {
    writePart({ gold: folder, folder: part, set, lines });
    const measure = path.join(path.resolve(folder), 'measure.mjs');
    const facts = [process.execPath, '--no-warnings', path.join(ROOT, 'cli/facts.ts'), '--jsonl'];
    const run = spawnSync(
      process.execPath,
      [measure, '--dir', part, '--tasks', set, '--json', '--', ...facts],
      {
        encoding: 'utf8',
        maxBuffer: MOST_OUTPUT,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    if (run.status !== 0) throw new Error(`${set}: the measure ended with ${run.status ?? run.signal}`);
    return (JSON.parse(run.stdout) as Record<string, unknown>)[set]; // one object per set
  } finally {
    rmSync(part, { recursive: true });
  }
}

function figureAt(scored: unknown, steps: readonly string[]): number | null {
  let value = scored;
  for (const step of steps)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return typeof value === 'number' ? value : null;
}
