import type { Span } from '../model.ts';
import { hashOfPair, mayBeMet, PAIR_SIZE, type StatementIndex, slotOf } from './statement-index.ts';
import { LEAST_OF_PAIR } from './word-weights.ts';

/** A statement that shares words with a passage. */
export interface Candidate {
  readonly statement: number;
  readonly votes: number;
}

/** A pair of words in more statements than this tells little. */
const LONGEST_LIST = 60;
/** Only the statements that share most are compared word by word. */
const MOST = 4;

/**
 * Which statements share most pairs of neighbouring words with a passage: each pair votes with its weight where it
 * stands. Counts one passage after the other in lists that are made once, since a page has hundreds.
 */
export class Votes {
  readonly #index: StatementIndex;
  /** By statement. */
  readonly #sums: Float32Array;
  /** The statements with votes: the first `#count` of the list. */
  readonly #named: Int32Array;
  #count = 0;
  #most = 0;
  #missed = 0;
  #keys: Int32Array = new Int32Array(0);

  constructor(index: StatementIndex) {
    this.#index = index;
    this.#sums = new Float32Array(index.statements.length);
    this.#named = new Int32Array(index.statements.length);
  }

  /** Of one statement. */
  get most(): number {
    return this.#most;
  }

  /** The votes that a statement may miss, since a pair of words stands in too many. */
  get missed(): number {
    return this.#missed;
  }

  /** Counts anew. `keys` are a passage's words, `weights` what they weigh. */
  count(keys: Int32Array, weights: Float32Array): void {
    for (let n = 0; n < this.#count; n++) this.#sums[this.#named[n] ?? 0] = 0;
    this.#count = 0;
    this.#most = 0;
    this.#missed = 0;
    this.#keys = keys;
    const { met } = this.#index;
    for (let at = 0; at + 1 < keys.length; at++) {
      const weight = (weights[at] ?? 0) + (weights[at + 1] ?? 0);
      if (weight < LEAST_OF_PAIR) continue;
      const hash = hashOfPair(keys[at] ?? 0, keys[at + 1] ?? 0);
      if (mayBeMet(hash, met)) this.#vote(hash, weight);
    }
  }

  #vote(hash: number, weight: number): void {
    const { slots, pairs } = this.#index;
    const sums = this.#sums;
    const slot = slotOf(hash, slots);
    const first = slots[slot] ?? 0;
    const end = slots[slot + 1] ?? 0;
    const last = Math.min(end, first + LONGEST_LIST);
    if (last < end) this.#missed += weight;
    for (let at = first * PAIR_SIZE; at < last * PAIR_SIZE; at += PAIR_SIZE) {
      if (pairs[at] !== hash) continue;
      const statement = pairs[at + 1] ?? 0;
      const before = sums[statement] ?? 0;
      sums[statement] = before + weight;
      if (before === 0) this.#named[this.#count++] = statement;
      if (before + weight > this.#most) this.#most = before + weight;
    }
  }

  /** The statements with most votes, best first, none with fewer than `least`. */
  best(least: number): Candidate[] {
    const candidates: Candidate[] = [];
    for (let n = 0; n < this.#count; n++) {
      const statement = this.#named[n] ?? 0;
      const votes = this.#sums[statement] ?? 0;
      if (votes >= least) candidates.push({ statement, votes });
    }
    return candidates.sort((a, b) => b.votes - a.votes || a.statement - b.statement).slice(0, MOST);
  }

  /** From the first word of the library that voted for a statement up to behind the last. */
  wordsThatVoted(statement: number): Span {
    const { slots, pairs } = this.#index;
    const keys = this.#keys;
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    for (let n = 0; n + 1 < keys.length; n++) {
      const hash = hashOfPair(keys[n] ?? 0, keys[n + 1] ?? 0);
      const slot = slotOf(hash, slots);
      for (let pair = slots[slot] ?? 0; pair < (slots[slot + 1] ?? 0); pair++) {
        const at = pair * PAIR_SIZE;
        if (pairs[at] !== hash || pairs[at + 1] !== statement) continue;
        const word = pairs[at + 2] ?? 0;
        start = Math.min(start, word);
        end = Math.max(end, word + 2);
      }
    }
    return { start, end };
  }
}
