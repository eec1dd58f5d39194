import type { EntityId, Fact, Reading } from '../model.ts';

/** Dates this near to the page's own are of its days. */
const NEAR_DAYS = 3;
const DAY_MS = 86_400_000;

/**
 * How much each fact of one entity has to do with what is being read: what it shares with the page counts the more,
 * the fewer of the facts share it. 0 is nothing.
 */
export function bearings(
  facts: readonly Fact[],
  { self, reading }: { self: EntityId; reading: Reading },
): ReadonlyMap<Fact, number> {
  const read = new Set(reading.entities);
  read.delete(self);
  const shared = new Map(
    facts.map((fact) => [fact, [...namedIn(fact)].filter((id) => read.has(id))] as const),
  );
  const holders = new Map<EntityId, number>();
  for (const ids of shared.values()) for (const id of ids) holders.set(id, (holders.get(id) ?? 0) + 1);
  const weightOf = (id: EntityId): number => 1 / (holders.get(id) ?? 1);
  return new Map(
    facts.map((fact) => {
      const names = (shared.get(fact) ?? []).reduce((sum, id) => sum + weightOf(id), 0);
      return [fact, names + (isOfDay(fact, reading.date) ? 1 : 0)];
    }),
  );
}

/** Every entity that a fact names. */
export function namedIn(fact: Fact): ReadonlySet<EntityId> {
  const speaker = fact.kind === 'quotation' ? fact.quotation.speaker?.entity : null;
  return new Set([...fact.about, ...fact.where, ...(speaker ? [speaker] : [])]);
}

function isOfDay({ when }: Fact, day: string | null): boolean {
  if (day === null || !when || !/^\d{4}-\d\d-\d\d/.test(when.value)) return false;
  return Math.abs(Date.parse(when.value.slice(0, 10)) - Date.parse(day)) <= NEAR_DAYS * DAY_MS;
}
