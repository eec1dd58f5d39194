/**
 * The lines of a stream, ended by "\n" or "\r\n" alone: U+2028 may stand inside JSON, and `node:readline` would cut
 * there. Takes the next chunk only when all lines of the last were asked for, which readline does not wait for either.
 */
export async function* linesOf(input: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // The line so far; joined only at its end, or a long line would be copied once per chunk.
  let open: string[] = [];
  for await (const chunk of input) {
    const text = chunk instanceof Uint8Array ? decoder.decode(chunk, { stream: true }) : String(chunk);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      open.push(text.slice(from, end));
      from = end + 1;
      const line = open.join('');
      open = [];
      yield withoutReturn(line);
    }
    open.push(text.slice(from));
  }
  const last = open.join('') + decoder.decode();
  open = [];
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
