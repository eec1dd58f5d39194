import type { Reading } from '../find/read-words.ts';
import type { FoundName } from '../found-name.ts';
import { articleVotes } from './article-votes.ts';
import { bestLabels } from './decode.ts';
import type { FeatureList } from './feature-list.ts';
import { LABEL_COUNT } from './labels.ts';
import { contextsOf, type TextContexts } from './name-contexts.ts';
import { nearCapitals } from './near-capitals.ts';
import type { PackedTable } from './packed-weights.ts';
import { type PlainView, plainFeatures, tellPlain } from './plain-features.ts';
import { ruleVotes } from './rule-votes.ts';
import { viewWords, type WordView } from './view-words.ts';
import { WeightSums } from './weight-sums.ts';
import { tellWords } from './word-features.ts';

/** What the tagger learned: from words in open texts, and how far to trust them and the rules. */
export interface NameWeights {
  readonly words: PackedTable;
  readonly plain: PackedTable;
}

export interface Tagging {
  readonly reading: Reading;
  /** All names that rules found, and those that won. */
  readonly found: readonly FoundName[];
  readonly chosen: readonly FoundName[];
}

/** A label for each word of an article. */
export function tagWords(tagging: Tagging, weights: NameWeights): number[] {
  const views = viewWords(tagging.reading);
  const sums = new WeightSums(weights.plain, nearCapitals(views));
  tellPlain(sums, plainView(tagging, weights.words, views));
  return bestLabels({ table: weights.plain, scores: sums.scores, isStart: startsOf(views) });
}

/** The features of the second reading: they hold what the first says, and what the rules say. */
export function secondFeatures(tagging: Tagging, table: PackedTable): FeatureList {
  return plainFeatures(plainView(tagging, table, viewWords(tagging.reading)));
}

function plainView(
  { reading, found, chosen }: Tagging,
  table: PackedTable,
  views: readonly WordView[],
): PlainView {
  const contexts = contextsOf(views);
  const { scores } = wordSums(table, views, contexts);
  const tagged = bestLabels({ table, scores, isStart: startsOf(views) });
  const votes = ruleVotes({ words: reading.words, found, chosen });
  return {
    views,
    votes,
    tagged,
    margins: marginsOf(scores),
    votedElsewhere: articleVotes(views, votes.chosen),
    taggedElsewhere: articleVotes(views, tagged),
    contexts,
  };
}

function wordSums(table: PackedTable, views: readonly WordView[], contexts: TextContexts): WeightSums {
  const sums = new WeightSums(table, nearCapitals(views));
  tellWords(sums, views, contexts);
  return sums;
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
  for (let none = 0; none < scores.length; none += LABEL_COUNT) {
    let best = none + 1;
    for (let name = none + 2; name < none + LABEL_COUNT; name++)
      if ((scores[name] ?? 0) > (scores[best] ?? 0)) best = name;
    const far = ((scores[best] ?? 0) - (scores[none] ?? 0)) / MARGIN_STEP;
    const step = Math.sign(far) * Math.min(MOST_STEPS, Math.round(Math.sqrt(Math.abs(far))));
    margins.push((best - none - 1) * 16 + step);
  }
  return margins;
}
