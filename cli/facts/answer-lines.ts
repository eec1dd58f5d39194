import type { Knowledge } from '../../core/extract/extract-facts.ts';
import { answerArticle } from './answer-article.ts';
import { linesOf } from './lines-of.ts';

interface GivenLine {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly url?: string;
}

/**
 * One answer per line of input, in order. A line that cannot be answered is reported with its number and the reason;
 * all others are answered. Holds one line at a time, and waits where the reader of the output is slower.
 */
export async function answerLines(of: {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  report: (problem: string) => void;
  knowledge: Knowledge;
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
    const { text, ...known } = given;
    const answer = answerArticle({ text, given: known, knowledge: of.knowledge });
    if (!of.output.write(`${JSON.stringify(answer)}\n`))
      await new Promise((resolve) => of.output.once('drain', resolve));
  }
  return { bad };
}

/** The line's article, or what is wrong with it. */
function readLine(line: string): GivenLine | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'no JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'no JSON object';
  const { id, text, published, url } = value as Record<string, unknown>;
  if (typeof id !== 'string') return 'no "id"';
  if (typeof text !== 'string') return 'no "text"';
  return {
    id,
    text,
    ...(typeof published === 'string' && { published }),
    ...(typeof url === 'string' && { url }),
  };
}
