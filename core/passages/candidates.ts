import type { PassageWords } from './passage-words.ts';
import { type StatementIndex, slotOfPair } from './statement-index.ts';
import { weightOf } from './word-weights.ts';

/** A statement that shares words with a passage, and where in it: words `from` up to `to` of all words. */
export interface Candidate {
  readonly statement: number;
  readonly from: number;
  readonly to: number;
  readonly votes: number;
}

/** A pair of words in more statements than this tells little. */
const LONGEST_CHAIN = 60;
/** Two common words tell nothing, and stand in half of all statements: "of the". */
const LEAST_WEIGHT = 1;
/** Only the statements that share most are compared word by word. */
const MOST = 4;

/** The statements that share most pairs of words with a passage, best first, none with fewer votes. */
export function candidatesFor(
  index: StatementIndex,
  { words, leastVotes }: { words: PassageWords; leastVotes: number },
): Candidate[] {
  const votes = new Map<number, { votes: number; first: number; last: number }>();
  const { keys } = words;
  let behind = weightOf(keys[0] ?? 0);
  for (let at = 0; at + 1 < keys.length; at++) {
    const before = behind;
    behind = weightOf(keys[at + 1] ?? 0);
    const weight = before + behind;
    if (weight < LEAST_WEIGHT) continue;
    let seen = 0;
    let next = index.heads[slotOfPair(keys, at, index.heads.length - 1)] ?? 0;
    for (; next !== 0 && seen < LONGEST_CHAIN; next = index.chain[next - 1] ?? 0, seen++) {
      const word = next - 1;
      if (index.words.keys[word] !== keys[at] || index.words.keys[word + 1] !== keys[at + 1]) continue;
      vote(votes, { statement: index.statementOf[word] ?? 0, word, weight });
    }
  }
  const candidates: Candidate[] = [];
  for (const [statement, { votes: sum, first, last }] of votes)
    if (sum >= leastVotes) candidates.push({ statement, votes: sum, from: first, to: last + 2 });
  return candidates.sort((a, b) => b.votes - a.votes || a.statement - b.statement).slice(0, MOST);
}

function vote(
  votes: Map<number, { votes: number; first: number; last: number }>,
  { statement, word, weight }: { statement: number; word: number; weight: number },
): void {
  const known = votes.get(statement);
  if (!known) votes.set(statement, { votes: weight, first: word, last: word });
  else {
    known.votes += weight;
    known.first = Math.min(known.first, word);
    known.last = Math.max(known.last, word);
  }
}
