import type { EntityId } from '../core/model.ts';

const PREFIX = 'passage:';

/** A quoted statement among what is marked: entities are known by their ids, it by this. */
export const passageId = (fact: string): EntityId => `${PREFIX}${fact}`;

/** The fact behind it; `null` for an entity. */
export const factOfPassage = (id: EntityId): string | null =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
