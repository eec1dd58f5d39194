import type { Reading } from '../find/read-words.ts';
import type { FoundName } from '../found-name.ts';
import { articleVotes } from './article-votes.ts';
import { bestLabels, scoreWords, type WeightTable } from './decode.ts';
import type { FeatureList } from './feature-list.ts';
import { LABEL_COUNT } from './labels.ts';
import { plainFeatures } from './plain-features.ts';
import { ruleVotes } from './rule-votes.ts';
import { viewWords, type WordView } from './view-words.ts';
import { wordFeatures } from './word-features.ts';

/** What the tagger learned: from words in open texts, and how far to trust them and the rules. */
export interface NameWeights {
  readonly words: WeightTable;
  readonly plain: WeightTable;
}

export interface Tagging {
  readonly reading: Reading;
  /** All names that rules found, and those that won. */
  readonly found: readonly FoundName[];
  readonly chosen: readonly FoundName[];
}

/** A label for each word of an article. */
export function tagWords({ reading, found, chosen }: Tagging, weights: NameWeights): number[] {
  const views = viewWords(reading);
  const list = secondFeatures({ reading, found, chosen }, weights.words, views);
  return bestLabels({
    table: weights.plain,
    scores: scoreWords(weights.plain, list),
    isStart: startsOf(views),
  });
}

/** The features of the second reading: they hold what the first says, and what the rules say. */
export function secondFeatures(
  { reading, found, chosen }: Tagging,
  table: WeightTable,
  views: readonly WordView[] = viewWords(reading),
): FeatureList {
  const scores = scoreWords(table, wordFeatures(views));
  const tagged = bestLabels({ table, scores, isStart: startsOf(views) });
  const votes = ruleVotes({ words: reading.words, found, chosen });
  return plainFeatures({
    views,
    votes,
    tagged,
    margins: marginsOf(scores),
    votedElsewhere: articleVotes(views, votes.chosen),
    taggedElsewhere: articleVotes(views, tagged),
  });
}

export function startsOf(views: readonly WordView[]): (at: number) => boolean {
  return (at) => views[at]?.word.sentence !== views[at - 1]?.word.sentence;
}

/** A margin of so much is the first step; each further one takes more. */
const MARGIN_STEP = 8;
const MOST_STEPS = 4;

/** The best kind of name by itself, and how it stands to being none, in steps that grow. */
function marginsOf(scores: Float64Array): number[] {
  const margins: number[] = [];
  for (let at = 0; at < scores.length; at += LABEL_COUNT) {
    const [none = 0, ...names] = scores.subarray(at, at + LABEL_COUNT);
    const best = Math.max(...names);
    const far = (best - none) / MARGIN_STEP;
    const step = Math.sign(far) * Math.min(MOST_STEPS, Math.round(Math.sqrt(Math.abs(far))));
    margins.push(names.indexOf(best) * 16 + step);
  }
  return margins;
}
