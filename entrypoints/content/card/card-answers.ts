import type { EntityId } from '../../../core/model.ts';
import type { DrawnCard } from '../../../extension/messages.ts';
import { askBackground } from '../../../extension/wire.ts';

/** Asks for cards, each once while the page is as it is. */
export function cardAnswers(): (of: { readonly entity: EntityId }) => Promise<DrawnCard | null> {
  const answers = new Map<EntityId, Promise<DrawnCard | null>>();
  return ({ entity }) => {
    const known = answers.get(entity) ?? askBackground('card/drawn', { entity });
    answers.set(entity, known);
    known.catch(() => answers.delete(entity)); // asked again the next time
    return known;
  };
}
