import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { answerLines } from '../../../cli/facts/answer-lines.ts';
import { readHtml } from '../../../cli/facts/read-html.ts';
import { shippedGazetteer } from '../../extract.ts';

const STORM = readFileSync(path.resolve(import.meta.dirname, '../../pages/storm.html'), 'utf8');

async function answersTo(lines: readonly object[]): Promise<Record<string, unknown>[]> {
  let written = '';
  await answerLines({
    input: Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`)),
    output: new Writable({
      write(chunk, _, done) {
        written += chunk;
        done();
      },
    }),
    report: () => {},
    knowledge: { gazetteer: shippedGazetteer() },
  });
  return written
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

it('takes the article out of a line with html, and counts offsets in its body', async () => {
  const [answer] = await answersTo([{ id: 'a', html: STORM, url: 'https://news.example.org/storm' }]);
  expect(answer?.article).toMatchObject({
    headline: 'Storm cuts railway between Coimbra and Porto',
    author: 'Jane Doe',
    date: '2023-10-21',
    publisher: 'Example News',
  });
  const body = (answer?.article as { body: string } | undefined)?.body ?? '';
  expect(body).toMatch(/^A storm flooded/);
  const names = (answer?.names ?? []) as { start: number; end: number; text: string }[];
  expect(names.length).toBeGreaterThan(5);
  for (const { start, end, text } of names) expect(body.slice(start, end)).toBe(text);
});

it('resolves dates against the day that the page gives, or the line', async () => {
  const [page, line] = await answersTo([
    { id: 'a', html: STORM },
    { id: 'b', html: STORM, published: '2020-10-21' },
  ]);
  const values = (of: typeof page) => ((of?.timexes ?? []) as { value: string }[]).map(({ value }) => value);
  expect(values(page)).toContain('2023-10-19');
  expect(values(line)).toContain('2020-10-19');
});

it('answers a page without an article with none, and text goes before html', async () => {
  const [empty, both] = await answersTo([
    { id: 'a', html: '<p>Log in' },
    { id: 'b', html: STORM, text: 'In Paris.' },
  ]);
  expect(empty).toMatchObject({ id: 'a', article: null, names: [] });
  expect(both).not.toHaveProperty('article');
});

it.each(['', ' ', '<', '<!doctype html>', '\u0000', 'plain words', '<html></html>', '<svg><p>'])(
  'finds no article in %j, and throws nothing',
  (html) => {
    expect(readHtml(html, null)).toBeNull();
  },
);

it.each(['', '<script>Almaty</script>', '<!doctype html><p>Almaty'])('finds no article in %s', (html) => {
  expect(readHtml(html, null)).toBeNull();
});
