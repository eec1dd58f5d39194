import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { detectIn } from '../../../cli/detect/detect-in.ts';
import { detectLines } from '../../../cli/detect/detect-lines.ts';
import { printMatches } from '../../../cli/detect/print-matches.ts';
import { readLibrary } from '../../../cli/detect/read-library.ts';
import { buildTermIndex } from '../../../core/terms/build-term-index.ts';

const index = buildTermIndex([
  { surface: 'Almaty', entity: 'almaty' },
  { surface: 'Öskemen', entity: 'oskemen' },
  { surface: 'Nursultan', entity: 'astana' },
]);

async function answer(input: string): Promise<{ lines: unknown[]; problems: string[]; bad: number }> {
  const output = new PassThrough();
  const problems: string[] = [];
  const { bad } = await detectLines({
    input: Readable.from([input]),
    output,
    report: (problem) => problems.push(problem),
    index,
  });
  const written = String(output.read() ?? '');
  return {
    lines: written
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    problems,
    bad,
  };
}

describe('detect --jsonl', () => {
  it('answers each text with its matches, and their words as written', async () => {
    const text = 'ÖSKEMEN 👋\nand Almaty';
    const { lines, bad } = await answer(`${JSON.stringify({ id: 'a', text })}\n{"id":"b","text":""}\n`);
    expect(lines).toEqual([
      {
        id: 'a',
        matches: [
          { start: 0, end: 7, surface: 'ÖSKEMEN', entity: 'oskemen' },
          { start: 15, end: 21, surface: 'Almaty', entity: 'almaty' },
        ],
      },
      { id: 'b', matches: [] },
    ]);
    expect(bad).toBe(0);
  });

  it('says which line is wrong, and answers the others', async () => {
    const { lines, problems, bad } = await answer('nonsense\n7\n\n{"id":"a"}\n{"id":"b","text":"Almaty"}');
    expect(problems).toEqual(['line 1: no JSON', 'line 2: no JSON object', 'line 4: no "text"']);
    expect(bad).toBe(3);
    expect(lines).toHaveLength(1);
  });
});

it('lists matches, and on request what was refused', () => {
  const text = 'Nursultan Nazarbayev was in Almaty';
  const found = detectIn(index, text);
  expect(printMatches(found, { text, why: false })).toBe('28-34 Almaty → almaty');
  expect(printMatches(found, { text, why: true })).toBe(
    "0-9 Nursultan not astana: neighbour 'Nazarbayev'\n28-34 Almaty → almaty",
  );
});

it.each([
  ['{', 'no JSON; give a file with { "articles", "entities", "facts" }'],
  ['null', 'no list "entities"'],
  ['{"entities":[],"articles":[]}', 'no list "facts"'],
  [
    '{"entities":[{"id":"a"}],"articles":[],"facts":[]}',
    'entities[0] needs "id", "name" and a list of "aliases"',
  ],
  ['{"entities":[],"articles":[],"facts":[null]}', 'a fact has no list "about"'],
])('says what is wrong with the library %s', (json, problem) => {
  expect(readLibrary(json)).toBe(problem);
});

it('takes a library that is one', () => {
  const library = { articles: [], entities: [], facts: [] };
  expect(readLibrary(JSON.stringify(library))).toEqual({ ...library, mentions: [], descriptions: [] });
});
