import type { GivenArticle } from '../../core/article/read-article.ts';
import type { Knowledge } from '../../core/extract/extract-facts.ts';
import { answerArticle } from './answer-article.ts';
import { linesOf } from './lines-of.ts';
import { articleObject, type HtmlArticle, readHtml } from './read-html.ts';

interface GivenLine {
  readonly id: string;
  readonly text?: string;
  /** Counts where there is no text. */
  readonly html?: string;
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
    const answer = answerLine(given, of.knowledge);
    if (!of.output.write(`${JSON.stringify(answer)}\n`))
      await new Promise((resolve) => of.output.once('drain', resolve));
  }
  return { bad };
}

function answerLine({ text, html, ...given }: GivenLine, knowledge: Knowledge) {
  if (text !== undefined) return answerArticle({ text, given, knowledge });
  const read = readHtml(html ?? '', given.url ?? null);
  const answer = answerArticle({ text: read?.body ?? '', given: { ...givenBy(read), ...given }, knowledge });
  const { id, ...found } = answer;
  return { id, article: read && articleObject(read), ...found };
}

/** What the page tells of its article; what the line tells counts more. */
function givenBy(read: HtmlArticle | null): GivenArticle {
  if (read === null) return {};
  const { published, publisher, url } = read.page;
  return {
    ...(published !== null && { published }),
    ...(publisher !== null && { publisher }),
    ...(url !== null && { url }),
  };
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
  const { id, text, html, published, url } = value as Record<string, unknown>;
  if (typeof id !== 'string') return 'no "id"';
  if (typeof text !== 'string' && typeof html !== 'string') return 'no "text" and no "html"';
  return {
    id,
    ...(typeof text === 'string' && { text }),
    ...(typeof html === 'string' && { html }),
    ...(typeof published === 'string' && { published }),
    ...(typeof url === 'string' && { url }),
  };
}
