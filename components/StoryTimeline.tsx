import type { CardSource, EntityId, StoryEntry } from '../core/model.ts';
import { actAttribute } from '../extension/card-acts.ts';
import { passageId } from '../extension/passage-id.ts';
import { DateLabel } from './DateLabel.tsx';
import { Proof, type ToldAgain } from './Proof.tsx';
import { Quote } from './Quotes.tsx';
import { Happening } from './Timeline.tsx';
import { toldAgain } from './told-again.ts';

interface StoryTimelineProps {
  readonly entries: readonly StoryEntry[];
  readonly sources: readonly CardSource[];
  /** What stands on the page being read, and how to get there; the others open their card. */
  readonly onPage: ReadonlySet<EntityId>;
  readonly onJump: (entity: EntityId) => void;
}

/** Facts of a story, each with its date, place, words and proof, and what it names. */
export function StoryTimeline({ entries, sources, onPage, onJump }: StoryTimelineProps) {
  const told = [...Map.groupBy(entries, wordsOf).values()];
  return (
    <ol class="timeline">
      {told.map((copies) => (
        <Told key={copies[0]?.id} copies={copies} sources={sources} onPage={onPage} onJump={onJump} />
      ))}
    </ol>
  );
}

/** The same for what several articles print word for word, which is told once. */
const wordsOf = (entry: StoryEntry): string =>
  [
    entry.kind,
    entry.date?.value,
    entry.within.start,
    entry.sentence,
    ...(entry.kind === 'quotation' ? entry.contents : []),
  ].join(' ');

function Told(props: Omit<StoryTimelineProps, 'entries'> & { readonly copies: readonly StoryEntry[] }) {
  const { copies, sources, onPage, onJump } = props;
  const [entry] = copies;
  if (entry === undefined) return null;
  return (
    <li class="event">
      <Entry entry={entry} source={sources[entry.source]} again={toldAgain(copies, sources)} />
      <Quoted entries={copies} onPage={onPage} onJump={onJump} />
      <Names names={entry.names} onPage={onPage} onJump={onJump} />
    </li>
  );
}

function Entry(props: { entry: StoryEntry; source: CardSource | undefined; again: readonly ToldAgain[] }) {
  const { entry, source, again } = props;
  const date = entry.date ?? (entry.kind === 'quotation' ? (source?.date ?? null) : null);
  return (
    <>
      <div class="when">
        {date ? <DateLabel date={date} /> : <span class="undated">No date given</span>}
        {entry.where.length > 0 && (
          <span class="where" dir="auto">
            {entry.where.join(', ')}
          </span>
        )}
      </div>
      {entry.kind === 'event' ? (
        <>
          <Happening event={entry} isWhole={false} />
          <Proof receipt={entry} source={source} again={again} />
        </>
      ) : (
        <Quote quotation={{ ...entry, date: null }} source={source} again={again} names={[]} />
      )}
    </>
  );
}

/** A statement that the page itself quotes. */
function Quoted(props: {
  entries: readonly StoryEntry[];
  onPage: ReadonlySet<EntityId>;
  onJump: (entity: EntityId) => void;
}) {
  const id = props.entries.map((entry) => passageId(entry.id)).find((known) => props.onPage.has(known));
  if (id === undefined) return null;
  return (
    <p class="left">
      <button type="button" onClick={() => props.onJump(id)}>
        Quoted on this page
      </button>
    </p>
  );
}

function Names(props: {
  names: StoryEntry['names'];
  onPage: ReadonlySet<EntityId>;
  onJump: (entity: EntityId) => void;
}) {
  const { names, onPage, onJump } = props;
  if (names.length === 0) return null;
  return (
    <ul class="related">
      {names.map(({ entity, name, kind }) => (
        <li key={entity}>
          {onPage.has(entity) ? (
            <button type="button" class={`${kind} here`} onClick={() => onJump(entity)}>
              <span dir="auto">{name}</span> <span class="jump">on the page</span>
            </button>
          ) : (
            <button type="button" class={kind} dir="auto" {...actAttribute({ act: 'card', entity })}>
              {name}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
