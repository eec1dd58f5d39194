import { hashText } from '../../hash.ts';
import type { Word } from '../find/read-words.ts';
import type { FoundName } from '../found-name.ts';
import { indexFrom } from '../within.ts';

/** What the rule finders say of each word. 0: no name; else the kind, begun or gone on with. */
export interface RuleVotes {
  /** By the names that won over others that cross them. */
  readonly chosen: readonly number[];
  /** The rule behind it, and how sure it is. */
  readonly grounds: readonly number[];
  /** All that any rule found there, by rule; nothing for most words. */
  readonly all: readonly (readonly number[] | undefined)[];
}

const KINDS: readonly FoundName['kind'][] = ['person', 'place', 'organization', 'agreement'];

export function ruleVotes({
  words,
  found,
  chosen,
}: {
  words: readonly Word[];
  found: readonly FoundName[];
  /** Sorted by start; an outer name stands before those within it. */
  chosen: readonly FoundName[];
}): RuleVotes {
  const votes: number[] = words.map(() => 0);
  const grounds: number[] = words.map(() => 0);
  const all: (number[] | undefined)[] = new Array(words.length).fill(undefined);
  const each = (name: FoundName, take: (at: number, isGoingOn: number) => void) => {
    const from = indexFrom(words, name.start);
    if (words[from]?.start !== name.start) return;
    for (let at = from; (words[at]?.end ?? Number.POSITIVE_INFINITY) <= name.end; at++)
      take(at, Number(at > from));
  };
  for (const name of chosen)
    each(name, (at, isGoingOn) => {
      if (votes[at] !== 0) return;
      votes[at] = voteOf(name) + isGoingOn;
      grounds[at] = hashText(name.rule) + Math.min(9, Math.max(0, Math.round(name.weight)));
    });
  for (const name of found) {
    const rule = hashText(name.rule) * 2;
    each(name, (at, isGoingOn) => {
      const rules = all[at];
      if (rules) rules.push(rule + isGoingOn);
      else all[at] = [rule + isGoingOn];
    });
  }
  return { chosen: votes, grounds, all };
}

function voteOf({ kind }: FoundName): number {
  return 1 + 2 * KINDS.indexOf(kind);
}
