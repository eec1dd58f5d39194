import type { Entity, EntityId, Library } from '../model.ts';
import type { IndexedEntity } from './term-index.ts';

/** What the term index of a library keeps of its entities. */
export function entitiesById({ entities }: Library): (id: EntityId) => IndexedEntity {
  const byId = new Map<EntityId, Entity>(entities.map((entity) => [entity.id, entity]));
  return (id) => {
    const { name, kind } = byId.get(id) ?? { name: id, kind: 'place' };
    return { id, name, kind };
  };
}
