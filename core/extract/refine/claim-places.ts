import type { Span } from '../../model.ts';
import type { FoundName, FoundPlace } from '../found-name.ts';
import { calledPlaces } from './claim-places/called-places.ts';
import type { Ground } from './claim-places/claim.ts';
import { countyLists } from './claim-places/county-lists.ts';
import { namesBehindCommas } from './claim-places/names-behind-commas.ts';
import { numberedRoads } from './claim-places/numbered-roads.ts';
import { placesInLists } from './claim-places/places-in-lists.ts';
import { townsOfPeople } from './claim-places/towns-of-people.ts';

/**
 * Places by their surroundings, whatever they were taken for before: "R-Marshall", "Clark and Warren counties",
 * "Interstate 45", "Jo Hill, 30, of Ten Mile". A name that the claim covers gives way; one that holds it as a part of
 * more words stays beside it, if it is that of a body.
 */
export function claimPlaces({ reading, names }: Ground): FoundName[] {
  const claims = [
    ...namesBehindCommas({ reading, names }),
    ...countyLists(reading),
    ...numberedRoads(reading),
    ...townsOfPeople({ reading, names }),
    ...calledPlaces({ reading, names }),
    ...placesInLists({ reading, names }),
  ];
  const known = new Map(names.flatMap((name) => (isKnown(name) ? [[name.start, name.end] as const] : [])));
  // "Ann Lee of |Sinn| Féin": no town.
  return settle(
    names,
    claims.filter(({ start, end }) => (known.get(start) ?? 0) <= end),
  );
}

function isKnown(name: FoundName): boolean {
  return name.kind === 'organization' && name.known !== null;
}

/** Names and claims in the order of the text; of claims that cross, the first. */
function settle(names: readonly FoundName[], claims: readonly FoundPlace[]): FoundName[] {
  if (claims.length === 0) return [...names];
  const sorted = [...claims].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = sorted.filter(
    (claim, at) => !sorted.slice(Math.max(0, at - 2), at).some((one) => isCrossing(one, claim)),
  );
  let next = 0;
  const kept = [...names]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((name) => {
      while ((apart[next]?.end ?? Number.POSITIVE_INFINITY) <= name.start) next += 1;
      const claim = apart[next];
      return claim === undefined || !isCrossing(claim, name) || mayHold(name, claim);
    });
  return [...kept, ...apart].sort((a, b) => a.start - b.start || b.end - a.end);
}

function mayHold(name: FoundName, claim: Span): boolean {
  if (name.kind === 'agreement') return true;
  const isLarger =
    name.start <= claim.start && claim.end <= name.end && name.end - name.start > claim.end - claim.start;
  return name.kind === 'organization' && isLarger && name.surface.includes(' ');
}

function isCrossing(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
