/** Words on a page that are somebody's statement, in one of the ways in which papers quote. */
export interface Quoting {
  readonly way: string;
  readonly words: string;
  readonly how: 'exact' | 'cut' | 'changed';
  /** Words of the statement that are not here, and words here that are not the statement's. */
  readonly removed: string;
  readonly added: string;
  /** By an ellipsis or in brackets. */
  readonly declared: boolean;
}

/** Words that none of the statements holds. */
const STRANGE = ['elephants', 'lighthouses', 'saxophones', 'volcanoes', 'typewriters'];
const FEWEST = 6;

/** Numbers below a limit, the same from the same start. */
export function sequence(start: number): (limit: number) => number {
  let state = start >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const joined = (words: readonly string[]): string => words.join(' ');

/** One statement in every way that it is long enough for. `next` chooses the words that are cut or changed. */
export function waysOfQuoting(said: string, next: (limit: number) => number): Quoting[] {
  const words = said.split(' ');
  return [...untouched(said, words), ...cut(words, next), ...changed(words, next)];
}

function untouched(said: string, words: readonly string[]): Quoting[] {
  const made = (way: string, quoted: string): Quoting => ({
    way,
    words: quoted,
    how: 'exact',
    removed: '',
    added: '',
    declared: false,
  });
  const half = Math.max(FEWEST + 2, Math.ceil(words.length / 2));
  return [
    made('whole', said),
    made('its first half', joined(words.slice(0, half))),
    made('its last half', joined(words.slice(-half))),
    made('capitals', said.toUpperCase()),
    made('other punctuation', said.replace(/[,;:](?= )/g, ' –').replace(/\.$/, '!')),
    made('straight apostrophes', said.replaceAll('’', "'")),
    made('lines broken as a page breaks them', said.replace(/ (\w+) (\w+) /g, '  $1 $2  ')),
    made('cut off by an ellipsis', `… ${joined(words.slice(2))}…`),
  ];
}

function cut(words: readonly string[], next: (limit: number) => number): Quoting[] {
  const without = (way: string, count: number, sign: readonly string[]): Quoting => {
    const from = 3 + next(words.length - count - FEWEST);
    return {
      way,
      words: joined([...words.slice(0, from), ...sign, ...words.slice(from + count)]),
      how: 'cut',
      removed: joined(words.slice(from, from + count)),
      added: '',
      declared: sign.length > 0,
    };
  };
  return [
    without('an ellipsis', 2 + next(3), ['…']),
    without('an ellipsis in brackets', 2 + next(3), ['[...]']),
    without('an ellipsis for most of it', Math.max(2, words.length - 14), ['. . .']),
    without('words left out', 2 + next(2), []),
    without('a word left out', 1, []),
  ];
}

function changed(words: readonly string[], next: (limit: number) => number): Quoting[] {
  const made = (way: string, quoted: readonly string[], removed: string, added: string): Quoting => ({
    way,
    words: joined(quoted),
    how: 'changed',
    removed,
    added,
    declared: added.startsWith('['),
  });
  const strange = STRANGE[next(STRANGE.length)] ?? '';
  const put = (at: number, word: string, into = words): string[] =>
    into.map((old, n) => (n === at ? word : old));
  const at = 1 + next(words.length - 2);
  const old = words[at] ?? '';
  const first = words[0] ?? '';
  const bracketed = `[${strange}]`;
  const insert = (word: string): string[] => [...words.slice(0, at), word, ...words.slice(at)];
  const ways = [
    made('a word changed', put(at, strange), old, strange),
    made('a word changed in brackets', put(at, bracketed), old, bracketed),
    made('its first word changed in brackets', put(0, bracketed), first, bracketed),
    made('a word added', insert(strange), '', strange),
    made('“sic” added', insert('[sic]'), '', '[sic]'),
  ];
  if (at + 2 < words.length) {
    const other = words[at + 1] ?? '';
    ways.push(made('two words in the other order', put(at + 1, old, put(at, other)), old, old));
  }
  if (words.length < 16) return ways;
  const far = (at + 6) % (words.length - 1);
  const both = joined([old, words[far] ?? '']);
  return [
    ...ways,
    made('two words changed', put(far, strange, put(at, strange)), both, `${strange} ${strange}`),
  ];
}
