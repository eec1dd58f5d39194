import { expect, it } from 'vitest';
import { buildTermIndex } from '../../../core/terms/build-term-index.ts';
import { findTerms } from '../../../core/terms/find-terms.ts';

let seed = 11;
const random = (below: number): number => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * below);
};
const pick = <T>(of: readonly T[]): T => of[random(of.length)] as T; // the lists below are not empty

const NAMES = [
  'Zhanaozen',
  'Strasse Ost',
  "Cote d'Ivoire",
  'Nur-Sultan',
  'Istanbul',
  'Fiji',
  'Aere Perennius',
];
const index = buildTermIndex(NAMES.map((surface) => ({ surface, entity: surface })));

/** Ways to write a letter that fold to it. Those of more than one letter are used where the next fits. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  a: ['á', 'a\u0301', 'ā'],
  o: ['ö', 'o\u0308', 'ø'],
  I: ['İ'],
  ss: ['ß'],
  fi: ['ﬁ'],
  Fi: ['Fi'],
  ae: ['æ'],
  Ae: ['Æ'],
  "'": ['’', 'ʼ', '‘'],
  '-': ['\u2011', '‐', ' '],
  ' ': ['\u00a0', '  ', '\n', ' \u200b'],
};
const HIDDEN = ['\u00ad', '\u200b', '\u2060', '\u200d'];

function written(name: string): string {
  let out = '';
  for (let at = 0; at < name.length; ) {
    const two = name.slice(at, at + 2);
    const from = LETTERS[two] && random(2) ? two : name.charAt(at);
    const ways = LETTERS[from];
    out += ways && random(3) === 0 ? pick(ways) : from;
    at += from.length;
    if (at < name.length && /[a-z]/i.test(name.charAt(at)) && random(8) === 0) out += pick(HIDDEN);
  }
  return out;
}

it('finds every way to write a name, at its own offsets', () => {
  for (let round = 0; round < 400; round++) {
    const forms = Array.from({ length: 6 }, () => {
      const name = pick(NAMES);
      return { name, form: written(name) };
    });
    const filler = () => pick(['and so it was in ', 'ünd ', '123 ', '“', '— ', 'straße, ', 'éa ']);
    let text = '';
    const wanted = forms.map(({ name, form }) => {
      text += filler();
      const start = text.length;
      text += form;
      const span = { start, end: text.length, entity: name };
      text += pick([', ', '. ', '; ', '” ', ' – ']);
      return span;
    });
    const found = findTerms(index, text).map(({ start, end, entity }) => ({ start, end, entity }));
    expect(found, JSON.stringify(text)).toEqual(wanted);
  }
});

it('finds no name in what only looks like one', () => {
  for (const name of NAMES)
    for (const form of [`x${name}`, `${name}x`, `${name.toLowerCase()}`, name.slice(1), name.slice(0, -1)])
      expect(findTerms(index, `it was ${form}, so`), form).toEqual([]);
});

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it, but for white space, hyphens and what is not seen; `null` for the first. */
  readonly gap: string | null;
}

/** How the slow finder folds: by Unicode's own tables, one character at a time. */
const PLAINLY: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', ı: 'i' };
const foldSlowly = (character: string): string =>
  PLAINLY[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '');
const isHidden = (character: string): boolean => /[\p{M}\p{Cf}]/u.test(character);

function tokensOf(text: string): Token[] {
  const tokens: { word: string; start: number; end: number; gap: string | null }[] = [];
  let gap: string | null = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isHidden(character)) continue;
    if (/[\p{L}\p{N}]/u.test(character) && !/[ʼʹ]/.test(character)) {
      const last = tokens.at(-1);
      if (gap !== null || !last) {
        tokens.push({ word: foldSlowly(character), start: at, end: at + 1, gap: last ? gap : null });
        gap = null;
      } else {
        last.word += foldSlowly(character);
        last.end = at + 1;
      }
    } else gap = (gap ?? '') + character.replace(/[\s\p{Pd}]/u, '').replace(/[’‘ʼ′]/, "'");
  }
  return tokens;
}

/** Whether a word goes on behind an apostrophe: "Sana'a", but not "Sana's". */
function goesOn(text: string, { end = 0 }: Partial<Token> = {}, next?: Token): boolean {
  return next?.gap === "'" && /^['’‘ʼ]/.test(text.slice(end)) && !/^(?:s|d|m|ll|ve|re)$/i.test(next.word);
}

/** A slow and simple finder to compare with: every term at every word, the longest first. */
function findSlowly(surfaces: readonly string[], text: string): string[] {
  const terms = surfaces.map(tokensOf);
  const tokens = tokensOf(text);
  const found: string[] = [];
  const fitsAt = (term: readonly Token[], at: number): boolean =>
    term.every(
      ({ word, gap }, n) => tokens[at + n]?.word === word && (n === 0 || tokens[at + n]?.gap === gap),
    ) && !goesOn(text, tokens[at + term.length - 1], tokens[at + term.length]);
  for (let at = 0; at < tokens.length; ) {
    const length = Math.max(0, ...terms.filter((term) => fitsAt(term, at)).map((term) => term.length));
    if (length > 0) found.push(`${tokens[at]?.start}-${tokens[at + length - 1]?.end}`);
    at += Math.max(1, length);
  }
  return found;
}

it('agrees with a slow finder on made-up terms and texts, however they are written', () => {
  const HEADS = ['K', 'İ', 'É', 'Ö', 'S', 'Ł', 'T'];
  const TAILS = ['a', 'ara', 'ß', 'ﬁ', 'æ', 'ô', 'ssa', 'e\u0301', 'ı', 'ø', 'ﬀe'];
  const word = (): string => pick(HEADS) + pick(TAILS) + (random(2) ? pick(TAILS) : '');
  for (let round = 0; round < 300; round++) {
    const words = Array.from({ length: 5 }, word);
    const surfaces = Array.from({ length: 6 }, () =>
      Array.from({ length: 1 + random(3) }, () => pick(words)).join(pick([' ', '-', "'"])),
    );
    // Commas keep the neighbour rule out of it: it is not what is compared here.
    const text = Array.from({ length: 16 }, () => {
      const piece = random(3) ? pick(surfaces) : `${pick(words)}${pick(['x', '’s', ''])}`;
      return pick(['“', '', '‘', '(']) + written(piece);
    }).join(', ');
    const own = buildTermIndex(surfaces.map((surface) => ({ surface, entity: surface })));
    const refused: string[] = [];
    const spans = findTerms(own, text, { refused: ({ start, end }) => refused.push(`${start}-${end}`) });
    const all = [...spans.map(({ start, end }) => `${start}-${end}`), ...refused];
    expect(all.sort(), JSON.stringify({ surfaces, text })).toEqual(findSlowly(surfaces, text).sort());
  }
});
