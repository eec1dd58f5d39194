import type { ArticleId, EntityId, Span } from '../core/model.ts';

/** What the library page shows. */
export type LibraryView =
  | { readonly show: 'article'; readonly article: ArticleId; readonly at: Span }
  | { readonly show: 'entity'; readonly entity: EntityId }
  | { readonly show: 'all' };

/** The address of a view, from the extension's root on. */
export function libraryAddress(view: LibraryView): string {
  if (view.show === 'all') return 'library.html';
  const fields =
    view.show === 'article'
      ? { article: view.article, from: `${view.at.start}`, to: `${view.at.end}` }
      : { entity: view.entity };
  return `library.html#${new URLSearchParams(fields)}`;
}

/** The view of an address' fragment. What is not one shows everything. */
export function libraryView(hash: string): LibraryView {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const [article, entity] = [fields.get('article'), fields.get('entity')];
  if (article !== null)
    return {
      show: 'article',
      article,
      at: { start: offset(fields.get('from')), end: offset(fields.get('to')) },
    };
  return entity === null ? { show: 'all' } : { show: 'entity', entity };
}

const offset = (text: string | null): number => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : 0);
