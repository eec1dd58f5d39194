/** One article as a list shows it. */
export interface ListedArticle {
  readonly id: string;
  readonly headline: string;
  readonly publisher: string | null;
  /** As a reader reads it: "8 April 2024". */
  readonly date: string | null;
  readonly url: string | null;
  /** When it was added; `null`: it came with the extension. */
  readonly added: string | null;
  readonly names: number;
}

/** The articles of a library, each added one with a button that takes it out. */
export function ArticleList({
  articles,
  onDelete,
}: {
  articles: readonly ListedArticle[];
  onDelete: (id: string) => void;
}) {
  return (
    <ul class="articles">
      {articles.map((article) => (
        <li key={article.id}>
          <div>
            <Headline article={article} />
            <p class="note">{about(article)}</p>
          </div>
          {article.added !== null && (
            <button type="button" onClick={() => onDelete(article.id)}>
              Delete<span class="visually-hidden"> {article.headline}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Headline({ article: { headline, url } }: { article: ListedArticle }) {
  if (url === null || !/^https?:/.test(url)) return <span dir="auto">{headline}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer" dir="auto">
      {headline}
    </a>
  );
}

function about({ publisher, date, added, names }: ListedArticle): string {
  const counted = names === 1 ? '1 name' : `${names} names`;
  return [publisher, date, counted, added === null ? 'built in' : `added ${added}`]
    .filter((part) => part !== null)
    .join(' · ');
}
