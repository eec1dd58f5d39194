import type { Quotation } from '../../../model.ts';
import { SPEAKER_WEIGHTS } from '../../data/speaker-weights.ts';
import { standingsIn } from './candidate-features.ts';
import type { LinkedCandidate } from './link-cues.ts';
import { nobodyFeatures } from './nobody-features.ts';
import type { Word } from './read-words.ts';
import type { Place, QuotedFrom, Scene } from './scene.ts';
import { StandingWeights } from './standing-weights.ts';

/** How many candidates before and after a quotation are weighed: bounds the cost of a text that is all names. */
const REACH = { before: 14, after: 10 };

/** One choice per quotation, in order: the best candidate, or `null` where nobody is likelier. */
export function chooseSpeakers(cast: Cast): (LinkedCandidate | null)[] {
  const chosen: (LinkedCandidate | null)[] = [];
  const weights = new StandingWeights(SPEAKER_WEIGHTS);
  forEachScene(cast, (scene) => {
    const best = scene === null ? null : bestOf(scene, weights);
    chosen.push(best);
    return best;
  });
  return chosen;
}

export interface Cast {
  readonly words: readonly Word[];
  readonly quoted: QuotedFrom;
  readonly quotations: readonly Quotation[];
  readonly candidates: readonly LinkedCandidate[];
}

/** Shows one quotation after the other (`null`: none of its words was read); what `choose` gives is the previous speaker of the next. */
export function forEachScene(
  { words, quoted, quotations, candidates }: Cast,
  choose: (scene: Scene | null) => LinkedCandidate | null,
): void {
  const places = placesOf(words, quotations);
  let previous: LinkedCandidate | null = null;
  let previousEnd = -1;
  let low = 0;
  for (const place of places) {
    if (!place) {
      choose(null);
      continue;
    }
    while (low < candidates.length && (candidates[low]?.first ?? 0) < place.first) low += 1;
    let high = low;
    while (high < candidates.length && (candidates[high]?.first ?? 0) < place.last) high += 1;
    const near = candidates.slice(Math.max(0, low - REACH.before), Math.min(high, low + 40) + REACH.after);
    const paragraph = words[place.first]?.paragraph ?? 0;
    const inReach = near.filter(
      ({ first }) => Math.abs((words[first]?.paragraph ?? 0) - paragraph) <= 1 || first > place.first,
    );
    previous = choose({ words, quoted, place, candidates: inReach, previous, previousEnd });
    previousEnd = place.last;
  }
}

/** Where each quotation stands; `null` where none of its words was read. */
export function placesOf(words: readonly Word[], quotations: readonly Quotation[]): (Place | null)[] {
  const firsts = new Map<number, { first: number; last: number }>();
  for (const [index, { quotation }] of words.entries()) {
    if (quotation < 0) continue;
    const seen = firsts.get(quotation);
    firsts.set(quotation, { first: seen?.first ?? index, last: index });
  }
  return quotations.map((quotation, index) => {
    const found = firsts.get(index);
    return found ? { quotation, ...found } : null;
  });
}

function bestOf(scene: Scene, weights: StandingWeights): LinkedCandidate | null {
  let best: LinkedCandidate | null = null;
  let bestScore = scoreOf(nobodyFeatures(scene));
  for (const [at, standing] of standingsIn(scene).entries()) {
    const score = weights.scoreOf(standing);
    if (score <= bestScore) continue;
    best = scene.candidates[at] ?? null;
    bestScore = score;
  }
  return best?.type === 'who' ? (toldOf(scene, best) ?? best) : best;
}

/** "|Ann Lee|, who fears floods, said: …": whom the aside tells of, where that one speaks right before the quotation. */
function toldOf({ candidates, place }: Scene, who: LinkedCandidate): LinkedCandidate | null {
  const outer = candidates.findLast(({ last }) => last < who.first);
  const isBeside = outer !== undefined && outer.last === who.first - 2 && outer.link === 'subject-apposition';
  const gap = place.first - (outer?.cue?.last ?? place.first) - 1;
  return isBeside && outer.cue?.class === 'say' && gap >= 0 && gap <= LONGEST_COLON ? outer : null;
}

/** Words between "said" and the quotation: "said:", "told the court:". */
const LONGEST_COLON = 4;

function scoreOf(features: readonly string[]): number {
  let score = 0;
  for (const feature of features) score += SPEAKER_WEIGHTS[feature] ?? 0;
  return score;
}
