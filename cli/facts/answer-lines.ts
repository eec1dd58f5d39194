import type { GivenArticle } from '../../core/article/read-article.ts';
import type { Knowledge } from '../../core/extract/extract-facts.ts';
import { answerEach, type LineStreams } from '../answer-each.ts';
import { answerInLists } from './answer-article.ts';
import type { HtmlArticle } from './read-html.ts';

interface GivenLine {
  readonly id: string;
  readonly text?: string;
  /** Counts where there is no text. */
  readonly html?: string;
  readonly published?: string;
  readonly url?: string;
}

/** The answer to each line of articles; `answerEach` tells what becomes of lines that cannot be answered. */
export function answerLines({
  knowledge,
  ...streams
}: LineStreams & { readonly knowledge: Knowledge }): Promise<{ bad: number }> {
  return answerEach(streams, (line) => {
    const given = readLine(line);
    return typeof given === 'string' ? given : answerLine(given, knowledge);
  });
}

async function answerLine({ text, html, ...given }: GivenLine, knowledge: Knowledge): Promise<object> {
  if (text !== undefined) return answerInLists({ text, given, knowledge });
  // Late: what reads pages takes 17 MB, and most lines hold text.
  const { articleObject, readHtml } = await import('./read-html.ts');
  const read = readHtml(html ?? '', given.url ?? null);
  const answer = answerInLists({ text: read?.body ?? '', given: { ...givenBy(read), ...given }, knowledge });
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
function readLine({ id, text, html, published, url }: Readonly<Record<string, unknown>>): GivenLine | string {
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
