import type { CardSource } from '../core/model.ts';
import { actAttribute } from '../extension/card-acts.ts';

/** The headline as a way to the whole article: on the web, or as it is stored. */
export function SourceLink({ source: { article, headline, url } }: { source: CardSource }) {
  const cite = <cite dir="auto">{headline}</cite>;
  if (url !== null && /^https?:\/\//i.test(url))
    return (
      <a href={url} target="_blank" rel="noopener noreferrer">
        {cite}
      </a>
    );
  return (
    <button type="button" {...actAttribute({ act: 'article', article, at: { start: 0, end: 0 } })}>
      {cite}
    </button>
  );
}
