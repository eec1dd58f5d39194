import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Asked, detectIn } from '../../../cli/detect/detect-in.ts';
import { detectLines } from '../../../cli/detect/detect-lines.ts';
import { printMatches } from '../../../cli/detect/print-matches.ts';
import { readLibrary } from '../../../cli/detect/read-library.ts';
import { buildTermIndex } from '../../../core/terms/build-term-index.ts';

const index = buildTermIndex([
  { surface: 'Almaty', entity: 'almaty' },
  { surface: 'Öskemen', entity: 'oskemen' },
  { surface: 'Nursultan', entity: 'astana' },
  { surface: 'Kazakh', entity: 'kazakhstan', isAdjective: true },
]);

async function answer(
  input: string,
  asked: Asked = {},
): Promise<{ lines: unknown[]; problems: string[]; bad: number }> {
  const output = new PassThrough();
  const problems: string[] = [];
  const { bad } = await detectLines({
    input: Readable.from([input]),
    output,
    report: (problem) => problems.push(problem),
    index,
    asked,
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
    expect(problems).toEqual([
      'line 1: no JSON',
      'line 2: no JSON object',
      'line 4: no "text" that is a string',
    ]);
    expect(bad).toBe(3);
    expect(lines).toHaveLength(1);
  });
});

it('says on request why names were refused, in the order of the text', async () => {
  const text = 'Almaty\nALMATY Region, aLMATY\nAlmAty and Nursultan Nazarbayev';
  const { lines } = await answer(JSON.stringify({ id: 'a', text }), { why: true });
  expect(lines).toEqual([
    {
      id: 'a',
      matches: [{ start: 0, end: 6, surface: 'Almaty', entity: 'almaty' }],
      refused: [
        { start: 7, end: 13, surface: 'ALMATY', entity: 'almaty', why: "area 'Region'" },
        { start: 29, end: 35, surface: 'AlmAty', entity: 'almaty', why: "other capitals than 'Almaty'" },
        { start: 40, end: 49, surface: 'Nursultan', entity: 'astana', why: "neighbour 'Nazarbayev'" },
      ],
    },
  ]);
});

it('looks for adjectives on request, and says why else they are none', async () => {
  const line = JSON.stringify({ id: 'a', text: 'a Kazakh rug' });
  const [plain] = (await answer(line, { why: true })).lines;
  expect(plain).toMatchObject({ matches: [], refused: [{ surface: 'Kazakh', entity: 'kazakhstan' }] });
  const [wanted] = (await answer(line, { why: true, adjectives: true })).lines;
  expect(wanted).toMatchObject({ matches: [{ surface: 'Kazakh', entity: 'kazakhstan' }], refused: [] });
});

it('tells why within a long text at a cost that grows with its length only', () => {
  const text = 'AlmAty '.repeat(20_000);
  expect(detectIn(index, text, { why: true }).refused).toHaveLength(20_000);
});

it('lists matches, and on request what was refused', () => {
  const text = 'Nursultan Nazarbayev was in Almaty';
  const found = detectIn(index, text);
  expect(printMatches(found, { text, why: false })).toBe('28-34 Almaty → almaty');
  expect(printMatches(found, { text, why: true })).toBe(
    "0-9 Nursultan not astana: neighbour 'Nazarbayev'\n28-34 Almaty → almaty",
  );
});

const entityProblem = expect.stringMatching(
  /^entities\[0\] needs "id", "name", a list of "aliases", and a "place"/,
);
const factProblem = expect.stringMatching(/^facts\[0\] needs lists of ids "about" and "where"/);
const withPlace = (place: string): string =>
  `{"entities":[{"id":"a","name":"A","aliases":[],"place":${place}}],"articles":[],"facts":[]}`;

it.each([
  ['{', 'no JSON; give a file with { "articles", "entities", "facts" }'],
  ['null', 'no list "entities"'],
  ['{"entities":[],"articles":[]}', 'no list "facts"'],
  ['{"entities":[{"id":"a"}],"articles":[],"facts":[]}', entityProblem],
  [withPlace('{}'), entityProblem],
  [withPlace('{"names":["Almaty"]}'), entityProblem],
  [withPlace('{"names":[],"adjectives":"x"}'), entityProblem],
  [
    '{"entities":[{"id":"a","name":"A","aliases":[],"place":null,"unclear":7}],"articles":[],"facts":[]}',
    entityProblem,
  ],
  ['{"entities":[],"articles":[],"facts":[null]}', factProblem],
  ['{"entities":[],"articles":[],"facts":[{"about":["a"]}]}', factProblem],
  ['{"entities":[],"articles":[],"facts":[{"about":["a"],"where":[]}]}', factProblem],
])('says what is wrong with the library %s', (json, problem) => {
  expect(readLibrary(json)).toEqual(problem);
});

it('takes a library that is one', () => {
  const library = { articles: [], entities: [], facts: [] };
  expect(readLibrary(JSON.stringify(library))).toEqual({ ...library, mentions: [], descriptions: [] });
});
