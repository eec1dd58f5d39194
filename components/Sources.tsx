import type { CardSource } from '../core/model.ts';
import { DateLabel } from './DateLabel.tsx';
import { SourceLink } from './SourceLink.tsx';

const SHOWN = 6;

/** The articles behind the card, in full: headline, agency, date and how the date is known. */
export function Sources({ sources }: { sources: readonly CardSource[] }) {
  if (sources.length === 0) return null;
  const rest = sources.slice(SHOWN);
  return (
    <footer>
      <h3>{sources.length === 1 ? 'Source' : 'Sources'}</h3>
      <List sources={sources.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{rest.length} more articles</summary>
          <List sources={rest} />
        </details>
      )}
    </footer>
  );
}

function List({ sources }: { sources: readonly CardSource[] }) {
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.article}>
          <SourceLink source={source} />
          <div class="when">
            {source.agency !== null && <span dir="auto">{source.agency}</span>}
            {source.date && <DateLabel date={source.date} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
