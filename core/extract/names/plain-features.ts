import { mix } from '../../hash.ts';
import { FeatureList } from './feature-list.ts';
import { kindOf, TAGGED_KINDS } from './labels.ts';
import type { RuleVotes } from './rule-votes.ts';
import { type Neighbours, neighbours, type WordView } from './view-words.ts';

export interface PlainView {
  readonly views: readonly WordView[];
  /** What the rule finders say. */
  readonly votes: RuleVotes;
  /** What the weights of words say, and how far it is from the next best, in steps. */
  readonly tagged: readonly number[];
  readonly margins: readonly number[];
  /** What both say of the same word throughout the article. */
  readonly votedElsewhere: readonly number[];
  readonly taggedElsewhere: readonly number[];
}

/** Features that hold no word of any text: form, class, place, and what others say. */
export function plainFeatures(of: PlainView): FeatureList {
  const list = new FeatureList();
  const small = smallWords(of.views);
  for (let at = 0; at < of.views.length; at++) {
    const near = neighbours(of.views, at);
    const isSmall = Number(small.has(near[2].sight.lower));
    addForms(list, near, isSmall);
    addVotes(list, of, at, near);
    addElsewhere(list, of, at, near, isSmall);
    list.endWord();
  }
  return list;
}

function smallWords(views: readonly WordView[]): ReadonlySet<string> {
  return new Set(views.filter(({ word }) => word.shape === 'lower').map(({ sight }) => sight.lower));
}

function addForms(list: FeatureList, near: Neighbours, isSmall: number): void {
  const [second, before, here, after, next] = near;
  list.add(0, 0);
  list.add(1, here.stance, here.sight.listed, isSmall);
  list.add(2, here.sight.pattern, here.stance);
  list.add(3, before.sight.pattern, here.sight.pattern, after.sight.pattern);
  list.add(4, before.stance, here.stance, after.stance);
  list.add(5, second.stance, before.stance, here.stance);
  list.add(6, here.stance, after.stance, next.stance);
  list.add(7, before.sight.listed, here.sight.listed, after.sight.listed);
  const length = Math.min(12, here.sight.lower.length);
  list.add(8, here.stance, length, here.sight.listed);
  for (const [place, { sight }] of near.entries())
    for (const of of sight.classes) {
      list.add(10 + place, of, here.stance);
      if (place !== 2) list.add(15 + place, of, here.sight.listed);
    }
  for (const of of before.sight.classes)
    for (const then of after.sight.classes) list.add(20, of, then, here.stance);
}

function addVotes(
  list: FeatureList,
  { votes, tagged, margins }: PlainView,
  at: number,
  near: Neighbours,
): void {
  const vote = (step: number) => votes.chosen[at + step] ?? -1;
  const tag = (step: number) => tagged[at + step] ?? -1;
  const here = near[2];
  list.add(30, vote(0), vote(-1), vote(1));
  list.add(31, votes.grounds[at] ?? 0, vote(0));
  list.add(32, votes.grounds[at] ?? 0, tag(0), vote(0));
  list.add(33, tag(-1), tag(0), tag(1));
  list.add(34, tag(0), margins[at] ?? 0, here.stance);
  list.add(35, tag(0), vote(0), margins[at] ?? 0);
  list.add(36, mix(tag(-1), tag(1)), tag(0), mix(mix(vote(-1), vote(0)), vote(1)));
  list.add(37, vote(0), here.stance, here.sight.listed);
  list.add(38, tag(0), here.stance, here.sight.listed);
  list.add(39, vote(-2), vote(-1), vote(0));
  list.add(40, vote(0), vote(1), vote(2));
  for (const rule of votes.all[at] ?? []) {
    list.add(41, rule);
    list.add(42, rule, vote(0), tag(0));
  }
  for (const of of here.sight.classes) {
    list.add(43, of, vote(0));
    list.add(44, of, tag(0), vote(0));
  }
  for (const of of near[1].sight.classes) list.add(45, of, vote(0), tag(0));
  for (const of of near[3].sight.classes) list.add(46, of, vote(0), tag(0));
}

function addElsewhere(
  list: FeatureList,
  { votes, tagged, votedElsewhere, taggedElsewhere }: PlainView,
  at: number,
  near: Neighbours,
  isSmall: number,
): void {
  const [voted, told] = [votedElsewhere[at] ?? 0, taggedElsewhere[at] ?? 0];
  const [vote, tag] = [votes.chosen[at] ?? 0, tagged[at] ?? 0];
  list.add(60, voted, told, near[2].stance);
  list.add(61, voted, vote, tag);
  list.add(62, told, vote, tag);
  list.add(63, votedElsewhere[at - 1] ?? 0, voted, votedElsewhere[at + 1] ?? 0);
  list.add(64, taggedElsewhere[at - 1] ?? 0, told, taggedElsewhere[at + 1] ?? 0);
  list.add(65, mix(voted, told), vote, isSmall);
  list.add(66, 1 + TAGGED_KINDS.indexOf(kindOf(tag) ?? 'person'), voted, near[2].sight.listed);
}
