import { mix } from './hash.ts';

/** What is true of each word, as numbers: those of word `at` are `values` from `starts[at]` to `starts[at + 1]`. */
export interface Features {
  readonly values: ArrayLike<number>;
  readonly starts: ArrayLike<number>;
  readonly wordCount: number;
}

/** Grows word by word: the features of one, then `endWord`. */
export class FeatureList implements Features {
  readonly values: number[] = [];
  readonly starts: number[] = [0];

  /** A feature of the word at hand; `template` tells what the other numbers mean. */
  add(template: number, a: number, b = 0, c = 0): void {
    this.values.push(mix(mix(mix(template + 1, a), b), c));
  }

  endWord(): void {
    this.starts.push(this.values.length);
  }

  get wordCount(): number {
    return this.starts.length - 1;
  }
}
