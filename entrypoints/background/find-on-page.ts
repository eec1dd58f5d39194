import { seedLibrary as library } from 'virtual:seed-library';
import type { EntityId } from '../../core/model.ts';
import { findInBlocks } from '../../core/terms/find-in-blocks.ts';
import { buildTermIndex, type TermIndex } from '../../core/terms/term-index.ts';
import { termsOf } from '../../core/terms/terms-of.ts';
import { BLOCK_BREAK, type FoundEntity, type PageHits } from '../../extension/messages.ts';

let index: TermIndex | null = null;
const entityOf = new Map(library.entities.map((entity) => [entity.id, entity]));

/** What the library knows in a page's text. The text is looked at and let go: nothing of it is kept. */
export function findOnPage(text: string): PageHits {
  index ??= buildTermIndex(termsOf(library));
  const numbers = new Map<EntityId, number>();
  const entities: FoundEntity[] = [];
  const hits: number[] = [];
  for (const { start, end, entity: id } of findInBlocks(index, { text, border: BLOCK_BREAK })) {
    const entity = entityOf.get(id);
    if (!entity) continue;
    const number = numbers.get(id) ?? entities.length;
    if (number === entities.length) {
      numbers.set(id, number);
      entities.push({ id, name: entity.name, kind: entity.kind });
    }
    hits.push(start, end, number, 0);
  }
  return { hits, entities, companies: [], version: library.articles.map(({ id }) => id).join() };
}
