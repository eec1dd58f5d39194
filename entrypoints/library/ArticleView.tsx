import { useEffect, useRef } from 'preact/hooks';
import { ArticleText } from '../../components/ArticleText.tsx';
import type { ArticleId, LibraryArticle, Span } from '../../core/model.ts';
import { useAsked } from '../../extension/use-asked.ts';
import { askBackground } from '../../extension/wire.ts';
import { Notice, UNREADABLE } from './Notice.tsx';

const GONE =
  'This article is not in the library any more. It was deleted after the card was opened; the options can undo a ' +
  'deletion while they are open.';

/** The stored text of an article, at a sentence. */
export function ArticleView({ article: id, at }: { article: ArticleId; at: Span }) {
  const asked = useAsked<LibraryArticle | null>(() => askBackground('article/of', { article: id }));
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [asked]);
  if (asked.phase === 'asking') return null;
  if (asked.phase === 'failed') return <Notice text={UNREADABLE} />;
  if (asked.answer === null) return <Notice text={GONE} />;
  document.title = asked.answer.headline;
  return (
    <div ref={top}>
      <ArticleText article={asked.answer} at={at} />
    </div>
  );
}
