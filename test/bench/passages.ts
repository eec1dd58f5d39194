import { findPassages } from '../../core/passages/find-passages.ts';
import { buildStatementIndex } from '../../core/passages/statement-index.ts';
import { sequence } from '../core/passages/ways-of-quoting.ts';

const STATEMENTS = 10_000;
const PAGE_WORDS = 10_000;
const VOCABULARY = 12_000;
/** The rank of the first word that is not among the common ones. */
const MOST_OFTEN = 8;
/** Of a statement and of a paragraph, at least; at most three times as many. */
const FEWEST_WORDS = 12;
const QUOTED = 20;
const ROUNDS = 40;
const SYLLABLES = ['ka', 'lo', 'mi', 'ren', 'ta', 'sho', 'ur', 'vel', 'no', 'bis', 'que', 'dan'];
const COMMON =
  'the of and to in a that we is for it have not will they on with as are was by at be from'.split(' ');

export interface PassageCost {
  readonly page: string;
  readonly found: number;
  /** Processor time, ms: the first time that a page is looked at, the quickest and the median of many more. */
  readonly first: number;
  readonly least: number;
  readonly median: number;
}

/** Sentences of made-up words, as often as words of a language are: the n-th of them once in n times, nearly half are common. */
function writer(start: number): () => string {
  const next = sequence(start);
  const word = (): string => {
    if (next(100) < 45) return COMMON[next(COMMON.length)] ?? '';
    let rank = Math.floor(MOST_OFTEN * (VOCABULARY / MOST_OFTEN) ** (next(10_000) / 10_000));
    let made = '';
    for (; rank > 0; rank = Math.floor(rank / SYLLABLES.length)) made += SYLLABLES[rank % SYLLABLES.length];
    return made;
  };
  return () => Array.from({ length: FEWEST_WORDS + next(2 * FEWEST_WORDS) }, word).join(' ');
}

const wordsIn = (texts: readonly string[]): number => texts.join(' ').split(' ').length;

function paragraphs(write: () => string): string[] {
  const all: string[] = [];
  for (let words = 0; words < PAGE_WORDS; words += wordsIn(all.slice(-1)))
    all.push(all.length % 3 === 0 ? `“${write()}”, she said.` : write());
  return all;
}

function cpuMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What it costs to look for 10,000 statements in pages of 10,000 words: one that quotes none, one that quotes 20. */
export function passageCosts(): PassageCost[] {
  const write = writer(1);
  const texts = Array.from({ length: STATEMENTS }, write);
  const index = buildStatementIndex(texts.map((text, at) => ({ fact: `f${at}`, text })));
  const plain = paragraphs(writer(2));
  const quoted = texts.slice(0, QUOTED).map((text) => `“${text}”`);
  const pages = [
    { page: 'quotes nothing', text: plain.join('\u2029') },
    { page: `quotes ${QUOTED}`, text: [...quoted, ...plain].join('\u2029') },
  ];
  return pages.map(({ page, text }) => {
    let found = 0;
    const look = (): void => {
      found = findPassages(index, text).length;
    };
    const first = cpuMs(look);
    const times = Array.from({ length: ROUNDS }, () => cpuMs(look)).sort((a, b) => a - b);
    return { page, found, first, least: times[0] ?? Number.NaN, median: times[ROUNDS >> 1] ?? Number.NaN };
  });
}
