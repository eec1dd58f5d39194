import type { Span } from '../../model.ts';
import type { FoundName } from '../found-name.ts';

/**
 * Where finds cross, the surer one stays, then the longer. Inside another name only these may stay: the parties of an
 * agreement, the known body that a description hangs on ("EU" in "EU foreign policy department"), and the place that
 * opens or closes the name of a body ("Houston Police", "University of Chicago").
 */
export function dropOverlaps(names: readonly FoundName[]): FoundName[] {
  const kept: FoundName[] = [];
  for (const name of [...names].sort(bySureness)) {
    const crossed = kept.filter((other) => name.start < other.end && other.start < name.end);
    if (crossed.every((other) => mayHold(other, name))) kept.push(name);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

function bySureness(a: FoundName, b: FoundName): number {
  return b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

function mayHold(outer: FoundName, inner: FoundName): boolean {
  if (outer.kind === 'agreement') return outer.parties.some((party) => isSame(party, inner));
  if (outer.kind !== 'organization' || isSame(outer, inner)) return false;
  const isAtEdge = inner.start === outer.start || inner.end === outer.end;
  if (inner.kind === 'place') return isAtEdge && inner.rule === 'places/gazetteer';
  return (
    outer.rule === 'organizations/small-head' && inner.kind === 'organization' && inner.start === outer.start
  );
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
