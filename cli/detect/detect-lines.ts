import type { TermIndex } from '../../core/terms/term-index.ts';
import { linesOf } from '../facts/lines-of.ts';
import { detectIn } from './detect-in.ts';

/**
 * Reads lines of `{id, text}`, answers `{id, matches}` in order. A line that cannot be answered is reported with its
 * number and the reason; all others are answered.
 */
export async function detectLines(of: {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  report: (problem: string) => void;
  index: TermIndex;
}): Promise<{ bad: number }> {
  let number = 0;
  let bad = 0;
  for await (const line of linesOf(of.input)) {
    number += 1;
    if (line.trim() === '') continue;
    const given = readLine(line);
    if (typeof given === 'string') {
      bad += 1;
      of.report(`line ${number}: ${given}`);
      continue;
    }
    const { matches } = detectIn(of.index, given.text);
    if (!of.output.write(`${JSON.stringify({ id: given.id, matches })}\n`))
      await new Promise((resolve) => of.output.once('drain', resolve));
  }
  return { bad };
}

/** The line's text, or what is wrong with it. */
function readLine(line: string): { id: string; text: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'no JSON';
  }
  const { id, text } = (value ?? {}) as Record<string, unknown>; // a number has neither
  if (typeof id !== 'string') return 'no "id"';
  return typeof text === 'string' ? { id, text } : 'no "text"';
}
