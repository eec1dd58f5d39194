import { useState } from 'preact/hooks';
import { kindName, liesIn } from '../../components/kind-names.ts';
import { Story, type StoryFilter } from '../../components/Story.tsx';
import type { Entity, EntityId, Story as StoryModel } from '../../core/model.ts';
import { useAsked } from '../../extension/use-asked.ts';
import { askBackground } from '../../extension/wire.ts';
import { Notice, UNREADABLE } from './Notice.tsx';

const PAGE = 100;
const NOWHERE: ReadonlySet<EntityId> = new Set();

interface Known {
  readonly entity: Entity;
  readonly story: StoryModel;
}

async function ask(id: EntityId): Promise<Known | null> {
  const [entity, story] = await Promise.all([
    askBackground('entity/of', { entity: id }),
    askBackground('story/of', { entities: [id], date: null }),
  ]);
  return entity && { entity, story };
}

/** Everything that is known of one entity. */
export function EntityView({ entity: id }: { entity: EntityId }) {
  const asked = useAsked<Known | null>(() => ask(id));
  const [filter, setFilter] = useState<StoryFilter>('all');
  const [shown, setShown] = useState(PAGE);
  if (asked.phase === 'asking') return null;
  if (asked.phase === 'failed') return <Notice text={UNREADABLE} />;
  if (asked.answer === null) return <Notice text="This name is not in the library any more." />;
  const { entity, story } = asked.answer;
  document.title = entity.name;
  return (
    <div class="card whole">
      <header class={entity.kind}>
        <p class="kind">
          <strong>{kindName(entity)}</strong>
          {entity.place && <span dir="auto">{liesIn(entity.place, entity.name)}</span>}
        </p>
        <h1 dir="auto">{entity.name}</h1>
      </header>
      <Story
        story={story}
        filter={filter}
        onFilter={setFilter}
        shown={shown}
        onMore={() => setShown(shown + PAGE)}
        onPage={NOWHERE}
        onJump={() => {}}
      />
    </div>
  );
}
