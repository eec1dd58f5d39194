import type { EventFact } from '../../model.ts';

/**
 * One fact where an article tells the same twice: the same sort of event, on the same date, in the same places, to the
 * same people. The first telling stays. Events without date or place are never taken for the same.
 */
export function mergeDuplicates(facts: readonly EventFact[]): EventFact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    if (!fact.when || fact.where.length === 0) return true;
    const key = JSON.stringify([fact.type, fact.when.value, [...fact.where].sort(), [...fact.about].sort()]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
