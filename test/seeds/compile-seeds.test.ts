import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileSeeds, SEEDS } from '../../seeds/compile-seeds.ts';

const SEED = '000_ca9f81f8d5317110.txt';
const SECOND = `Storm hits Odesa as talks begin

KYIV, March 3, 2023 (Reuters) - A storm hit Odesa on Friday, the Ministry of Health said.

The United Nations (UN) sent help to Ukraine.
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'seeds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string | Uint8Array) => writeFileSync(path.join(folder, name), text);

describe('a seed dropped into the folder', () => {
  it('is in the library beside the first', () => {
    put(SEED, readFileSync(path.join(SEEDS, SEED)));
    put('storm.txt', SECOND);
    const { library, files } = compileSeeds(folder);
    expect(library.articles.map(({ id }) => id)).toEqual(['000_ca9f81f8d5317110', 'storm']);
    expect(library.entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Almaty', 'Odesa', 'United Nations']),
    );
    expect(files).toContain(path.join(folder, 'storm.txt'));
  });

  it('may say what is known of it from outside, and its text stays as it is', () => {
    put(
      'storm.txt',
      `---\npublished: 2023-03-03\npublisher: Reuters\nurl: https://example.org/storm\n---\n${SECOND}`,
    );
    const { library } = compileSeeds(folder);
    const [article] = library.articles;
    expect(article?.text).toBe(SECOND);
    expect(article?.date).toEqual({ type: 'DATE', value: '2023-03-03', certainty: 'said', evidence: [] });
    expect(article?.url).toBe('https://example.org/storm');
  });

  it('may be the only one, or there may be none', () => {
    const { library } = compileSeeds(folder);
    expect(library.articles).toEqual([]);
  });
});

describe('a seed that cannot be read stops the build with its place and what to do', () => {
  it.each([
    ['empty.txt', '  \n\n', 'seeds/empty.txt:1: the file is empty; write the article into it or delete it'],
    [
      'bytes.txt',
      new Uint8Array([72, 105, 10, 10, 0xff, 0xfe, 10]),
      'seeds/bytes.txt:3: not UTF-8; save the file in that encoding',
    ],
    [
      'lost.txt',
      `${SECOND}\ufffd`,
      'seeds/lost.txt:6: a character that was lost in a conversion (U+FFFD); copy the article again',
    ],
    [
      'control.txt',
      SECOND.replace('sent', 'se\u0007nt'),
      'seeds/control.txt:5: a control character; delete it',
    ],
    [
      'markup.txt',
      SECOND.replace('Odesa on', '<b>Odesa</b> on'),
      'seeds/markup.txt:3: markup; keep the text alone, without tags',
    ],
    [
      'alone.txt',
      'Storm hits Odesa as talks begin\n',
      'seeds/alone.txt:1: no headline; put it on a line of its own, with an empty line after it',
    ],
    [
      'open.txt',
      `---\npublished: 2023-03-03\n${SECOND}`,
      'seeds/open.txt:1: "---" opens what is known of the article',
    ],
    [
      'date.txt',
      `---\npublisher: Reuters\npublished: 3 March\n---\n${SECOND}`,
      'seeds/date.txt:3: "3 March" is no date; write it as YYYY-MM-DD',
    ],
    ['day.txt', `---\npublished: 2023-02-30\n---\n${SECOND}`, 'seeds/day.txt:2: "2023-02-30" is no date'],
    ['key.txt', `---\nauthor: Ann\n---\n${SECOND}`, 'seeds/key.txt:2: write "published: YYYY-MM-DD"'],
    [
      'link.txt',
      `---\nurl: javascript:alert(1)\n---\n${SECOND}`,
      'seeds/link.txt:2: "javascript:alert(1)" is no address',
    ],
    ['page.html', '<p>Hi</p>', 'seeds/page.html:1: a seed is plain text; save it with the ending .txt'],
  ])('%s', (name, text, message) => {
    put(name, text);
    expect(() => compileSeeds(folder)).toThrow(message);
  });

  it('and so do two seeds whose names differ only by case', () => {
    put('a-storm.txt', SECOND);
    put('A-Storm.txt', SECOND);
    expect(() => compileSeeds(folder)).toThrow(
      'seeds/a-storm.txt:1: the same name as seeds/A-Storm.txt but for case; rename one of them',
    );
  });
});
