import type { EntityId, EntityKind, StoryEntry, Story as StoryModel } from '../core/model.ts';
import { StoryTimeline } from './StoryTimeline.tsx';

/** What a story can be narrowed to: all, what happened, what was said, or what is about one kind of entity. */
export type StoryFilter = 'all' | 'event' | 'quotation' | EntityKind;

const FILTERS: readonly { readonly filter: StoryFilter; readonly label: string }[] = [
  { filter: 'all', label: 'Everything' },
  { filter: 'event', label: 'What happened' },
  { filter: 'quotation', label: 'Who said what' },
  { filter: 'place', label: 'Places' },
  { filter: 'person', label: 'People' },
  { filter: 'organization', label: 'Organizations' },
  { filter: 'agreement', label: 'Agreements' },
];

interface StoryProps {
  readonly story: StoryModel;
  readonly filter: StoryFilter;
  readonly onFilter: (filter: StoryFilter) => void;
  /** How many entries are drawn. */
  readonly shown: number;
  readonly onMore: () => void;
  readonly onPage: ReadonlySet<EntityId>;
  readonly onJump: (entity: EntityId) => void;
}

/** The story so far: a choice of kinds over one timeline, and what came after the page under it. */
export function Story(props: StoryProps) {
  const { story, filter, onFilter, shown, onMore, onPage, onJump } = props;
  const entries = story.entries.filter((entry) => passes(entry, filter));
  const later = story.later.filter((entry) => passes(entry, filter));
  const rest = entries.length - shown;
  return (
    <div class="story">
      <Filters story={story} filter={filter} onFilter={onFilter} />
      {entries.length === 0 && <p class="empty">Nothing of this kind is known.</p>}
      <StoryTimeline
        entries={entries.slice(0, shown)}
        sources={story.sources}
        onPage={onPage}
        onJump={onJump}
      />
      {rest > 0 && (
        <button type="button" class="show-more" onClick={onMore}>
          Show more ({rest})
        </button>
      )}
      {later.length > 0 && (
        <details class="more">
          <summary>{later.length} dated after this page</summary>
          <StoryTimeline entries={later} sources={story.sources} onPage={onPage} onJump={onJump} />
        </details>
      )}
      {story.left > 0 && <p class="note">{story.left} older ones are left out.</p>}
    </div>
  );
}

function passes(entry: StoryEntry, filter: StoryFilter): boolean {
  if (filter === 'all' || entry.kind === filter) return true;
  return entry.names.some(({ kind }) => kind === filter);
}

/** Only kinds that are there. */
function Filters({ story, filter, onFilter }: Pick<StoryProps, 'story' | 'filter' | 'onFilter'>) {
  const all = [...story.entries, ...story.later];
  const there = FILTERS.filter((one) => all.some((entry) => passes(entry, one.filter)));
  if (there.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: -- a fieldset would be a form, and there is nothing to fill in
    <div class="filters" role="group" aria-label="What to show">
      {there.map((one) => (
        <button
          key={one.filter}
          type="button"
          aria-pressed={one.filter === filter}
          onClick={() => onFilter(one.filter)}
        >
          {one.label}
        </button>
      ))}
    </div>
  );
}
