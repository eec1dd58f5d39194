import { mix } from '../../../hash.ts';

/** Powers of two. The most are 1 MB. */
const FIRST_ROOM = 1 << 8;
const MOST_ROOM = 1 << 16;
/** What no key is. */
const EMPTY = -1;

/**
 * Numbers by two keys, each a whole number from 0 to 2 ** 31 - 1. A map of maps, or one by a larger number, makes an object for each
 * question; these are asked millions of times.
 */
export class NumberPairs {
  #firsts = new Int32Array(FIRST_ROOM).fill(EMPTY);
  #seconds = new Int32Array(FIRST_ROOM);
  #values = new Float64Array(FIRST_ROOM);
  #count = 0;

  /** NaN where nothing was set. */
  get(first: number, second: number): number {
    const at = this.#find(first, second);
    return this.#firsts[at] === EMPTY ? Number.NaN : (this.#values[at] ?? Number.NaN);
  }

  /** Forgets all others where there is no room left. */
  set(first: number, second: number, value: number): void {
    if (2 * this.#count >= this.#firsts.length) this.#makeRoom();
    const at = this.#find(first, second);
    if (this.#firsts[at] === EMPTY) this.#count += 1;
    this.#firsts[at] = first;
    this.#seconds[at] = second;
    this.#values[at] = value;
  }

  /** Its place, or the free one where it would go. */
  #find(first: number, second: number): number {
    const firsts = this.#firsts;
    const mask = firsts.length - 1;
    let at = mix(first, second) & mask;
    while (firsts[at] !== EMPTY && (firsts[at] !== first || this.#seconds[at] !== second))
      at = (at + 1) & mask;
    return at;
  }

  #makeRoom(): void {
    const [firsts, seconds, values] = [this.#firsts, this.#seconds, this.#values];
    const room = Math.min(2 * firsts.length, MOST_ROOM);
    this.#firsts = new Int32Array(room).fill(EMPTY);
    this.#seconds = new Int32Array(room);
    this.#values = new Float64Array(room);
    this.#count = 0;
    if (room > firsts.length)
      for (const [at, first] of firsts.entries())
        if (first !== EMPTY) this.set(first, seconds[at] ?? 0, values[at] ?? 0);
  }
}
