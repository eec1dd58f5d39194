import { kindOf, TAGGED_KINDS } from './labels.ts';
import type { WordView } from './view-words.ts';

const MIXED = TAGGED_KINDS.length + 1;
/** The share of all votes that makes one kind the word's own. */
const CLEAR = 0.7;

/** For each word, the kind that the same word mostly has throughout the article; 0: none, the last: no one kind. */
export function articleVotes(views: readonly WordView[], labels: readonly number[]): number[] {
  const counts = new Map<string, number[]>();
  for (let at = 0; at < views.length; at++) {
    const kind = kindOf(labels[at] ?? 0);
    if (kind === null) continue;
    const { word, sight } = views[at] as WordView;
    if (word.shape === 'lower' || word.shape === 'mark') continue;
    const of = counts.get(sight.lower) ?? TAGGED_KINDS.map(() => 0);
    counts.set(sight.lower, of);
    of[TAGGED_KINDS.indexOf(kind)] = (of[TAGGED_KINDS.indexOf(kind)] ?? 0) + 1;
  }
  const verdicts = new Map([...counts].map(([lower, of]) => [lower, verdictOf(of)]));
  return views.map(({ word, sight }) => (word.shape === 'lower' ? 0 : (verdicts.get(sight.lower) ?? 0)));
}

function verdictOf(counts: readonly number[]): number {
  const sum = counts.reduce((total, count) => total + count, 0);
  const most = Math.max(...counts);
  return most >= sum * CLEAR ? 1 + counts.indexOf(most) : MIXED;
}
