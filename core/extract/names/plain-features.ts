import { mix } from '../../hash.ts';
import { FeatureList } from './feature-list.ts';
import type { FeatureSink } from './feature-sink.ts';
import { kindOf, TAGGED_KINDS } from './labels.ts';
import { STANDINGS, type TextContexts } from './name-contexts.ts';
import type { RuleVotes } from './rule-votes.ts';
import { type Neighbours, neighbours, STANCES, type WordView } from './view-words.ts';

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
  readonly contexts: TextContexts;
}

/** What features hang on, where not on several words together; the groups of classes have one for each of five places. */
const OWN = 0;
const CLASSES_BESIDE = 1;
const CLASSES_BY_LISTED = 6;
const CLASSES_BY_VOTE = 11;
const HERE = 2;
/** More than there are ways to be listed, votes and labels; those begin at -1. */
const FEW = 16;

/** Features that hold no word of any text: form, class, place, and what others say. */
export function plainFeatures(of: PlainView): FeatureList {
  const list = new FeatureList();
  tellPlain(list, of);
  return list;
}

/** Tells the features of each word. */
export function tellPlain(sink: FeatureSink, of: PlainView): void {
  const small = smallWords(of.views);
  for (let at = 0; at < of.views.length; at++) {
    if (!sink.beginWord(at)) continue;
    const near = neighbours(of.views, at);
    const isSmall = Number(small.has(near[HERE].sight.lower));
    tellOwn(sink, near[HERE], isSmall);
    tellForms(sink, near);
    tellVotes(sink, of, at, near);
    tellElsewhere(sink, of, at, near, isSmall);
    tellContext(sink, of, at, near[HERE]);
    sink.endWord();
  }
}

function smallWords(views: readonly WordView[]): ReadonlySet<string> {
  return new Set(views.filter(({ word }) => word.shape === 'lower').map(({ sight }) => sight.lower));
}

function tellOwn(sink: FeatureSink, { id, sight, stance }: WordView, isSmall: number): void {
  if (!sink.begins(OWN, id)) return;
  sink.add(0, 0);
  sink.add(1, stance, sight.listed, isSmall);
  sink.add(2, sight.pattern, stance);
  sink.add(8, stance, Math.min(12, sight.lower.length), sight.listed);
  for (const of of sight.classes) sink.add(10 + HERE, of, stance);
  sink.ends();
}

function tellForms(sink: FeatureSink, near: Neighbours): void {
  const { 0: second, 1: before, 2: here, 3: after, 4: next } = near;
  sink.add(3, before.sight.pattern, here.sight.pattern, after.sight.pattern);
  sink.add(4, before.stance, here.stance, after.stance);
  sink.add(5, second.stance, before.stance, here.stance);
  sink.add(6, here.stance, after.stance, next.stance);
  sink.add(7, before.sight.listed, here.sight.listed, after.sight.listed);
  for (let place = 0; place < near.length; place++)
    if (place !== HERE) tellClassesBeside(sink, place, near[place] ?? here, here);
  for (const of of before.sight.classes)
    for (const then of after.sight.classes) sink.add(20, of, then, here.stance);
}

function tellClassesBeside(sink: FeatureSink, place: number, { sight }: WordView, here: WordView): void {
  const { classes, classSet } = sight;
  if (classes.length === 0) return;
  if (sink.begins(CLASSES_BESIDE + place, classSet * STANCES + here.stance)) {
    for (const of of classes) sink.add(10 + place, of, here.stance);
    sink.ends();
  }
  if (sink.begins(CLASSES_BY_LISTED + place, classSet * FEW + here.sight.listed)) {
    for (const of of classes) sink.add(15 + place, of, here.sight.listed);
    sink.ends();
  }
}

function tellVotes(
  sink: FeatureSink,
  { votes, tagged, margins }: PlainView,
  at: number,
  near: Neighbours,
): void {
  const here = near[HERE];
  const vote = numberAt(votes.chosen, at);
  const voteBefore = numberAt(votes.chosen, at - 1);
  const voteAfter = numberAt(votes.chosen, at + 1);
  const tag = numberAt(tagged, at);
  const tagBefore = numberAt(tagged, at - 1);
  const tagAfter = numberAt(tagged, at + 1);
  const grounds = votes.grounds[at] ?? 0;
  const margin = margins[at] ?? 0;
  sink.add(30, vote, voteBefore, voteAfter);
  sink.add(31, grounds, vote);
  sink.add(32, grounds, tag, vote);
  sink.add(33, tagBefore, tag, tagAfter);
  sink.add(34, tag, margin, here.stance);
  sink.add(35, tag, vote, margin);
  sink.add(36, mix(tagBefore, tagAfter), tag, mix(mix(voteBefore, vote), voteAfter));
  sink.add(37, vote, here.stance, here.sight.listed);
  sink.add(38, tag, here.stance, here.sight.listed);
  sink.add(39, numberAt(votes.chosen, at - 2), voteBefore, vote);
  sink.add(40, vote, voteAfter, numberAt(votes.chosen, at + 2));
  for (const rule of votes.all[at] ?? []) {
    sink.add(41, rule);
    sink.add(42, rule, vote, tag);
  }
  tellClassesByVote(sink, HERE, here.sight, vote, tag);
  tellClassesByVote(sink, 1, near[1].sight, vote, tag);
  tellClassesByVote(sink, 3, near[3].sight, vote, tag);
}

/** -1 beyond the ends of the text. */
function numberAt(numbers: readonly number[], at: number): number {
  return at < 0 || at >= numbers.length ? -1 : (numbers[at] ?? -1);
}

/** The template of classes by vote and label, for the word before, itself and the one behind. */
const CLASSES_AT = [0, 45, 44, 46] as const;

function tellClassesByVote(
  sink: FeatureSink,
  place: 1 | 2 | 3,
  { classes, classSet }: WordView['sight'],
  vote: number,
  tag: number,
): void {
  if (classes.length === 0) return;
  if (!sink.begins(CLASSES_BY_VOTE + place, (classSet * FEW + vote + 1) * FEW + tag + 1)) return;
  for (const of of classes) {
    sink.add(CLASSES_AT[place], of, place === HERE ? tag : vote, place === HERE ? vote : tag);
    if (place === HERE) sink.add(43, of, vote);
  }
  sink.ends();
}

function tellElsewhere(
  sink: FeatureSink,
  { votes, tagged, votedElsewhere, taggedElsewhere }: PlainView,
  at: number,
  near: Neighbours,
  isSmall: number,
): void {
  const [voted, told] = [votedElsewhere[at] ?? 0, taggedElsewhere[at] ?? 0];
  const [vote, tag] = [votes.chosen[at] ?? 0, tagged[at] ?? 0];
  sink.add(60, voted, told, near[2].stance);
  sink.add(61, voted, vote, tag);
  sink.add(62, told, vote, tag);
  sink.add(63, votedElsewhere[at - 1] ?? 0, voted, votedElsewhere[at + 1] ?? 0);
  sink.add(64, taggedElsewhere[at - 1] ?? 0, told, taggedElsewhere[at + 1] ?? 0);
  sink.add(65, mix(voted, told), vote, isSmall);
  sink.add(66, 1 + TAGGED_KINDS.indexOf(kindOf(tag) ?? 'person'), voted, near[2].sight.listed);
}

/** The whole run of capitalised words, and how the word stands elsewhere. */
function tellContext(
  sink: FeatureSink,
  { votes, tagged, contexts }: PlainView,
  at: number,
  here: WordView,
): void {
  const run = contexts.runs[at];
  if (!run) return;
  const { before, first, last, after, length, place, left } = run;
  const [vote, tag] = [votes.chosen[at] ?? 0, tagged[at] ?? 0];
  sink.add(70, length, place, vote);
  sink.add(71, length, place, tag);
  sink.add(72, first.sight.listed, last.sight.listed, length);
  for (const of of last.sight.classes) {
    sink.add(73, of, left, length);
    sink.add(74, of, left, tag);
  }
  for (const of of first.sight.classes) sink.add(75, of, place, length);
  for (const of of before.sight.classes) {
    sink.add(76, of, length, place);
    sink.add(77, of, tag);
  }
  for (const of of after.sight.classes) {
    sink.add(78, of, length, left);
    sink.add(79, of, tag);
  }
  const standing = contexts.standings[at] ?? 0;
  for (let way = 0; way < STANDINGS; way++)
    if ((standing >> way) & 1) {
      sink.add(80, way, here.stance, here.sight.listed);
      sink.add(81, way, vote, tag);
    }
}
