import { expect, it } from 'vitest';
import { linesOf } from '../../cli/lines-of.ts';

async function linesIn(...chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  async function* source() {
    yield* chunks;
  }
  return Array.fromAsync(linesOf(source()));
}

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ['one line without an end', ['abc'], ['abc']],
  ['lines over chunks', ['a\nb', 'c', 'd\n', 'e'], ['a', 'bcd', 'e']],
  ['empty lines, since they count', ['a\n\n', '\nb\n'], ['a', '', '', 'b']],
  ['Windows line ends, even when a chunk ends between', ['a\r\nb\r', '\nc'], ['a', 'b', 'c']],
  ['nothing', [], []],
])('reads %s', async (_, chunks, lines) => {
  expect(await linesIn(...chunks)).toEqual(lines);
});

it('leaves the separators that JSON may hold', async () => {
  expect(await linesIn('{"text":"a\u2028b\u2029c"}\n')).toEqual(['{"text":"a\u2028b\u2029c"}']);
});

it('puts a letter together whose bytes come in two chunks', async () => {
  const all = bytes('Köln\n😀');
  for (let at = 0; at <= all.length; at += 1)
    expect(await linesIn(all.subarray(0, at), all.subarray(at))).toEqual(['Köln', '😀']);
});

it('asks for no chunk before the lines of the last are taken', async () => {
  let asked = 0;
  async function* source() {
    for (; asked < 10; asked += 1) yield 'a\nb\n';
  }
  const lines = linesOf(source());
  await lines.next();
  await lines.next();
  expect(asked).toBe(0);
  await lines.next();
  expect(asked).toBe(1);
});
