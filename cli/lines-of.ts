/**
 * The lines of a stream, ended by "\n" or "\r\n" alone: U+2028 may stand inside JSON, and `node:readline` would cut
 * there. Takes the next chunk only when all lines of the last were asked for, which readline does not wait for either.
 */
export async function* linesOf(input: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // The line so far; joined only at its end, or a long line would be copied once per chunk.
  const open: string[] = [];
  for await (const chunk of input) {
    const text = chunk instanceof Uint8Array ? decoder.decode(chunk, { stream: true }) : String(chunk);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      open.push(text.slice(from, end));
      from = end + 1;
      yield taken(open);
    }
    open.push(text.slice(from));
  }
  open.push(decoder.decode());
  const last = taken(open);
  if (last !== '') yield last;
}

/** The line of these pieces, which are let go. Of its own, since what waits inside a generator holds all that it has named. */
function taken(pieces: string[]): string {
  const line = pieces.join('');
  pieces.length = 0;
  return withoutReturn(line);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
