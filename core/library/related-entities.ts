import type { CardRelated, EntityId, Fact, Reading } from '../model.ts';
import { namedIn } from './bearing.ts';
import type { LibraryIndex } from './library-index.ts';

const MOST_RELATED = 12;

/** Its country or parties, and whom and what facts name together with an entity: first what the page names too, then what most facts name. */
export function relatedEntities(
  index: LibraryIndex,
  { self, facts, reading }: { self: EntityId; facts: readonly Fact[]; reading: Reading },
): CardRelated[] {
  const counts = new Map<EntityId, number>();
  for (const fact of facts)
    for (const id of namedIn(fact)) if (id !== self) counts.set(id, (counts.get(id) ?? 0) + 1);
  const always = new Set(alwaysRelated(index, self));
  for (const id of always) counts.set(id, counts.get(id) ?? 0);
  const read = new Set(reading.entities);
  return [...counts]
    .flatMap(([id, count]) => {
      const entity = index.entity(id);
      return entity ? [{ entity: id, name: entity.name, kind: entity.kind, facts: count }] : [];
    })
    .sort(
      (a, b) =>
        Number(always.has(b.entity)) - Number(always.has(a.entity)) ||
        Number(read.has(b.entity)) - Number(read.has(a.entity)) ||
        b.facts - a.facts ||
        (a.name < b.name ? -1 : 1),
    )
    .slice(0, MOST_RELATED);
}

/** The parties of an agreement, and the country of a place. */
function alwaysRelated(index: LibraryIndex, self: EntityId): EntityId[] {
  const { parties = [], place = null } = index.entity(self) ?? {};
  const country = place && index.country(place.country);
  return [...parties, ...(country !== null && country !== self ? [country] : [])];
}
