import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { collectOften } from '../../../cli/facts/collect-often.ts';

const root = path.resolve(import.meta.dirname, '../../..');

it('sets one flag, by which the heap may grow a quarter between collections', () => {
  const flags: string[] = [];
  collectOften((flag) => flags.push(flag));
  expect(flags).toEqual(['--heap-growing-percent=25']);
});

/** Holds what it makes for a while, as the reading of a long text holds its sections. */
const HOLD = `
  const held = [];
  for (let at = 0; at < 3_000_000; at++) held[at % 150_000] = { at, list: [at] };`;

/** Full collections of a process of its own. */
function collectionsOf(before: string): number {
  const { stdout } = spawnSync(
    process.execPath,
    ['--no-warnings', '--trace-gc', '--input-type=module', '--eval', `${before}\n${HOLD}`],
    { encoding: 'utf8' },
  );
  return stdout.match(/Mark-Compact/g)?.length ?? 0;
}

it('makes V8 collect more often than by itself where much is promoted before it dies', () => {
  const module = path.join(root, 'cli/facts/collect-often.ts');
  const often = collectionsOf(`import { collectOften } from ${JSON.stringify(module)}; collectOften();`);
  expect(often).toBeGreaterThan(collectionsOf(''));
}, 60_000);

it('is started with flags that keep the young generation of V8 small', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const flags = scripts.facts?.split(' ').filter((word) => word.startsWith('--')) ?? [];
  const size = (given: readonly string[]) => {
    const print = `import v8 from 'node:v8'; ${HOLD}
      console.log(v8.getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size);`;
    const { stdout } = spawnSync(process.execPath, [...given, '--input-type=module', '--eval', print], {
      encoding: 'utf8',
    });
    return Number(stdout);
  };
  expect(size(flags)).toBeGreaterThan(0);
  expect(2 * size(flags)).toBeLessThan(size([]));
}, 60_000);
