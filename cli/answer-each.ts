import { jsonPieces } from './json-pieces.ts';
import { linesOf } from './lines-of.ts';

/** One JSON object for each line. */
export interface LineStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly report: (problem: string) => void;
}

/**
 * One answer per line of input, in order. `answer` gives a value for the parsed object, or says what is wrong with it.
 * A line that cannot be answered is reported with its number and the reason; all others are answered. Holds one line at
 * a time, and waits where the reader of the output is slower.
 */
export async function answerEach(
  { input, output, report }: LineStreams,
  answer: (given: Readonly<Record<string, unknown>>) => Answer | Promise<Answer>,
): Promise<{ bad: number }> {
  let number = 0;
  let bad = 0;
  for await (const given of objectsIn(input)) {
    number += 1;
    if (given === null) continue;
    const answered = typeof given === 'string' ? given : await answer(given);
    if (typeof answered === 'string') {
      bad += 1;
      report(`line ${number}: ${answered}`);
    } else await writeLine(output, answered);
  }
  return { bad };
}

/** The answer to a line, or what is wrong with it. */
type Answer = object | string;

/** The object of each line, or what is wrong with it; `null` for an empty line. A line is let go once it is read. */
async function* objectsIn(input: AsyncIterable<unknown>) {
  const lines = linesOf(input);
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const given = next.value.trim() === '' ? null : readObject(next.value);
    next.value = '';
    yield given;
  }
}

/** UTF-16 units that are written at once. */
const MOST_PENDING = 1 << 16;

async function writeLine(output: NodeJS.WritableStream, answered: object): Promise<void> {
  let pending = '';
  for (const piece of jsonPieces(answered)) {
    pending += piece;
    if (pending.length < MOST_PENDING) continue;
    await write(output, pending);
    pending = '';
  }
  await write(output, `${pending}\n`);
}

/** Waits where the reader is slower. */
async function write(output: NodeJS.WritableStream, text: string): Promise<void> {
  if (!output.write(text)) await new Promise((resolve) => output.once('drain', resolve));
}

function readObject(line: string): Readonly<Record<string, unknown>> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'no JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'no JSON object';
  return value as Record<string, unknown>; // any object is one
}
