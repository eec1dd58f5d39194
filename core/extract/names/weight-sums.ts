import { mix } from '../../hash.ts';
import type { WeightTable } from './decode.ts';
import type { FeatureSink } from './feature-sink.ts';
import { LABEL_COUNT } from './labels.ts';

const FIRST_ROOM = 1 << 8;
const UNKNOWN = 0;

/**
 * How well each label fits each word, summed while its features are told. What hangs on a key alone is summed once for
 * all words of that key: most of what is true of a word is true of it wherever it stands, and words come again.
 */
export class WeightSums implements FeatureSink {
  /** Words × labels. */
  readonly scores: Float64Array;
  readonly #table: WeightTable;
  readonly #word = new Int32Array(LABEL_COUNT);
  #at = 0;
  /** Rows of the features that are not summed yet, and how many of them came before the open group. */
  #rows = new Int32Array(FIRST_ROOM);
  #count = 0;
  #before = 0;
  /** For each group and key the place of its sums; 0 is nobody's. */
  readonly #known: Int32Array<ArrayBuffer>[] = [];
  #sums = new Int32Array(FIRST_ROOM * LABEL_COUNT);
  #used = LABEL_COUNT;
  #open = { group: 0, key: 0 };

  constructor(table: WeightTable, wordCount: number) {
    this.#table = table;
    this.scores = new Float64Array(wordCount * LABEL_COUNT);
  }

  add(template: number, a: number, b = 0, c = 0): void {
    if (this.#count === this.#rows.length) this.#rows = withRoom(this.#rows, 2 * this.#count);
    const value = mix(mix(mix(template + 1, a), b), c);
    this.#rows[this.#count++] = (value & (this.#table.rows - 1)) * LABEL_COUNT;
  }

  begins(group: number, key: number): boolean {
    const sums = this.#known[group]?.[key] ?? UNKNOWN;
    if (sums === UNKNOWN) {
      this.#open.group = group;
      this.#open.key = key;
      this.#before = this.#count;
      return true;
    }
    for (let label = 0; label < LABEL_COUNT; label++)
      this.#word[label] = (this.#word[label] ?? 0) + (this.#sums[sums + label] ?? 0);
    return false;
  }

  ends(): void {
    const sums = this.#used;
    this.#used += LABEL_COUNT;
    if (this.#used > this.#sums.length) this.#sums = withRoom(this.#sums, 2 * this.#used);
    for (let label = 0; label < LABEL_COUNT; label++) {
      const sum = this.#sumFrom(this.#before, label);
      this.#sums[sums + label] = sum;
      this.#word[label] = (this.#word[label] ?? 0) + sum;
    }
    this.#count = this.#before;
    this.#remember(sums);
  }

  endWord(): void {
    for (let label = 0; label < LABEL_COUNT; label++)
      this.scores[this.#at * LABEL_COUNT + label] = (this.#word[label] ?? 0) + this.#sumFrom(0, label);
    this.#word.fill(0);
    this.#count = 0;
    this.#at += 1;
  }

  #sumFrom(first: number, label: number): number {
    const { emit } = this.#table;
    let sum = 0;
    for (let at = first; at < this.#count; at++) sum += emit[(this.#rows[at] ?? 0) + label] ?? 0;
    return sum;
  }

  #remember(sums: number): void {
    const { group, key } = this.#open;
    const known = this.#known[group] ?? new Int32Array(FIRST_ROOM);
    const roomy = key < known.length ? known : withRoom(known, 2 * key);
    this.#known[group] = roomy;
    roomy[key] = sums;
  }
}

function withRoom(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}
