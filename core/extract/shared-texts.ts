/** UTF-16 units; longer texts are seldom the same. */
const LONGEST = 40;
/** When so many are known, they are forgotten. */
const MOST = 10_000;

/** Gives one text for all that are the same. Names, rules and ids come again and again in what is found in a long text. */
export class SharedTexts {
  readonly #known = new Map<string, string>();

  one(text: string): string {
    if (text.length > LONGEST) return text;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size === MOST) this.#known.clear();
    this.#known.set(text, text);
    return text;
  }
}
