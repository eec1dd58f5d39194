import type { EntityId } from '../../../core/model.ts';
import type { MarkMode } from '../../../extension/settings.ts';

interface Named {
  readonly entity: EntityId;
}

/** Which of the mentions (in document order) get a mark. `held`: the key of the mode `key` is down. */
export function chooseMarks<M extends Named>(
  mentions: readonly M[],
  { mode, held }: { mode: MarkMode; held: boolean },
): readonly M[] {
  if (mode === 'every') return mentions;
  if (mode === 'key') return held ? mentions : [];
  const seen = new Set<EntityId>();
  return mentions.filter(({ entity }) => {
    if (seen.has(entity)) return false;
    seen.add(entity);
    return true;
  });
}

/** Terms with their numbers of mentions, in the order of their first mention. */
export function countMentions(mentions: readonly Named[]): Map<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}
