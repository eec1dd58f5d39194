import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const seed = readFileSync(path.join(root, 'seeds/000_ca9f81f8d5317110.txt'), 'utf8');

/** The command as `npm run facts` starts it. */
function facts(...words: readonly string[]) {
  return (input: string) => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'facts', '--', ...words], {
      cwd: root,
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
}

const paragraphs = seed.split('\n').filter((line) => line.trim() !== '');
const lines = paragraphs.map(
  (text, at) => `${JSON.stringify({ id: `p${at}`, text, published: '2022-01-05' })}\n`,
);

/** As `parallel --pipe --block` does: at line ends, each block in a process of its own. */
function inBlocks(of: readonly string[], size: number): string[] {
  return of.flatMap((_, at) => (at % size === 0 ? [of.slice(at, at + size).join('')] : []));
}

describe('facts --jsonl', () => {
  it('gives the same lines whether the input comes whole or in blocks', () => {
    const whole = facts('--jsonl')(lines.join(''));
    expect(whole.status).toBe(0);
    expect(whole.stdout.trimEnd().split('\n')).toHaveLength(lines.length);
    const joined = inBlocks(lines, Math.ceil(lines.length / 3)).map(
      (block) => facts('--jsonl')(block).stdout,
    );
    expect(joined).toHaveLength(3);
    expect(joined.join('')).toBe(whole.stdout);
  }, 60_000);

  it('tells a bad line on stderr, answers the rest, and ends with 1', () => {
    const { status, stdout, stderr } = facts('--jsonl')(`${lines[0]}{broken\n${lines[1]}`);
    expect(status).toBe(1);
    expect(stderr.trim()).toBe('line 2: no JSON');
    expect(stdout.match(/"id":"p\d"/g)).toEqual(['"id":"p0"', '"id":"p1"']);
  }, 60_000);
});

it.each([[['FILE', '--date', '2022-01-05']], [['FILE', '--published', '2022-13-05']], [[]]])(
  'refuses %j and says what it takes',
  (words) => {
    const { status, stdout, stderr } = facts(...words)('');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^facts FILE .*--published YYYY-MM-DD/);
  },
  60_000,
);

it('shows with --why what the documentation shows', () => {
  const guide = readFileSync(path.join(root, 'docs/extraction.md'), 'utf8');
  const sample = guide.match(/^ {4}\d+–\d+ .*$/gm) ?? [];
  expect(sample.length).toBeGreaterThan(3);
  const { stdout } = facts('seeds/000_ca9f81f8d5317110.txt', '--why')('');
  const told = stdout.split('\n');
  expect(sample.map((line) => line.slice(4)).filter((line) => !told.includes(line))).toEqual([]);
}, 60_000);
