import type { EntityId } from '../core/model.ts';
import { actAttribute } from '../extension/card-acts.ts';

/** How many are not on the card, and the way to all of them. */
export function LeftOut(props: { entity: EntityId; count: number; things: string }) {
  const { entity, count, things } = props;
  if (count === 0) return null;
  return (
    <p class="left">
      <button type="button" {...actAttribute({ act: 'all', entity })}>
        All, with {count} more {things}
      </button>
    </p>
  );
}
