import { useEffect, useState } from 'preact/hooks';
import {
  type AddedArticle,
  addArticle,
  deleteArticle,
  listArticles,
  type StoredArticle,
} from '../../extension/article-store.ts';
import { announceLibrary } from '../../extension/library-version.ts';
import { onStateChanged } from '../../extension/state-changed.ts';

const UNREADABLE =
  'Your articles cannot be read: restart the browser. Cards show the built-in article until then.';
const UNWRITTEN =
  'The change was not stored: your articles are as before. Free some disk space and try again.';

export interface AddedArticles {
  /** `null` until they are read. */
  readonly articles: readonly AddedArticle[] | null;
  /** The last one deleted on this page: it can be put back whole. */
  readonly deleted: StoredArticle | null;
  readonly failure: string | null;
  readonly remove: (id: string) => void;
  readonly restore: () => void;
}

/** The articles that the reader added, as they are now in all pages of the extension. */
export function useAddedArticles(): AddedArticles {
  const [articles, setArticles] = useState<readonly AddedArticle[] | null>(null);
  const [deleted, setDeleted] = useState<StoredArticle | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const read = (): void => {
      listArticles().then(setArticles, () => setFailure(UNREADABLE));
    };
    onStateChanged(read, life.signal);
    read();
    return () => life.abort();
  }, []);
  const change = async (work: () => Promise<StoredArticle | null>): Promise<void> => {
    try {
      setDeleted(await work());
      setFailure(null);
      await announceLibrary();
    } catch {
      setFailure(UNWRITTEN);
    }
  };
  return {
    articles,
    deleted,
    failure,
    remove: (id) => void change(() => deleteArticle(id)),
    restore: () =>
      void change(async () => {
        if (deleted) await addArticle(deleted);
        return null;
      }),
  };
}
