import type { EntityId } from '../../core/model.ts';
import type { SettledMatch } from '../../core/terms/settle-company.ts';
import { companyFor, indexedEntity, type TermIndex } from '../../core/terms/term-index.ts';
import type { FoundEntity, PageHits } from '../../extension/messages.ts';

/** What is found, each once. */
export class FoundList {
  readonly entities: FoundEntity[] = [];
  readonly #numbers = new Map<EntityId, number>();

  numberOf(entity: FoundEntity): number {
    const known = this.#numbers.get(entity.id);
    if (known !== undefined) return known;
    const number = this.entities.push(entity) - 1;
    this.#numbers.set(entity.id, number);
    return number;
  }
}

/** Matches as they are sent to a page: numbers; what they name goes to `found`. */
export function packHits(
  index: TermIndex,
  matches: readonly SettledMatch[],
  { found, refused }: { readonly found: FoundList; readonly refused: ReadonlySet<EntityId> },
): Pick<PageHits, 'hits' | 'companies'> {
  const numbers = new Map<number, number>();
  const needs = new Map<number, number>();
  const companies: EntityId[][] = [];
  const numberOf = (term: number): number => {
    const entity = index.entityOf[term] ?? 0;
    const number = numbers.get(entity) ?? found.numberOf(indexedEntity(index, entity));
    numbers.set(entity, number);
    return number;
  };
  const needOf = (need: number): number => {
    const known = needs.get(need);
    if (need === 0 || known !== undefined) return known ?? 0;
    const ids = Array.from(companyFor(index, need), (entity) => indexedEntity(index, entity).id);
    const place = companies.push(ids);
    needs.set(need, place);
    return place;
  };
  const hits = matches.flatMap(({ start, end, entity, term, need }) =>
    refused.has(entity) ? [] : [start, end, numberOf(term), needOf(need)],
  );
  return { hits, companies };
}
