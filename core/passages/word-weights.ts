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

const COMMON_KEYS = passageWords(COMMON_WORDS).keys;
/** A power of two, and several times as many as there are common words, so that most look-ups end where they begin. */
const SLOTS = 1024;
/** The keys of the common words as a hash table with open addressing, 0 where none is: every word of a page is looked up. */
const common = new Int32Array(SLOTS);
for (const key of COMMON_KEYS) common[slotOf(key)] = key;

/** Where a key is, or would be put. */
function slotOf(key: number): number {
  let slot = (key ^ (key >>> 16)) & (SLOTS - 1);
  while (common[slot] !== 0 && common[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** What a shared common word counts, against 1 for any other. */
const COMMON_WEIGHT = 0.25;

/** What a pair of neighbouring words has to weigh. Two common ones stand in half of all statements: "of the". */
export const LEAST_OF_PAIR = 1;

/** No word has the key 0: it would stand in an empty slot. */
const isCommon = (key: number): boolean => key !== 0 && common[slotOf(key)] === key;

/** How much it tells that two texts share each of these words, by their keys. */
export function weigh(keys: Int32Array): Float32Array {
  const weights = new Float32Array(keys.length);
  for (let at = 0; at < keys.length; at++) weights[at] = isCommon(keys[at] ?? 0) ? COMMON_WEIGHT : 1;
  return weights;
}

/** Of all of them. */
export function sumOf(weights: Float32Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}
