import { passageWords } from './passage-words.ts';

/**
 * The words that English sentences are made with, whatever they are about: articles, pronouns, prepositions,
 * auxiliaries, and the verbs and adverbs of everyday talk. Sharing them tells little.
 */
const COMMON_WORDS =
  'a about after again all also always am an and any anything are as at back be because been before being believe ' +
  'better both but by can can’t come could day did didn’t do does doesn’t doing done don’t down even ever every ' +
  'everybody everyone everything feel few first for from get getting give go going good got great had has have having ' +
  'he her here him his how i i’d i’ll i’m i’ve if in into is isn’t it it’s its just keep kind know last let let’s like ' +
  'little long look lot made make many may me mean might more most much must my need never new next no not nothing now ' +
  'of off on once one only or other our out over own people put really right said same saw say says see she should so ' +
  'some somebody someone something still such sure take tell than thank that that’s the their them then there there’s ' +
  'these they they’re they’ve thing things think this those through time to today too two under until up us very want ' +
  'was wasn’t way we we’ll we’re we’ve well went were what what’s when where which while who why will with won’t work ' +
  'would early happen happened happens hard late later maybe possible wrong year years yes yet you you’re you’ve your';

const common = new Set(passageWords(COMMON_WORDS).keys);

/** What a shared common word counts, against 1 for any other. */
const COMMON_WEIGHT = 0.25;

/** What a pair of neighbouring words has to weigh. Two common ones stand in half of all statements: "of the". */
export const LEAST_OF_PAIR = 1;

/** How much it tells that two texts share each of these words, by their keys. */
export function weigh(keys: Int32Array): Float32Array {
  const weights = new Float32Array(keys.length);
  for (let at = 0; at < keys.length; at++) weights[at] = common.has(keys[at] ?? 0) ? COMMON_WEIGHT : 1;
  return weights;
}

/** Of all of them. */
export function sumOf(weights: Float32Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}
