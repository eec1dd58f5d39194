import { mix } from '../../hash.ts';
import type { FeatureSink } from './feature-sink.ts';
import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import { LIFT, type PackedTable, ROW_LENGTH } from './packed-weights.ts';

const FIRST_ROOM = 1 << 10;
const UNKNOWN = 0;
/** Every other byte of a number. */
const EVEN_BYTES = 0x00ff00ff;
const LOW_HALF = 0xffff;
/** So many bytes add up to sixteen bits. */
const MOST_AT_ONCE = 256;

/**
 * How well each label fits each word, summed while its features are told. What hangs on a key alone is summed once for
 * all words of that key: most of what is true of a word is true of it wherever it stands, and words come again.
 */
export class WeightSums implements FeatureSink {
  /** Words × labels. */
  readonly scores: Float64Array;
  readonly #isRead: Uint8Array;
  readonly #packed: Int32Array;
  readonly #mask: number;
  readonly #word = new Int32Array(LABEL_COUNT);
  #at = 0;
  /** Where the rows of features begin that are not summed yet, and how many of them came before the open group. */
  #rows = new Int32Array(FIRST_ROOM);
  #count = 0;
  #before = 0;
  /** For each group and key the place of its sums; 0 is nobody's. */
  readonly #known: Int32Array<ArrayBuffer>[] = [];
  #sums = new Int32Array(FIRST_ROOM * LABEL_COUNT);
  #used = LABEL_COUNT;
  #open = { group: 0, key: 0 };

  /** `isRead` has a number for each word: 0 for those that are of no name whatever their features are. */
  constructor({ packed, rows }: PackedTable, isRead: Uint8Array) {
    this.#packed = packed;
    this.#mask = rows - 1;
    this.#isRead = isRead;
    this.scores = new Float64Array(isRead.length * LABEL_COUNT);
  }

  beginWord(at: number): boolean {
    this.#at = at;
    if (this.#isRead[at] !== 0) return true;
    const outside = at * LABEL_COUNT + OUTSIDE;
    this.scores.fill(Number.NEGATIVE_INFINITY, outside + 1, outside + LABEL_COUNT);
    return false;
  }

  add(template: number, a: number, b = 0, c = 0): void {
    if (this.#count === this.#rows.length) this.#rows = withRoom(this.#rows, 2 * this.#count);
    this.#rows[this.#count++] = (mix(mix(mix(template + 1, a), b), c) & this.#mask) * ROW_LENGTH;
  }

  begins(group: number, key: number): boolean {
    const sums = this.#known[group]?.[key] ?? UNKNOWN;
    if (sums === UNKNOWN) {
      this.#open.group = group;
      this.#open.key = key;
      this.#before = this.#count;
      return true;
    }
    this.#addKnown(sums);
    return false;
  }

  ends(): void {
    const sums = this.#used;
    this.#used += LABEL_COUNT;
    if (this.#used > this.#sums.length) this.#sums = withRoom(this.#sums, 2 * this.#used);
    this.#addRows(this.#sums, sums, this.#before);
    this.#addKnown(sums);
    this.#count = this.#before;
    this.#remember(sums);
  }

  endWord(): void {
    this.#addRows(this.#word, 0, 0);
    this.scores.set(this.#word, this.#at * LABEL_COUNT);
    this.#word.fill(0);
    this.#count = 0;
  }

  #addKnown(from: number): void {
    const word = this.#word;
    const sums = this.#sums;
    for (let label = 0; label < LABEL_COUNT; label++)
      word[label] = (word[label] ?? 0) + (sums[from + label] ?? 0);
  }

  /** Adds the rows from the `first` on to sums that begin `at` there. */
  #addRows(sums: Int32Array, at: number, first: number): void {
    for (let from = first; from < this.#count; from += MOST_AT_ONCE)
      this.#addSome(sums, at, from, Math.min(this.#count, from + MOST_AT_ONCE));
  }

  /** Four numbers hold the sums of two labels each, in their low and in their high half. */
  #addSome(sums: Int32Array, at: number, from: number, to: number): void {
    const rows = this.#rows;
    const packed = this.#packed;
    let of02 = 0;
    let of13 = 0;
    let of46 = 0;
    let of5 = 0;
    for (let next = from; next < to; next++) {
      const row = rows[next] ?? 0;
      const low = packed[row] ?? 0;
      const high = packed[row + 1] ?? 0;
      of02 = (of02 + (low & EVEN_BYTES)) | 0;
      of13 = (of13 + ((low >>> 8) & EVEN_BYTES)) | 0;
      of46 = (of46 + (high & EVEN_BYTES)) | 0;
      of5 = (of5 + ((high >>> 8) & EVEN_BYTES)) | 0;
    }
    const lift = (to - from) * LIFT;
    addTo(sums, at, (of02 & LOW_HALF) - lift);
    addTo(sums, at + 1, (of13 & LOW_HALF) - lift);
    addTo(sums, at + 2, (of02 >>> 16) - lift);
    addTo(sums, at + 3, (of13 >>> 16) - lift);
    addTo(sums, at + 4, (of46 & LOW_HALF) - lift);
    addTo(sums, at + 5, (of5 & LOW_HALF) - lift);
    addTo(sums, at + 6, (of46 >>> 16) - lift);
  }

  #remember(sums: number): void {
    const { group, key } = this.#open;
    const known = this.#known[group] ?? new Int32Array(FIRST_ROOM);
    const roomy = key < known.length ? known : withRoom(known, 2 * key);
    this.#known[group] = roomy;
    roomy[key] = sums;
  }
}

function addTo(sums: Int32Array, at: number, more: number): void {
  sums[at] = (sums[at] ?? 0) + more;
}

function withRoom(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}
