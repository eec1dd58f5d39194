import type { EntityId } from '../../core/model.ts';
import { findInBlocks } from '../../core/terms/find-in-blocks.ts';
import { BLOCK_BREAK, type FoundEntity, type PageHits } from '../../extension/messages.ts';
import { refusedOn } from '../../extension/refusals.ts';
import { loadSettings } from '../../extension/stored-settings.ts';
import { currentLibrary } from './library.ts';

/** What the library knows in a page's text, but for what the reader does not want marked there. The text is looked at and let go: nothing of it is kept. */
export async function findOnPage(text: string, url: string): Promise<PageHits> {
  const [{ entityOf, index, version }, { settings }] = await Promise.all([currentLibrary(), loadSettings()]);
  const refused = refusedOn(settings.refusals, url);
  const numbers = new Map<EntityId, number>();
  const entities: FoundEntity[] = [];
  const hits: number[] = [];
  for (const { start, end, entity: id } of findInBlocks(index, { text, border: BLOCK_BREAK })) {
    const entity = entityOf.get(id);
    if (!entity || refused.has(id)) continue;
    const number = numbers.get(id) ?? entities.length;
    if (number === entities.length) {
      numbers.set(id, number);
      entities.push({ id, name: entity.name, kind: entity.kind });
    }
    hits.push(start, end, number, 0);
  }
  return { hits, entities, companies: [], version };
}
