import { useEffect } from 'preact/hooks';
import { actAt } from '../../extension/card-acts.ts';
import { type LibraryView, libraryAddress } from '../../extension/library-address.ts';
import { ArticleView } from './ArticleView.tsx';
import { EntityView } from './EntityView.tsx';
import { Notice } from './Notice.tsx';

/** A stored article at a sentence, or everything that is known of an entity. */
export function LibraryPage({ view }: { view: LibraryView }) {
  useEffect(() => {
    const life = new AbortController();
    document.addEventListener('click', followAct, { signal: life.signal });
    return () => life.abort();
  }, []);
  if (view.show === 'article') return <ArticleView article={view.article} at={view.at} />;
  if (view.show === 'entity') return <EntityView entity={view.entity} />;
  return <Notice text="Articles and names open here from their cards. The options list all articles." />;
}

/** What a card would open beside itself opens here. */
function followAct(event: MouseEvent): void {
  const act = actAt(event.target);
  if (act?.act === 'article')
    location.href = libraryAddress({ show: 'article', article: act.article, at: act.at });
  if (act?.act === 'card' || act?.act === 'all')
    location.href = libraryAddress({ show: 'entity', entity: act.entity });
}
