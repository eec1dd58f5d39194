import { describe, expect, it } from 'vitest';
import { findPassages, type PassageMatch } from '../../core/passages/find-passages.ts';
import { buildStatementIndex } from '../../core/passages/statement-index.ts';
import { COMMONPLACES, SAID } from '../core/passages/said-and-similar.ts';

const index = buildStatementIndex(SAID.map(({ said }, at) => ({ fact: `f${at}`, text: said })));
const STRANGE = ['elephants', 'lighthouses', 'saxophones', 'glaciers'];

interface Quoted {
  readonly way: string;
  readonly fact: string | null;
  readonly words: string;
  /** "left out: …", "changed: … → …". */
  readonly change: string | null;
}

const joined = (words: readonly string[]): string => words.join(' ');
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();

/** One statement in all the ways in which papers quote. Which words are cut or changed goes by its number. */
function waysOf(said: string, at: number): Quoted[] {
  const words = said.split(' ');
  const { length } = words;
  const cut = Math.floor(length * (0.35 + 0.03 * (at % 4)));
  const behind = cut + 3 + (at % 3);
  const middle = Math.floor(length / 2) + (at % 3);
  const strange = STRANGE[at % STRANGE.length] ?? '';
  const left = joined(words.slice(cut, behind));
  const made = (way: string, quoted: string, change: string | null = null): Quoted => ({
    way,
    fact: `f${at}`,
    words: quoted,
    change,
  });
  return [
    made('whole', said),
    made('its first part', joined(words.slice(0, Math.ceil(length * 0.6)))),
    made('its last part', joined(words.slice(Math.floor(length * 0.4)))),
    made('other case and punctuation', said.toUpperCase().replace(/[,;.]/g, ' –')),
    made(
      'an ellipsis',
      joined([...words.slice(0, cut), '…', ...words.slice(behind)]),
      `left out, declared: ${left}`,
    ),
    made('words left out', joined([...words.slice(0, cut), ...words.slice(behind)]), `left out: ${left}`),
    made(
      'a word swapped',
      joined(words.map((word, n) => (n === middle ? strange : word))),
      `changed: ${words[middle]} → ${strange}`,
    ),
    made(
      'a word in brackets',
      joined(words.map((word, n) => (n === middle ? `[${strange}]` : word))),
      `changed, declared: ${words[middle]} → ${strange}`,
    ),
  ];
}

const POSITIVE = SAID.flatMap(({ said }, at) => waysOf(said, at));
const NEGATIVE: Quoted[] = [...SAID.flatMap(({ similar }) => similar), ...COMMONPLACES].map((words) => ({
  way: 'somebody else’s words',
  fact: null,
  words,
  change: null,
}));

const onPage = (words: string): string =>
  `The paper wrote on Monday:\u2029“${words}”, according to the agency.`;
const find = ({ words }: Quoted): PassageMatch[] => findPassages(index, onPage(words));
const isFound = (quoted: Quoted): boolean =>
  find(quoted).some(({ statement }) => statement.fact === quoted.fact);

function changeIn(quoted: Quoted): string | null {
  const [match] = find(quoted);
  const text = onPage(quoted.words);
  const changes = (match?.differences ?? []).flatMap((one) => {
    if (one.kind === 'same') return [];
    const said = 'said' in one ? match?.statement.text.slice(one.said.start, one.said.end) : '';
    const page = 'page' in one ? ` → ${text.slice(one.page.start, one.page.end)}` : '';
    return [`${one.kind}${one.declared ? ', declared' : ''}: ${said}${page}`];
  });
  return changes.length === 0 ? null : changes.join('; ');
}

const same = (one: string | null, other: string | null): boolean => bare(one ?? '') === bare(other ?? '');

describe('a set of quotations', () => {
  it('is found to 95 % or more, and nothing else to 1 % or less', () => {
    const found = POSITIVE.filter(isFound);
    const wrong = [...POSITIVE, ...NEGATIVE].filter((quoted) =>
      find(quoted).some(({ statement }) => statement.fact !== quoted.fact),
    );
    expect(found.length / POSITIVE.length).toBeGreaterThanOrEqual(0.95);
    expect(found.length / (found.length + wrong.length)).toBeGreaterThanOrEqual(0.99);
    expect(wrong.map(({ words }) => words)).toEqual([]);
  });

  it('is told apart: exact, cut, changed', () => {
    const how = (way: string) => [
      ...new Set(
        POSITIVE.filter((one) => one.way === way).flatMap((one) => find(one).map((match) => match.how)),
      ),
    ];
    expect(how('whole')).toEqual(['exact']);
    expect(how('its first part')).toEqual(['exact']);
    expect(how('other case and punctuation')).toEqual(['exact']);
    expect(how('an ellipsis')).toEqual(['cut']);
    expect(how('words left out')).toEqual(['cut']);
    expect(how('a word swapped')).toEqual(['changed']);
  });

  it('names the words that were left out or changed', () => {
    const changed = POSITIVE.filter((quoted) => isFound(quoted) && quoted.change !== null);
    const misnamed = changed.filter((quoted) => !same(changeIn(quoted), quoted.change));
    expect(misnamed.map((quoted) => `${changeIn(quoted)} for ${quoted.change}`)).toEqual([]);
  });
});
