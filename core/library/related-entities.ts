import type { CardRelated, EntityId, Fact, Reading } from '../model.ts';
import { namedIn } from './bearing.ts';
import type { LibraryIndex } from './library-index.ts';

const MOST_RELATED = 12;

/** Whom and what facts name together with an entity: first what the page names too, then what most facts name. */
export function relatedEntities(
  index: LibraryIndex,
  { self, facts, reading }: { self: EntityId; facts: readonly Fact[]; reading: Reading },
): CardRelated[] {
  const counts = new Map<EntityId, number>();
  for (const fact of facts)
    for (const id of namedIn(fact)) if (id !== self) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const party of index.entity(self)?.parties ?? []) counts.set(party, counts.get(party) ?? 0);
  const read = new Set(reading.entities);
  return [...counts]
    .flatMap(([id, count]) => {
      const entity = index.entity(id);
      return entity ? [{ entity: id, name: entity.name, kind: entity.kind, facts: count }] : [];
    })
    .sort(
      (a, b) =>
        Number(read.has(b.entity)) - Number(read.has(a.entity)) ||
        b.facts - a.facts ||
        (a.name < b.name ? -1 : 1),
    )
    .slice(0, MOST_RELATED);
}
