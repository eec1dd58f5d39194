import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { answerLines } from '../../../cli/facts/answer-lines.ts';
import { shippedGazetteer } from '../../extract.ts';

async function answers(lines: readonly string[]) {
  let out = '';
  const problems: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      out += String(chunk);
      done();
    },
  });
  const { bad } = await answerLines({
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
    report: (problem) => problems.push(problem),
    knowledge: { gazetteer: shippedGazetteer() },
  });
  return {
    bad,
    problems,
    answers: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

it('answers every line in order, with offsets into its text', async () => {
  const text =
    'A storm hit the coast\n\nKYIV, March 3 (Reuters) - The European Union (EU) sent help to Odesa.';
  const { answers: given } = await answers([
    JSON.stringify({ id: 'one', text, published: '2023-03-04' }),
    JSON.stringify({ id: 'two', text: '' }),
  ]);
  expect(given.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(given[0].dateline).toEqual({
    place: { start: 23, end: 27, text: 'KYIV' },
    date: { value: '2023-03-03' },
    agency: { start: 38, end: 45, text: 'Reuters' },
  });
  for (const { start, end, text: surface } of [...given[0].names, ...given[0].places, ...given[0].timexes])
    expect(text.slice(start, end)).toBe(surface);
  const alias = given[0].aliases[0];
  expect([text.slice(alias.a.start, alias.a.end), text.slice(alias.b.start, alias.b.end)]).toEqual([
    'European Union',
    'EU',
  ]);
  expect(given[1]).toMatchObject({ dateline: null, names: [], places: [], facts: [] });
});

it('reports a line that is no article with its number and reason, and answers the rest', async () => {
  const {
    bad,
    problems,
    answers: given,
  } = await answers([
    '{"id":"a","text":"Hello."}',
    '{broken',
    '[1]',
    '{"text":"x"}',
    '{"id":"b"}',
    '',
    '{"id":"c","text":"Bye."}',
  ]);
  expect(given.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(bad).toBe(4);
  expect(problems).toEqual([
    'line 2: no JSON',
    'line 3: no JSON object',
    'line 4: no "id"',
    'line 5: no "text" and no "html"',
  ]);
});

/** Takes one chunk at a time, and only when `takeOne` is called. */
function slowReader() {
  const waiting: (() => void)[] = [];
  let taken = 0;
  const output = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      waiting.push(() => {
        taken += 1;
        done();
      });
    },
  });
  return { output, takeOne: () => waiting.shift()?.(), taken: () => taken };
}

/** Long enough for everything that can run without the reader to run. */
const settled = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

it('reads no further than a slow reader of its answers lets it', async () => {
  const { output, takeOne, taken } = slowReader();
  let given = 0;
  async function* source() {
    for (; given < 60; given += 1)
      yield `${JSON.stringify({ id: String(given), text: 'x'.repeat(70_000) })}\n`;
  }
  const done = answerLines({
    input: Readable.from(source(), { highWaterMark: 1 }),
    output,
    report: () => {},
    knowledge: { gazetteer: shippedGazetteer() },
  });
  for (let turn = 0; turn < 50; turn += 1) await settled();
  expect(taken()).toBe(0);
  expect(given).toBeLessThan(30);
  while (taken() < 60) {
    takeOne();
    await settled();
  }
  expect(await done).toEqual({ bad: 0 });
});
