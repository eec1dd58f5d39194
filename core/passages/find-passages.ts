import type { Span } from '../model.ts';
import { alignWords } from './align.ts';
import { compareWords, type Difference } from './compare.ts';
import {
  FEWEST_VOTES,
  FEWEST_WORDS,
  isNoAccident,
  leastVotes,
  type Passage,
  weightOfPairs,
} from './no-accident.ts';
import { type PassageWords, WordReader } from './passage-words.ts';
import { quotedParts } from './quoted-parts.ts';
import { slideCuts } from './slide-cuts.ts';
import type { Statement, StatementIndex } from './statement-index.ts';
import { Votes } from './votes.ts';
import { sumOf, weigh } from './word-weights.ts';

/** Words on a page that are a statement of the library's, or part of it. */
export interface PassageMatch extends Span {
  readonly statement: Statement;
  /** `exact`: word for word, though it may be cut at both ends. `cut`: words left out inside. `changed`: other words. */
  readonly how: 'exact' | 'cut' | 'changed';
  /** From the first to the last shared word, in order. */
  readonly differences: readonly Difference[];
}

/** Longer runs are compared up to here: time and memory grow with the product of both lengths. */
const LONGEST = 600;
/** Words of the statement on both sides of what the pairs showed: what common words have no pairs, behind an ellipsis. */
const ASIDE = 150;
/** What a difference costs a comparison, against the weight of one shared word. */
const DIFFERENCE_COST = 0.1;

/** All passages of a text that the statements hold, in order, best match each. */
export function findPassages(index: StatementIndex, text: string): PassageMatch[] {
  if (index.statements.length === 0) return [];
  const reader = new WordReader();
  const votes = new Votes(index);
  return quotedParts(text).flatMap((part) => {
    const first = reader.length;
    reader.read(text, part);
    if (reader.length - first < FEWEST_WORDS[part.by]) return [];
    const words = firstWords(reader.since(first));
    const weights = weigh(words.keys);
    const match = bestMatch(index, votes, { text, part, words, weights, weight: sumOf(weights) });
    return match ? [match] : [];
  });
}

function firstWords(words: PassageWords): PassageWords {
  return words.keys.length <= LONGEST ? words : wordsFrom(words, 0, LONGEST);
}

function wordsFrom({ keys, starts, ends }: PassageWords, from: number, to: number): PassageWords {
  return { keys: keys.subarray(from, to), starts: starts.subarray(from, to), ends: ends.subarray(from, to) };
}

function bestMatch(index: StatementIndex, votes: Votes, passage: Passage): PassageMatch | null {
  votes.count(passage.words.keys, passage.weights);
  const fewest = FEWEST_VOTES[passage.part.by];
  if (votes.most < fewest) return null;
  const candidates = votes.best(Math.max(fewest, leastVotes(passage) - votes.missed));
  let best: PassageMatch | null = null;
  let most = 0;
  for (const { statement } of candidates) {
    const compared = compare(index, passage, { statement, words: votes.wordsThatVoted(statement) });
    if (!compared || compared.score <= most) continue;
    best = compared.match;
    most = compared.score;
    if (best.how === 'exact') return best; // no other can be better
  }
  return best;
}

function compare(
  index: StatementIndex,
  passage: Passage,
  { statement, words: { start, end } }: { statement: number; words: Span },
): { match: PassageMatch; score: number } | null {
  const { text, words, weights } = passage;
  const from = Math.max(index.firstWords[statement] ?? 0, start - ASIDE);
  const to = Math.min(index.firstWords[statement + 1] ?? 0, end + ASIDE);
  const said = wordsFrom(index.words, from, to);
  const pairs = slideCuts(alignWords(words.keys, said.keys), { text, page: words, said });
  const differences = compareWords({ text, page: words, said, pairs });
  if (!isNoAccident(passage, { pairs, differences })) return null;
  const held = index.statements[statement];
  if (!held) return null;
  const span = { start: words.starts[0] ?? 0, end: words.ends.at(-1) ?? 0 };
  const score = weightOfPairs(weights, pairs) - DIFFERENCE_COST * differences.length;
  return { match: { ...span, statement: held, how: howOf(differences), differences }, score };
}

function howOf(differences: readonly Difference[]): PassageMatch['how'] {
  if (differences.some(({ kind }) => kind === 'changed' || kind === 'added')) return 'changed';
  return differences.some(({ kind }) => kind === 'left out') ? 'cut' : 'exact';
}
