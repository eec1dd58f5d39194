import type { LibraryArticle, Span } from '../core/model.ts';
import { dateText } from './DateLabel.tsx';
import { emphasise } from './emphasise.ts';

/** A stored article: its headline, where it is from, and its text, with a part of it marked. */
export function ArticleText({ article, at }: { article: LibraryArticle; at: Span }) {
  const { headline, agency, date, url, text } = article;
  const day = date && dateText({ ...date, surface: date.value, because: [] });
  return (
    <article class="article" dir="auto">
      <h1 dir="auto">{headline}</h1>
      <p class="note">
        {[agency, day].filter(Boolean).join(', ')}
        {url !== null && /^https?:\/\//i.test(url) && (
          <>
            {' '}
            <a href={url} target="_blank" rel="noopener noreferrer">
              Open the source
            </a>
          </>
        )}
      </p>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.start} dir="auto">
          {emphasise(text.slice(paragraph.start, paragraph.end), [within(paragraph, at)]).map(
            (piece, index) => (piece.strong ? <mark key={index}>{piece.text}</mark> : piece.text),
          )}
        </p>
      ))}
    </article>
  );
}

/** Runs of text between line ends, without empty ones. */
function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** The part of a span that lies in a paragraph, as offsets into it; empty if there is none. */
function within(paragraph: Span, { start, end }: Span): Span {
  const from = Math.max(start, paragraph.start) - paragraph.start;
  const to = Math.min(end, paragraph.end) - paragraph.start;
  return to > from ? { start: from, end: to } : { start: 0, end: 0 };
}
