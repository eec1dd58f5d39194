import type { TermMatch } from './find-terms.ts';
import { companyFor, type TermIndex } from './term-index.ts';

/** A match that holds has no need; one that would hold beside others has the number of their set. */
export interface SettledMatch extends TermMatch {
  readonly need: number;
}

/**
 * Which of the matches of one text hold: those that need no company, those that have it, and those that have it by
 * them. Of several with one span the first that holds is left; where none does, all are left with their needs.
 */
export function settleCompany(index: TermIndex, matches: readonly TermMatch[]): SettledMatch[] {
  const needOf = ({ term }: TermMatch): number => index.needs[term] ?? 0;
  const unsure = matches.filter((match) => needOf(match) !== 0);
  if (unsure.length === 0) return matches.map((match) => settled(match, 0));
  const present = presentEntities(index, { matches, unsure });
  const holds = (match: TermMatch): boolean =>
    needOf(match) === 0 || companyFor(index, needOf(match)).some((entity) => present.has(entity));
  const all: SettledMatch[] = [];
  for (let at = 0; at < matches.length; ) {
    const first = matches[at];
    if (!first) break;
    let end = at + 1;
    while (matches[end]?.start === first.start) end++;
    const same = matches.slice(at, end);
    const held = same.find(holds);
    if (held) all.push(settled(held, 0));
    else all.push(...same.map((match) => settled(match, needOf(match))));
    at = end;
  }
  return all;
}

/** Written out: a copy by `...` costs twice as much while the code is cold. */
const settled = ({ start, end, entity, term }: TermMatch, need: number): SettledMatch => ({
  start,
  end,
  entity,
  term,
  need,
});

/** The entities of names that hold, as numbers. Each turn makes at least one more certain. */
function presentEntities(
  index: TermIndex,
  { matches, unsure }: { matches: readonly TermMatch[]; unsure: readonly TermMatch[] },
): Set<number> {
  const entityOf = ({ term }: TermMatch): number => index.entityOf[term] ?? 0;
  const needOf = ({ term }: TermMatch): number => index.needs[term] ?? 0;
  const present = new Set(matches.filter((match) => needOf(match) === 0).map(entityOf));
  // One of each kind is enough to ask, however often it is there.
  let open = [...new Map(unsure.map((match) => [match.term, match])).values()];
  for (let before = -1; before !== open.length; ) {
    before = open.length;
    open = open.filter((match) => {
      const holds = companyFor(index, needOf(match)).some((entity) => present.has(entity));
      if (holds) present.add(entityOf(match));
      return !holds;
    });
  }
  return present;
}
