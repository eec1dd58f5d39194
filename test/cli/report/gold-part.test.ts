import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { goldPart, writePart } from '../../../cli/report/gold-part.ts';

let gold = '';
const LINES = ['{"id":"1","source":"LGL/a"}', '{"id":"2","source":"tr-news"}'];

beforeEach(() => {
  gold = mkdtempSync(path.join(tmpdir(), 'gold-'));
  mkdirSync(path.join(gold, 'toponyms'));
  writeFileSync(path.join(gold, 'toponyms/dev.jsonl.gz'), gzipSync(`${LINES.join('\n')}\n`));
});
afterEach(() => rmSync(gold, { recursive: true }));

it('takes the texts of the sources that are asked for, whatever their case', () => {
  expect(goldPart({ gold, set: 'toponyms', sources: ['lgl'] })).toEqual([LINES[0]]);
  expect(goldPart({ gold, set: 'toponyms', sources: undefined })).toEqual(LINES);
});

it('takes the half that was not looked at, the same one every time', () => {
  const ids = (half: 'other' | undefined) =>
    goldPart({ gold, set: 'toponyms', sources: undefined, half }).map(
      (line) => (JSON.parse(line) as { id: string }).id,
    );
  // SHA-1 of "1" begins with 35, that of "2" with da.
  expect(ids('other')).toEqual(['1']);
  expect(ids(undefined)).toEqual(['1', '2']);
});

it('has nothing where the set is not there', () => {
  expect(goldPart({ gold, set: 'quotes', sources: undefined })).toEqual([]);
});

it('writes a part where a measure looks for the set', () => {
  writePart({ gold, folder: gold, set: 'quotes', lines: LINES });
  expect(readFileSync(path.join(gold, 'quotes/dev.jsonl'), 'utf8')).toBe(`${LINES.join('\n')}\n`);
});

it('leads to the pages of a set from a part of it', () => {
  mkdirSync(path.join(gold, 'articles/html'), { recursive: true });
  writeFileSync(path.join(gold, 'articles/html/a.html.gz'), 'page');
  const folder = mkdtempSync(path.join(tmpdir(), 'part-'));
  writePart({ gold, folder, set: 'articles', lines: LINES });
  expect(readFileSync(path.join(folder, 'articles/html/a.html.gz'), 'utf8')).toBe('page');
  rmSync(folder, { recursive: true });
});
