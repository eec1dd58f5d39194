import { type PassageWords, WordReader } from './passage-words.ts';

/** Words that somebody said, as a library holds them. */
export interface Statement {
  /** The id of the quotation fact. */
  readonly fact: string;
  readonly text: string;
}

/**
 * Statements ready to be looked for: a hash table over pairs of neighbouring words, chained through typed arrays so
 * that 10,000 statements cost a few arrays and not a million objects.
 */
export interface StatementIndex {
  readonly statements: readonly Statement[];
  /** The words of all statements, one after the other. */
  readonly words: PassageWords;
  /** The words of statement n are `firstWords[n]` up to `firstWords[n + 1]`. */
  readonly firstWords: Int32Array;
  /** 1 + the number of the last word that begins a pair of this slot, or 0. */
  readonly heads: Int32Array;
  /** By word: 1 + the number of the word before it in the chain, or 0. */
  readonly chain: Int32Array;
  /** By word: the statement that it stands in. */
  readonly statementOf: Int32Array;
}

/** The slot of the pair of words at `at` and `at + 1`. */
export function slotOfPair(keys: Int32Array, at: number, mask: number): number {
  const mixed = Math.imul((keys[at] ?? 0) ^ Math.imul(keys[at + 1] ?? 0, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

export function buildStatementIndex(statements: readonly Statement[]): StatementIndex {
  const reader = new WordReader();
  const each = statements.map(({ text }) => reader.read(text, { start: 0, end: text.length }));
  const firstWords = new Int32Array(statements.length + 1);
  each.forEach(({ keys }, n) => {
    firstWords[n + 1] = (firstWords[n] ?? 0) + keys.length;
  });
  const words = joined(each, firstWords);
  return { statements, words, firstWords, ...chains(words.keys, firstWords) };
}

function joined(each: readonly PassageWords[], firstWords: Int32Array): PassageWords {
  const length = firstWords.at(-1) ?? 0;
  const words = {
    keys: new Int32Array(length),
    starts: new Int32Array(length),
    ends: new Int32Array(length),
  };
  each.forEach(({ keys, starts, ends }, n) => {
    words.keys.set(keys, firstWords[n]);
    words.starts.set(starts, firstWords[n]);
    words.ends.set(ends, firstWords[n]);
  });
  return words;
}

function chains(
  keys: Int32Array,
  firstWords: Int32Array,
): Pick<StatementIndex, 'heads' | 'chain' | 'statementOf'> {
  let size = 64;
  while (size < keys.length * 2) size *= 2;
  const heads = new Int32Array(size);
  const chain = new Int32Array(keys.length);
  const statementOf = new Int32Array(keys.length);
  for (let n = 0; n + 1 < firstWords.length; n++)
    for (let at = firstWords[n] ?? 0; at < (firstWords[n + 1] ?? 0); at++) {
      statementOf[at] = n;
      if (at + 1 === firstWords[n + 1]) continue; // the last word begins no pair
      const slot = slotOfPair(keys, at, size - 1);
      chain[at] = heads[slot] ?? 0;
      heads[slot] = at + 1;
    }
  return { heads, chain, statementOf };
}
