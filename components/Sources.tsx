import type { CardSource } from '../core/model.ts';
import { DateLabel } from './DateLabel.tsx';

/** The articles behind the card, in full: headline, agency, date and how the date is known. */
export function Sources({ sources }: { sources: readonly CardSource[] }) {
  if (sources.length === 0) return null;
  return (
    <footer>
      <h3>{sources.length === 1 ? 'Source' : 'Sources'}</h3>
      <ul>
        {sources.map((source) => (
          <li key={source.article}>
            <Headline source={source} />
            <div class="when">
              {source.agency !== null && <span dir="auto">{source.agency}</span>}
              {source.date && <DateLabel date={source.date} />}
            </div>
          </li>
        ))}
      </ul>
    </footer>
  );
}

function Headline({ source: { headline, url } }: { source: CardSource }) {
  if (url === null || !/^https?:\/\//i.test(url)) return <cite dir="auto">{headline}</cite>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <cite dir="auto">{headline}</cite>
    </a>
  );
}
