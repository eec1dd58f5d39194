import type { Quotation } from '../../../model.ts';
import { SPEAKER_WEIGHTS } from '../../data/speaker-weights.ts';
import { tellStandings, traitsOf } from './candidate-features.ts';
import type { LinkedCandidate } from './link-cues.ts';
import { type NobodyView, nobodyFeatures, nobodyKey, nobodyView } from './nobody-features.ts';
import type { Word } from './read-words.ts';
import type { Place, QuotedFrom, Scene } from './scene.ts';
import { StandingWeights } from './standing-weights.ts';
import { ViewWeights } from './view-weights.ts';
import { whoeverSpeaks } from './whoever-speaks.ts';

/** How many candidates before, within and after a quotation are weighed: bounds the cost of a text that is all names. */
const REACH = { before: 14, inside: 40, after: 10 };

/** Numbers alone, and no more than there are ways to stand: kept from text to text. */
const STANDINGS = new StandingWeights(SPEAKER_WEIGHTS);

/** One choice per quotation, in order: the best candidate, or `null` where nobody is likelier. */
export function chooseSpeakers(cast: Cast): (LinkedCandidate | null)[] {
  const chosen: (LinkedCandidate | null)[] = [];
  const weights = {
    nobody: new ViewWeights(SPEAKER_WEIGHTS, { keyOf: nobodyKey, featuresOf: nobodyFeatures }),
    standings: STANDINGS,
  };
  forEachScene(cast, (scene) => {
    const best = scene === null ? null : bestOf(scene, weights);
    chosen.push(best);
    return best;
  });
  return chosen;
}

interface Weights {
  readonly nobody: ViewWeights<NobodyView>;
  readonly standings: StandingWeights;
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
  const traits = candidates.map((candidate) => traitsOf(words, candidate));
  let previous: LinkedCandidate | null = null;
  let previousEnd = -1;
  let low = 0;
  for (const place of places) {
    if (!place) {
      choose(null);
      continue;
    }
    while (low < candidates.length && (candidates[low]?.first ?? 0) < place.first) low += 1;
    const from = firstInReach(candidates, low, { words, place });
    const to = endInside(candidates, low, place) + REACH.after;
    previous = choose({
      words,
      quoted,
      place,
      candidates: candidates.slice(from, to),
      traits: traits.slice(from, to),
      previous,
      previousEnd,
    });
    previousEnd = place.last;
  }
}

/** Index behind the last candidate that is weighed of those between the parts of the quotation. */
function endInside(candidates: readonly LinkedCandidate[], low: number, { last }: Place): number {
  const most = Math.min(candidates.length, low + REACH.inside);
  let at = low;
  while (at < most && (candidates[at]?.first ?? 0) < last) at += 1;
  return at;
}

/** Index of the first candidate that is weighed: of those before the quotation some of its own and of the last paragraph. */
function firstInReach(
  candidates: readonly LinkedCandidate[],
  low: number,
  { words, place }: Pick<Scene, 'words' | 'place'>,
): number {
  const paragraph = words[place.first]?.paragraph ?? 0;
  let from = Math.max(0, low - REACH.before);
  while (from < low && (words[candidates[from]?.first ?? 0]?.paragraph ?? 0) < paragraph - 1) from += 1;
  return from;
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

function bestOf(scene: Scene, { nobody, standings }: Weights): LinkedCandidate | null {
  let best: LinkedCandidate | null = null;
  let bestScore = nobody.scoreOf(nobodyView(scene));
  tellStandings(scene, (standing, at) => {
    const score = standings.scoreOf(standing);
    if (score <= bestScore) return;
    best = scene.candidates[at] ?? null;
    bestScore = score;
  });
  return whoeverSpeaks(scene, best);
}
