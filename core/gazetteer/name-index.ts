/** About as many as the gazetteer has names. A power of two. */
const BUCKETS = 1 << 16;
const FIRST_ROOM = 1 << 10;
const NONE = -1;

/** Numbers under hashes, in the order in which they came. Arrays of numbers alone: nothing for a collector to walk. */
export class NameIndex {
  readonly #heads = new Int32Array(BUCKETS).fill(NONE);
  readonly #tails = new Int32Array(BUCKETS).fill(NONE);
  #hashes = new Int32Array(FIRST_ROOM);
  #numbers = new Int32Array(FIRST_ROOM);
  #next = new Int32Array(FIRST_ROOM);
  #count = 0;

  add(hash: number, number: number): void {
    if (this.#count === this.#hashes.length) this.#grow();
    const entry = this.#count++;
    this.#hashes[entry] = hash;
    this.#numbers[entry] = number;
    this.#next[entry] = NONE;
    const bucket = hash & (BUCKETS - 1);
    const last = this.#tails[bucket] ?? NONE;
    if (last === NONE) this.#heads[bucket] = entry;
    else this.#next[last] = entry;
    this.#tails[bucket] = entry;
  }

  /** All numbers under that hash, each once. */
  under(hash: number): number[] {
    const found: number[] = [];
    let entry = this.#heads[hash & (BUCKETS - 1)] ?? NONE;
    while (entry !== NONE) {
      const number = this.#numbers[entry] ?? 0;
      if (this.#hashes[entry] === hash && !found.includes(number)) found.push(number);
      entry = this.#next[entry] ?? NONE;
    }
    return found;
  }

  #grow(): void {
    this.#hashes = doubled(this.#hashes);
    this.#numbers = doubled(this.#numbers);
    this.#next = doubled(this.#next);
  }
}

export function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * array.length);
  longer.set(array);
  return longer;
}
