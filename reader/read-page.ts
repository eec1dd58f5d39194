import { Readability } from '@mozilla/readability';
import { articleParagraphs } from './article-paragraphs.ts';
import { leaveOutAsides } from './leave-out-asides.ts';
import { type PageMetadata, pageMetadata } from './page-metadata.ts';

/** A news story as a web page gave it. */
export interface PageArticle extends PageMetadata {
  /** The headline where there is one, then the body: paragraphs with a blank line between them. */
  readonly text: string;
}

/** Shorter than this is a teaser, a notice or a caption. UTF-16 code units of body text. */
const SHORTEST_BODY = 400;
/** An article has sentences; an index page has titles. */
const FEWEST_SENTENCES = 4;
/** News in brief, where the page itself says that it is an article. */
const BRIEF = { body: 200, sentences: 2 };
/** What front pages and lists of results do not say of themselves. */
const SAYS_ARTICLE =
  'meta[property="og:type"][content="article"], meta[property="article:published_time"], [itemtype$="Article"]';

/**
 * Takes the article out of a page. `document` is a parsed copy: it is changed by the reading, and must not be a page
 * that somebody looks at.
 * @param url where the page was; `null` where that is not known.
 * @returns `null`: there is no article in this page.
 */
export function readPage(document: Document, url: string | null): PageArticle | null {
  const metadata = pageMetadata(document, url);
  const saysArticle = document.querySelector(SAYS_ARTICLE) !== null;
  const read = new Readability<Element>(document, {
    charThreshold: SHORTEST_BODY,
    serializer: (node) => node as Element,
  }).parse();
  if (!read?.content) return null;
  const headline = metadata.headline ?? clean(read.title);
  const paragraphs = leaveOutAsides(articleParagraphs(read.content)).filter(
    (paragraph) => paragraph !== headline,
  );
  const body = paragraphs.join('\n\n');
  const least = saysArticle ? BRIEF : { body: SHORTEST_BODY, sentences: FEWEST_SENTENCES };
  if (body.length < least.body || countSentences(paragraphs) < least.sentences) return null;
  return {
    ...metadata,
    headline,
    byline: metadata.byline ?? clean(read.byline),
    publisher: metadata.publisher ?? clean(read.siteName),
    text: headline === null ? body : `${headline}\n\n${body}`,
  };
}

function clean(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

/** Ends of sentences behind at least a few words. */
function countSentences(paragraphs: readonly string[]): number {
  return paragraphs.reduce(
    (sum, paragraph) => sum + (paragraph.match(/[^\s.!?…。]{2}[.!?…。]["'”’»)]*(?=\s|$)/g)?.length ?? 0),
    0,
  );
}
