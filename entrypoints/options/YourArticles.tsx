import { seedLibrary } from 'virtual:seed-library';
import { useRef } from 'preact/hooks';
import { ArticleList, type ListedArticle } from '../../components/ArticleList.tsx';
import { readableDate } from '../../components/readable-date.ts';
import type { AddedArticle } from '../../extension/article-store.ts';
import { useAddedArticles } from './use-added-articles.ts';

/** The articles that cards are made of: delete one, take the deletion back. */
export function YourArticles() {
  const { articles, deleted, failure, remove, restore } = useAddedArticles();
  const said = useRef<HTMLDivElement>(null);
  const onDelete = (id: string): void => {
    remove(id);
    said.current?.focus(); // the button that had the focus goes with its article
  };
  return (
    <section class="group" aria-labelledby="your-articles">
      <h2 id="your-articles">Your articles</h2>
      {articles?.length === 0 && (
        <p class="note">
          None yet. Open an article, click Backgrounder in the toolbar, then “Add this article”.
        </p>
      )}
      <ArticleList articles={[...(articles ?? []).map(listed), ...BUILT_IN]} onDelete={onDelete} />
      <div class="said" role="status" tabIndex={-1} ref={said}>
        {failure !== null && <span class="error">{failure}</span>}
        {deleted !== null && (
          <>
            <span>Deleted: {deleted.article.headline}</span>
            <button type="button" onClick={restore}>
              Undo
            </button>
          </>
        )}
      </div>
    </section>
  );
}

function listed({ id, headline, publisher, published, url, added, names }: AddedArticle): ListedArticle {
  const day = new Date(added);
  return {
    id,
    headline,
    publisher,
    date: published && readableDate(published),
    url,
    added: day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
    names,
  };
}

const BUILT_IN: readonly ListedArticle[] = seedLibrary.articles.map(
  ({ id, headline, agency, date, url }) => ({
    id,
    headline,
    publisher: agency,
    date: date && readableDate(date.value),
    url,
    added: null,
    names: seedLibrary.entities.length,
  }),
);
