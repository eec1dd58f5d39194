import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Those texts of a gold set whose source begins with one of the names; all of them without names. */
export function goldPart(of: {
  gold: string;
  set: string;
  sources: readonly string[] | undefined;
}): string[] {
  const file = path.join(of.gold, of.set, 'dev.jsonl.gz');
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  const { sources } = of;
  if (!sources) return lines;
  return lines.filter((line) => {
    const { source } = JSON.parse(line) as { source: string }; // every gold line has one
    return sources.some((name) => source.toLowerCase().startsWith(name));
  });
}

/** Writes the lines where the measure looks for that set. */
export function writePart(of: { folder: string; set: string; lines: readonly string[] }): void {
  mkdirSync(path.join(of.folder, of.set), { recursive: true });
  writeFileSync(path.join(of.folder, of.set, 'dev.jsonl'), `${of.lines.join('\n')}\n`);
}
