import { mix } from '../../hash.ts';
import type { FeatureSink } from './feature-sink.ts';

/** What is true of each word, as numbers: those of word `at` are `values` from `starts[at]` to `starts[at + 1]`. */
export interface Features {
  readonly values: ArrayLike<number>;
  readonly starts: ArrayLike<number>;
  readonly wordCount: number;
}

/** Numbers that a text of one word has room for; doubled where it runs out. */
const FIRST_ROOM = 1 << 12;

/** Grows word by word: the features of one, then `endWord`. Packed, since a text has some sixty for each word. */
export class FeatureList implements Features, FeatureSink {
  readonly starts: number[] = [0];
  #packed = new Int32Array(FIRST_ROOM);
  #count = 0;

  beginWord(): boolean {
    return true;
  }

  /** A feature of the word at hand; `template` tells what the other numbers mean. */
  add(template: number, a: number, b = 0, c = 0): void {
    if (this.#count === this.#packed.length) this.#grow();
    this.#packed[this.#count++] = mix(mix(mix(template + 1, a), b), c);
  }

  begins(): boolean {
    return true;
  }

  ends(): void {}

  endWord(): void {
    this.starts.push(this.#count);
  }

  get values(): Int32Array {
    return this.#packed.subarray(0, this.#count);
  }

  get wordCount(): number {
    return this.starts.length - 1;
  }

  #grow(): void {
    const packed = new Int32Array(2 * this.#packed.length);
    packed.set(this.#packed);
    this.#packed = packed;
  }
}
