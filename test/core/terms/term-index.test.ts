import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../core/terms/build-term-index.ts';
import { findMatches } from '../../../core/terms/find-matches.ts';
import { readTermIndex, surfaceOf, type TermIndex, termCount } from '../../../core/terms/term-index.ts';

const indexOf = (...surfaces: string[]) =>
  buildTermIndex(surfaces.map((surface, at) => ({ surface, entity: `${at}` })));
const surfaces = (...of: string[]): string[] => {
  const index = indexOf(...of);
  return Array.from({ length: termCount(index) }, (_, term) => surfaceOf(index, term));
};

describe('buildTermIndex', () => {
  it('leaves out terms without two letters', () => {
    expect(surfaces('', '—', 'A', '’', 'EU')).toEqual(['EU']);
  });

  it('finds nothing with no terms', () => {
    expect(findMatches(indexOf(), 'Almaty, ÖÄ and so on')).toEqual([]);
  });

  it('gives the first of two terms with one surface', () => {
    expect(findMatches(indexOf('Georgia', 'Georgia'), 'in Georgia')).toEqual([
      { start: 3, end: 10, entity: '0' },
    ]);
  });

  it('tells terms apart that differ in case only', () => {
    expect(findMatches(indexOf('WHO', 'Who'), 'Who is the WHO').map((match) => match.entity)).toEqual([
      '1',
      '0',
    ]);
  });

  it('takes a term of ten thousand letters', () => {
    const long = `A${'b'.repeat(10_000)}`;
    expect(findMatches(indexOf(long), `x ${long}.`)).toEqual([{ start: 2, end: 10_003, entity: '0' }]);
  });

  it('keeps one of many terms with one surface', () => {
    expect(surfaces(...Array.from({ length: 1000 }, () => 'Georgia'))).toEqual(['Georgia']);
  });

  it('tells a word in small letters from many names at a cost that does not grow with them', () => {
    const same = Array.from({ length: 20_000 }, () => 'Georgia');
    expect(findMatches(indexOf(...same), 'georgia '.repeat(1000))).toEqual([]);
  });

  it('finds terms that begin small or with a digit, however their second letter is written', () => {
    const names = ["'s-Hertogenbosch", 'al-Qaeda', 'iPhone', '3M', 'eÖn', 'a-ha', 'ßeta'];
    const index = indexOf(...names);
    const found = (text: string) => findMatches(index, text).map(({ start, end }) => text.slice(start, end));
    const written = names.map((name) => name.replace("'", ''));
    expect(found(`${written.join(', ')}.`)).toEqual(written);
    expect(found('a\u00adl-Qaeda, aĺ-Qaeda, eÖn; _al-Qaeda, éal-Qaeda')).toEqual([
      'a\u00adl-Qaeda',
      'aĺ-Qaeda',
      'eÖn',
      'al-Qaeda',
    ]);
  });

  it('stops at no small word whose first two letters begin no term', () => {
    const { firstLetter } = indexOf('al-Qaeda', '3M', "'s-Hertogenbosch");
    const stops = (text: string) =>
      [...text.matchAll(firstLetter)].map(({ index }) => text.slice(index, index + 2));
    expect(stops("all and so on in 2022, 3 or 3.5: Almaty's al")).toEqual(['al', 'Al', 's ', 'al']);
  });

  it('leaves out terms of more words than a name has', () => {
    expect(surfaces('Ab '.repeat(65), '山'.repeat(10_000), 'Almaty')).toEqual(['Almaty']);
  });

  it('finds each of many terms', () => {
    const names = Array.from({ length: 5000 }, (_, at) => `Name${at} Of${at % 7}`);
    const index = indexOf(...names);
    const hits = names.filter((name, at) => findMatches(index, `in ${name}, now`)[0]?.entity !== `${at}`);
    expect(hits).toEqual([]);
  });
});

describe('readTermIndex', () => {
  const index = indexOf('Almaty', 'New York', 'Öskemen', 'U.S.', `A${'b'.repeat(9000)}`);
  const text = `In Almaty, New\u00a0York, OSKEMEN, the U.S. and A${'b'.repeat(9000)}`;

  it('finds with the bytes alone what was found with the index that was built', () => {
    const read = readTermIndex(index.bytes.slice(0));
    expect(read && findMatches(read, text)).toEqual(findMatches(index, text));
    expect(findMatches(index, text)).toHaveLength(5);
  });

  it('copies nothing', () => {
    expect(readTermIndex(index.bytes)?.keys.buffer).toBe(index.bytes);
  });

  it('reads an index without terms', () => {
    const none = readTermIndex(indexOf().bytes);
    expect(none && findMatches(none, text)).toEqual([]);
  });

  it('refuses bytes that are cut, or changed in any place', () => {
    expect(readTermIndex(new ArrayBuffer(0))).toBeNull();
    expect(readTermIndex(index.bytes.slice(0, -4))).toBeNull();
    expect(readTermIndex(index.bytes.slice(0, 37))).toBeNull();
    for (let at = 0; at < index.bytes.byteLength; at += 97) {
      const bytes = new Uint8Array(index.bytes.slice(0));
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      expect(readTermIndex(bytes.buffer)).toBeNull();
    }
  });
});

/** A slow and simple finder to compare with: every term at every place, the longest first. */
function findSlowly(surfaces: readonly string[], text: string): string[] {
  const found: string[] = [];
  const isLetter = (at: number): boolean => /[a-z]/i.test(text.charAt(at));
  for (let at = 0; at < text.length; at++) {
    const here = surfaces
      .filter(
        (surface) => text.startsWith(surface, at) && !isLetter(at - 1) && !isLetter(at + surface.length),
      )
      .sort((a, b) => b.length - a.length)[0];
    if (here === undefined) continue;
    found.push(`${at}:${here}`);
    at += here.length - 1;
  }
  return found;
}

it('agrees with a slow finder on made-up text', () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const words = ['Ab', 'Abc', 'Ba', 'Cab', 'Bab', 'Abb'];
  for (let round = 0; round < 300; round++) {
    const name = (): string => Array.from({ length: 1 + random(3) }, () => words[random(6)]).join(' ');
    const surfaces = Array.from({ length: 6 }, name);
    // Commas keep the neighbour rule out of it: it is not what is compared here.
    const text = Array.from({ length: 20 }, () => `${name()}${random(2) ? '' : 'x'}`).join(', ');
    const index = buildTermIndex(surfaces.map((surface) => ({ surface, entity: surface })));
    const refused: string[] = [];
    const found = findMatches(index, text, ({ start, entity }) => refused.push(`${start}:${entity}`));
    const all = [...found.map(({ start, entity }) => `${start}:${entity}`), ...refused];
    expect(all.sort()).toEqual(findSlowly(surfaces, text).sort());
  }
});

/** How often the finder looks at a character of `text`. */
function looksAt(index: TermIndex, text: string): number {
  const { charCodeAt } = String.prototype;
  let looks = 0;
  String.prototype.charCodeAt = function (this: string, at: number) {
    looks += 1;
    return charCodeAt.call(this, at);
  };
  try {
    findMatches(index, text);
  } finally {
    String.prototype.charCodeAt = charCodeAt;
  }
  return looks;
}

it('looks at each character a bounded number of times, also in text made to be slow', () => {
  const index = indexOf('Aa Aa Aa Aa Aa Aa Ab', "A'A'A'A'A'B", 'Almaty', '北京', 'アル', 'al-Qaeda');
  const beside = [
    'Almaty/',
    'Gulf of Almaty ',
    'A. Almaty ',
    'Almaty de Almaty ',
    'al ',
    '北京',
    '北京Almaty',
    'アル北',
  ];
  for (const part of ['Aa ', "A'", 'A', '\u00ad', 'Almaty ', ...beside]) {
    const text = part.repeat(20_000 / part.length);
    const [once, twice] = [looksAt(index, text), looksAt(index, text + text)];
    expect(twice, part).toBeLessThan(2.1 * once + 100);
  }
});

it('comes to an end with any character', () => {
  const index = indexOf('Almaty', 'Öskemen', 'al-Qaeda');
  let all = '';
  for (let code = 0; code < 0x10000; code++) all += ` ${String.fromCharCode(code)}Almaty`;
  expect(findMatches(index, all).length).toBeGreaterThan(1000);
});
