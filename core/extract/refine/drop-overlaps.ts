import type { Span } from '../../model.ts';
import type { FoundName } from '../found-name.ts';
import { ownsWords } from './owns-words.ts';

/** "Bank of |Ireland", but not "Air |France". */
const OF = /(?<!\p{L})(?:of|in|for)(?: the)? $/u;

/** Characters; most names are shorter. */
const SHELF = 32;

/**
 * Where finds cross, the surer one stays, then the longer. Inside another name only these may stay: the parties of an
 * agreement, the known body that a description hangs on ("EU" in "EU foreign policy department"), and the place that
 * opens or closes the name of a body ("Houston Police", "University of Chicago").
 */
export function dropOverlaps(names: readonly FoundName[]): FoundName[] {
  const kept = new Shelves();
  for (const name of [...names].sort(bySureness)) if (kept.mayAdd(name)) kept.add(name);
  return kept.all.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Names by the stretch of text they touch, so that a name is compared with its neighbours alone. */
class Shelves {
  readonly all: FoundName[] = [];
  readonly #shelves = new Map<number, FoundName[]>();

  add(name: FoundName): void {
    this.all.push(name);
    for (let at = Math.floor(name.start / SHELF); at <= name.end / SHELF; at++) {
      const shelf = this.#shelves.get(at);
      if (shelf) shelf.push(name);
      else this.#shelves.set(at, [name]);
    }
  }

  /** Nothing crosses it but what may hold it. */
  mayAdd(name: FoundName): boolean {
    for (let at = Math.floor(name.start / SHELF); at <= name.end / SHELF; at++)
      for (const other of this.#shelves.get(at) ?? [])
        if (name.start < other.end && other.start < name.end && !mayHold(other, name)) return false;
    return true;
  }
}

function bySureness(a: FoundName, b: FoundName): number {
  return b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

function mayHold(outer: FoundName, inner: FoundName): boolean {
  if (outer.kind === 'agreement') return outer.parties.some((party) => isSame(party, inner));
  if (outer.kind !== 'organization' || isSame(outer, inner) || ownsWords(outer, inner)) return false;
  const before = outer.surface.slice(0, inner.start - outer.start);
  const isAtEdge = before === '' || (inner.end === outer.end && OF.test(before));
  if (inner.kind === 'place')
    return (
      isAtEdge &&
      inner.rule === 'places/gazetteer' &&
      inner.candidates.some(({ place }) => place.country !== '')
    );
  return (
    outer.rule === 'organizations/small-head' && inner.kind === 'organization' && inner.start === outer.start
  );
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
