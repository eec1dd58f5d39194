import { useState } from 'preact/hooks';
import { readableDate } from '../../components/readable-date.ts';
import { Story, type StoryFilter } from '../../components/Story.tsx';
import type { EntityId, Story as StoryModel } from '../../core/model.ts';
import { followAct } from '../../extension/follow-act.ts';
import { type PageInFront, usePageInFront } from './use-page-in-front.ts';
import { useStory } from './use-story.ts';

/** As many facts are drawn at first, and with each "Show more". */
const PAGE = 50;

/** The story so far of the page in front: what is known of all that it names, up to its day. */
export function StoryPanel({ tab }: { tab: number | null }) {
  const page = usePageInFront(tab);
  const story = useStory(page);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: -- the clicks are those of the buttons inside
    <div class="card whole" onClick={followAct}>
      <header>
        <h1>Story so far</h1>
        {page.phase === 'found' && <p class="as-of">{aboutPage(page)}</p>}
      </header>
      {story !== null && page.phase === 'found' && page.names.size > 0 ? (
        <Shown key={page.url} story={story} page={page} />
      ) : (
        <p class="state" role="status">
          {stateText(page)}
        </p>
      )}
    </div>
  );
}

type Found = Extract<PageInFront, { phase: 'found' }>;

function Shown({ story, page }: { story: StoryModel; page: Found }) {
  const [filter, setFilter] = useState<StoryFilter>('all');
  const [shown, setShown] = useState(PAGE);
  const onPage: ReadonlySet<EntityId> = page.names;
  return (
    <Story
      story={story}
      filter={filter}
      onFilter={(next) => {
        setFilter(next);
        setShown(PAGE);
      }}
      shown={shown}
      onMore={() => setShown(shown + PAGE)}
      onPage={onPage}
      onJump={page.jump}
    />
  );
}

function aboutPage({ names, date }: Found): string {
  const counted = names.size === 1 ? '1 name' : `${names.size} names`;
  const day = date && readableDate(date);
  return `${counted} on this page${day ? `, up to its day, ${day}` : '; it does not tell its day'}`;
}

const STATES: Record<Exclude<PageInFront['phase'], 'found'>, string> = {
  loading: 'Looking at the page…',
  off: 'Off here: nothing on this page is read or marked.',
  'cannot-run': 'Extensions cannot read this page.',
};

function stateText(page: PageInFront): string {
  if (page.phase !== 'found') return STATES[page.phase];
  return page.names.size === 0 ? 'Nothing on this page is in the library.' : 'Reading the library…';
}
