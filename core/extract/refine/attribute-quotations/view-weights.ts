/** Views that are remembered. News has some thousands; a text made to have more is not to fill the memory. */
const MOST_KNOWN = 20_000;

/** What a view weighs, summed once for all views of the same key: to make a dozen texts for each is dear. */
export class ViewWeights<View> {
  readonly #weights: Readonly<Record<string, number>>;
  readonly #read: ViewReader<View>;
  readonly #scores = new Map<string, number>();

  constructor(weights: Readonly<Record<string, number>>, read: ViewReader<View>) {
    this.#weights = weights;
    this.#read = read;
  }

  scoreOf(view: View): number {
    const key = this.#read.keyOf(view);
    const known = this.#scores.get(key);
    if (known !== undefined) return known;
    let score = 0;
    for (const feature of this.#read.featuresOf(view)) score += this.#weights[feature] ?? 0;
    if (this.#scores.size === MOST_KNOWN) this.#scores.clear();
    this.#scores.set(key, score);
    return score;
  }
}

interface ViewReader<View> {
  /** Holds all that the features hold. */
  readonly keyOf: (view: View) => string;
  readonly featuresOf: (view: View) => readonly string[];
}
