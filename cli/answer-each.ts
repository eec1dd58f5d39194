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
  answer: (given: Readonly<Record<string, unknown>>) => object | string,
): Promise<{ bad: number }> {
  let number = 0;
  let bad = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line.trim() === '') continue;
    const given = readObject(line);
    const answered = typeof given === 'string' ? given : answer(given);
    if (typeof answered === 'string') {
      bad += 1;
      report(`line ${number}: ${answered}`);
    } else if (!output.write(`${JSON.stringify(answered)}\n`))
      await new Promise((resolve) => output.once('drain', resolve));
  }
  return { bad };
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
