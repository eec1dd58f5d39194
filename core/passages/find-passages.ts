import type { Span } from '../model.ts';
import { alignWords, type Pair } from './align.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { compareWords, type Difference } from './compare.ts';
import { type PassageWords, WordReader } from './passage-words.ts';
import { type QuotedPart, quotedParts } from './quoted-parts.ts';
import type { Statement, StatementIndex } from './statement-index.ts';
import { weightOf } from './word-weights.ts';

/** Words on a page that are a statement of the library's, or part of it. */
export interface PassageMatch extends Span {
  readonly statement: Statement;
  /** `exact`: word for word, though it may be cut at both ends. `cut`: words left out inside. `changed`: other words. */
  readonly how: 'exact' | 'cut' | 'changed';
  /** From the first to the last shared word, in order. */
  readonly differences: readonly Difference[];
}

/** Fewer words are met by accident. */
const FEWEST_WORDS = 5;
/** A block without quotation marks is more often somebody else's prose. */
const FEWEST_UNQUOTED = 8;
/** The weight of shared words that no accident brings together. Common words weigh a quarter. */
const WEIGHT_EXACT = 3;
const WEIGHT_NEAR = 4.25;
/** Of the words on the page, and of their weight. */
const SHARE = 0.75;
/** Longer runs are compared up to here: time and memory grow with the product of both lengths. */
const LONGEST = 600;
/**
 * The weight of shared pairs of words below which no comparison can come out well: a quotation as heavy as it has to be
 * has twice its weight in pairs, less what each change breaks. Blocks are many, and hold eight words of it at least.
 */
const LEAST_VOTES = { marks: 2.5, block: 5 } as const;
/** Words of the statement on both sides of what the pairs showed. */
const ASIDE = 40;

/** All passages of a text that the statements hold, in order, best match each. */
export function findPassages(index: StatementIndex, text: string): PassageMatch[] {
  if (index.statements.length === 0) return [];
  const reader = new WordReader();
  return quotedParts(text).flatMap((part) => {
    const words = reader.read(text, part);
    if (words.keys.length < (part.by === 'marks' ? FEWEST_WORDS : FEWEST_UNQUOTED)) return [];
    const match = bestMatch(index, { text, part, words: firstWords(words) });
    return match ? [match] : [];
  });
}

function firstWords({ keys, starts, ends }: PassageWords): PassageWords {
  return keys.length <= LONGEST
    ? { keys, starts, ends }
    : {
        keys: keys.subarray(0, LONGEST),
        starts: starts.subarray(0, LONGEST),
        ends: ends.subarray(0, LONGEST),
      };
}

interface Passage {
  readonly text: string;
  readonly part: QuotedPart;
  readonly words: PassageWords;
}

function bestMatch(index: StatementIndex, passage: Passage): PassageMatch | null {
  let best: PassageMatch | null = null;
  let most = 0;
  for (const candidate of candidatesFor(index, {
    words: passage.words,
    leastVotes: LEAST_VOTES[passage.part.by],
  })) {
    const compared = compare(index, passage, candidate);
    if (compared && compared.score > most) {
      best = compared.match;
      most = compared.score;
    }
  }
  return best;
}

function compare(
  index: StatementIndex,
  { text, part, words }: Passage,
  { statement, from, to }: Candidate,
): { match: PassageMatch; score: number } | null {
  const start = Math.max(index.firstWords[statement] ?? 0, from - ASIDE);
  const end = Math.min(index.firstWords[statement + 1] ?? 0, to + ASIDE);
  const said = {
    keys: index.words.keys.subarray(start, end),
    starts: index.words.starts.subarray(start, end),
    ends: index.words.ends.subarray(start, end),
  };
  const pairs = alignWords(words.keys, said.keys);
  const differences = compareWords({ text, page: words, said, pairs });
  const how = howOf(differences);
  const score = scoreOf(words.keys, pairs, differences);
  if (!isNoAccident({ words, pairs, differences, how, part })) return null;
  const held = index.statements[statement];
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!held || !first || !last) return null;
  const span = { start: words.starts[0] ?? 0, end: words.ends.at(-1) ?? 0 };
  return { match: { ...span, statement: held, how, differences }, score };
}

function howOf(differences: readonly Difference[]): PassageMatch['how'] {
  if (differences.some(({ kind }) => kind === 'changed' || kind === 'added')) return 'changed';
  return differences.some(({ kind }) => kind === 'left out') ? 'cut' : 'exact';
}

function weightOfPairs(keys: Int32Array, pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { page }) => sum + weightOf(keys[page] ?? 0), 0);
}

function scoreOf(keys: Int32Array, pairs: readonly Pair[], differences: readonly Difference[]): number {
  return weightOfPairs(keys, pairs) - 0.1 * differences.length;
}

function isNoAccident({
  words: { keys },
  pairs,
  differences,
  how,
  part,
}: {
  words: PassageWords;
  pairs: readonly Pair[];
  differences: readonly Difference[];
  how: PassageMatch['how'];
  part: QuotedPart;
}): boolean {
  if (pairs.length < (part.by === 'marks' ? FEWEST_WORDS - 1 : FEWEST_UNQUOTED)) return false;
  const weight = weightOfPairs(keys, pairs);
  if (how === 'exact') return weight >= WEIGHT_EXACT;
  const declared = differences.filter((one) => one.kind !== 'same' && one.declared).length;
  const silent = differences.filter(({ kind }) => kind !== 'same').length - declared;
  const all = keys.reduce((sum, key) => sum + weightOf(key), 0);
  return (
    weight >= WEIGHT_NEAR &&
    pairs.length >= SHARE * keys.length &&
    weight >= SHARE * all &&
    silent <= 1 + keys.length / 8
  );
}
