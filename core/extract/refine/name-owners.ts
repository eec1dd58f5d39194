import type { EntityId, NameMention, Quotation } from '../../model.ts';
import { within } from '../within.ts';

/**
 * A department that is only described speaks for the body in its description: the statement of the "EU foreign policy
 * department" is the European Union's.
 */
export function nameOwners({
  quotations,
  names,
}: {
  quotations: readonly Quotation[];
  names: readonly NameMention[];
}): Quotation[] {
  const owners = ownersOf(names);
  return quotations.map((quotation) => {
    const { speaker } = quotation;
    const owner = speaker?.entity ? owners.get(speaker.entity) : undefined;
    return speaker && owner ? { ...quotation, speaker: { ...speaker, entity: owner } } : quotation;
  });
}

function ownersOf(names: readonly NameMention[]): ReadonlyMap<EntityId, EntityId> {
  const sorted = [...names].sort((a, b) => a.start - b.start);
  const described = names.filter(({ rule }) => rule === 'organizations/small-head');
  return new Map(
    described.flatMap((outer) => {
      const inner = within(sorted, outer).find(
        ({ start, end, kind }) => kind === 'organization' && start === outer.start && end < outer.end,
      );
      return inner ? [[outer.entity, inner.entity]] : [];
    }),
  );
}
