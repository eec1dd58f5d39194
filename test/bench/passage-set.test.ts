import { describe, expect, it } from 'vitest';
import { findPassages, type PassageMatch } from '../../core/passages/find-passages.ts';
import { passageWords } from '../../core/passages/passage-words.ts';
import { buildStatementIndex } from '../../core/passages/statement-index.ts';
import { COMMONPLACES, SAID } from '../core/passages/said-and-similar.ts';
import { type Quoting, sequence, waysOfQuoting } from '../core/passages/ways-of-quoting.ts';

const ROUNDS = [1, 2, 3];
const statements = SAID.map(({ said }) => said);
const similar = SAID.flatMap((one) => one.similar);
const indexOf = (texts: readonly string[]) =>
  buildStatementIndex(texts.map((text) => ({ fact: text, text })));
const ofStatements = indexOf(statements);
/** Also holds what others said of the same things in similar words. */
const ofAll = indexOf([...statements, ...similar]);

interface Quoted extends Quoting {
  readonly said: string;
}

const quotedIn = (texts: readonly string[], round: number): Quoted[] =>
  texts.flatMap((said, at) =>
    waysOfQuoting(said, sequence(round * 1000 + at)).map((one) => ({ ...one, said })),
  );
const POSITIVE = ROUNDS.flatMap((round) => quotedIn(statements, round));
const NEGATIVE = [...similar, ...COMMONPLACES, ...spliced(), ...shuffled()];

/** The first half of one statement, the second of another. */
function spliced(): string[] {
  const half = (text: string): number => Math.floor(text.split(' ').length / 2);
  return statements.map((text, at) => {
    const other = statements[(at + 7) % statements.length] ?? '';
    const length = Math.min(half(text), half(other));
    return [...text.split(' ').slice(0, length), ...other.split(' ').slice(-length)].join(' ');
  });
}

/** A statement's own words, each somewhere else. */
function shuffled(): string[] {
  return statements.map((text, at) => {
    const next = sequence(at);
    return text
      .split(' ')
      .map((word) => ({ word, place: next(1_000_000) }))
      .sort((a, b) => a.place - b.place)
      .map(({ word }) => word)
      .join(' ');
  });
}

const onPage = (words: string): string =>
  `The paper wrote on Monday:\u2029“${words}”, according to the agency.`;
const find = (words: string, index = ofStatements): PassageMatch[] => findPassages(index, onPage(words));
const isFound = ({ words, said }: Quoted, index = ofStatements): boolean =>
  find(words, index).some(({ statement }) => statement.fact === said);
const isElsewhere = ({ words, said }: Quoted, index = ofStatements): boolean =>
  find(words, index).some(({ statement }) => statement.fact !== said);

const keysIn = (text: string, { start, end } = { start: 0, end: text.length }): number[] => [
  ...passageWords(text.slice(start, end)).keys,
];

function namedChanges({ words }: Quoted): string {
  const [match] = find(words);
  return (match?.differences ?? [])
    .flatMap((one) => {
      if (one.kind === 'same') return [];
      const said = 'said' in one ? match?.statement.text.slice(one.said.start, one.said.end) : '';
      const page = 'page' in one ? onPage(words).slice(one.page.start, one.page.end) : '';
      return [`${one.kind}${one.declared ? ', declared' : ''}: ${said} → ${page}`];
    })
    .join('; ');
}

/**
 * Whether the same, the changed and the added words are the page's, no more are named than there are, and each is
 * declared or not as the page has it.
 */
function isNamedRight(quoted: Quoted): boolean {
  const [match] = find(quoted.words);
  if (!match) return false;
  const text = onPage(quoted.words);
  const page: number[] = [];
  let removed = 0;
  let added = 0;
  for (const one of match.differences) {
    const said = 'said' in one ? keysIn(match.statement.text, one.said) : [];
    const there = 'page' in one ? keysIn(text, one.page) : [];
    page.push(...there);
    if (one.kind === 'same' && said.join() !== there.join()) return false;
    if (one.kind === 'same') continue;
    if (one.declared !== quoted.declared) return false;
    removed += said.length;
    added += there.length;
  }
  const isWhole = page.join() === keysIn(text, match).join();
  return isWhole && removed <= keysIn(quoted.removed).length && added <= keysIn(quoted.added).length;
}

describe(`a set of ${POSITIVE.length} quotations and ${NEGATIVE.length} that are none`, () => {
  it('is found to 95 % or more, and nothing else to 1 % or less', () => {
    const found = POSITIVE.filter((quoted) => isFound(quoted));
    const elsewhere = POSITIVE.filter((quoted) => isElsewhere(quoted)).map(({ words }) => words);
    const wrong = [...elsewhere, ...NEGATIVE.filter((words) => find(words).length > 0)];
    expect(wrong).toEqual([]);
    expect(found.length / (found.length + wrong.length)).toBeGreaterThanOrEqual(0.99);
    expect(found.length / POSITIVE.length).toBeGreaterThanOrEqual(0.95);
  });

  it('is found under who said it where others said similar words', () => {
    const all = quotedIn([...statements, ...similar], 4);
    const found = all.filter((quoted) => isFound(quoted, ofAll));
    const elsewhere = all.filter((quoted) => isElsewhere(quoted, ofAll));
    expect(elsewhere.map(({ words }) => words)).toEqual([]);
    expect(found.length / all.length).toBeGreaterThanOrEqual(0.95);
  });

  it('is told apart: exact, cut, changed', () => {
    const wrong = POSITIVE.filter((quoted) => find(quoted.words).some(({ how }) => how !== quoted.how));
    expect(wrong.map(({ way, words }) => `${way}: ${words}`)).toEqual([]);
  });

  it('has the words that were left out or changed named right', () => {
    const found = POSITIVE.filter((quoted) => quoted.how !== 'exact' && isFound(quoted));
    const wrong = found.filter((quoted) => !isNamedRight(quoted));
    expect(wrong.map((quoted) => `${quoted.way}: ${namedChanges(quoted)} in ${quoted.words}`)).toEqual([]);
  });
});
