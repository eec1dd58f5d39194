/** One quotation: the features of each option, and which options are right (at least one). */
export interface Choice {
  /** How much it counts; 1 where it is left out. */
  readonly weight?: number;
  readonly options: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

/** More rounds fit the texts better and others worse. */
const ROUNDS = 8;
const STEP = 0.1;
/** Pulls weights to nothing: what came up rarely should say little. */
const DECAY = 0.001;
/** A right option should win by this much. */
const MARGIN = 1;
/** Features that came up less often say nothing of other texts. */
const FEWEST = 2;

/** Softmax over the options, plain gradient steps, weights averaged over all steps. The same choices give the same weights. */
export function fitWeights(choices: readonly Choice[]): Map<string, number> {
  const weights = new Map<string, number>();
  const sums = new Map<string, number>();
  const known = frequent(choices);
  let steps = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = STEP / (1 + round / 3);
    for (const at of shuffled(choices.length, round)) {
      steps += 1;
      const choice = choices[at];
      if (choice) learn(choice, { weights, sums, steps, rate, known });
    }
  }
  return new Map(
    [...weights].map(([feature, weight]) => [feature, weight - (sums.get(feature) ?? 0) / (steps + 1)]),
  );
}

function frequent(choices: readonly Choice[]): Set<string> {
  const counts = new Map<string, number>();
  for (const feature of choices.flatMap(({ options }) => options.flat()))
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].flatMap(([feature, count]) => (count >= FEWEST ? [feature] : [])));
}

interface Learning {
  readonly weights: Map<string, number>;
  /** Each change times the step of it: what is taken off for the mean. */
  readonly sums: Map<string, number>;
  readonly steps: number;
  readonly rate: number;
  /** Features worth a weight. */
  readonly known: ReadonlySet<string>;
}

function learn(
  { options, right, weight: counts = 1 }: Choice,
  { weights, sums, steps, rate, known }: Learning,
): void {
  const scores = options.map((features, at) => scoreOf(features, weights) + (right[at] ? 0 : MARGIN));
  const all = softmax(scores);
  const wanted = softmax(scores.map((score, at) => (right[at] ? score : Number.NEGATIVE_INFINITY)));
  for (const [at, features] of options.entries()) {
    const slope = counts * ((wanted[at] ?? 0) - (all[at] ?? 0));
    if (Math.abs(slope) < 1e-5) continue;
    for (const feature of features) {
      if (!known.has(feature)) continue;
      const before = weights.get(feature) ?? 0;
      const change = rate * (slope - DECAY * before);
      weights.set(feature, before + change);
      sums.set(feature, (sums.get(feature) ?? 0) + change * steps);
    }
  }
}

/** How many choices are right with these weights, 0 to 1. */
export function shareRight(choices: readonly Choice[], weights: ReadonlyMap<string, number>): number {
  let good = 0;
  for (const { options, right } of choices) {
    const scores = options.map((features) => scoreOf(features, weights));
    if (right[scores.indexOf(Math.max(...scores))]) good += 1;
  }
  return good / choices.length;
}

function scoreOf(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const feature of features) score += weights.get(feature) ?? 0;
  return score;
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** A fixed order of its own for each round: a linear congruential generator drives the shuffle. */
function shuffled(length: number, round: number): number[] {
  const order = Array.from({ length }, (_, at) => at);
  let state = round + 1;
  for (let at = length - 1; at > 0; at -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = Math.floor((state / 2_147_483_648) * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
