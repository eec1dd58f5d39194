import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Those texts of a gold set whose source begins with one of the names; all of them without names. */
export function goldPart(of: {
  gold: string;
  set: string;
  sources: readonly string[] | undefined;
  half?: 'other' | undefined;
}): string[] {
  const file = path.join(of.gold, of.set, 'dev.jsonl.gz');
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  const { sources, half } = of;
  if (!sources && !half) return lines;
  return lines.filter((line) => {
    const { id, source } = JSON.parse(line) as { id: string; source: string }; // every gold line has both
    const isOfSource = !sources || sources.some((name) => source.toLowerCase().startsWith(name));
    return isOfSource && (!half || isOtherHalf(id));
  });
}

/** Halves a set by something that has nothing to do with the texts: the first byte of the SHA-1 of the id is odd. */
function isOtherHalf(id: string): boolean {
  return (createHash('sha1').update(id).digest()[0] ?? 0) % 2 === 1;
}

/** Writes the lines where the measure looks for that set; pages stay where they are, and a link leads there. */
export function writePart(of: { gold: string; folder: string; set: string; lines: readonly string[] }): void {
  mkdirSync(path.join(of.folder, of.set), { recursive: true });
  const pages = path.resolve(of.gold, of.set, 'html');
  if (existsSync(pages)) symlinkSync(pages, path.join(of.folder, of.set, 'html'));
  writeFileSync(path.join(of.folder, of.set, 'dev.jsonl'), `${of.lines.join('\n')}\n`);
}
