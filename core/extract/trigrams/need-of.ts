import { DIGIT, LONGEST_WORD, trigramsIn } from './trigrams-of.ts';

/** What a text must have for a pattern to match in it: letters in a row or a digit, all or any of several needs, or nothing. */
export type Need =
  | { readonly kind: 'word'; readonly trigrams: readonly number[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Exclude<Need, null>[] }
  | null;

/** What a pattern wants of a text, and within how many units of where a match begins all that it looks at stands. */
export interface Wanted {
  readonly need: Need;
  readonly reach: number;
  /** Whether some of what it needs may stand before the match. */
  readonly looksBack: boolean;
}

/**
 * What every match of a pattern holds, or has beside it: its letters by threes, and a digit where it takes one. Nothing
 * is needed of what may be left out, nor of what must not be there. `/\bday|weeks? ago/` needs "day", or "wee", "eek",
 * and "ago".
 */
export function needOf(source: string): Wanted {
  return { ...readAlternatives({ source, at: 0 }), looksBack: source.includes('(?<=') };
}

type Part = Omit<Wanted, 'looksBack'>;

interface Reader {
  readonly source: string;
  at: number;
}

/** To the bracket that closes, or to the end. */
function readAlternatives(reader: Reader): Part {
  const branches = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(readSequence(reader));
  }
  return {
    need: anyOf(branches.map(({ need }) => need)),
    reach: Math.max(...branches.map(({ reach }) => reach)),
  };
}

const OPENING = /\((?:\?(?:<(?![=!])[^>]*>|<?[=!]|:))?/y;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|u\{[^}]*\}|x[\da-fA-F]{2}|.)/y;
const REPEATED = /^\\(?:k<|[1-9])/;
/** A class may take a character of two UTF-16 units. */
const LONGEST_CHARACTER = 2;

function readSequence(reader: Reader): Part {
  const needs: Need[] = [];
  let reach = 0;
  let run = '';
  const endRun = () => {
    needs.push(wordOf(run));
    run = '';
  };
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source.charAt(reader.at))) {
    const letter = /[A-Za-z]/y.test(reader.source.charAt(reader.at)) ? reader.source.charAt(reader.at) : null;
    const atom = readAtom(reader);
    const { least, most } = timesOf(take(reader, QUANTIFIER));
    const isOnce = least === 1 && most === 1;
    if (letter !== null && least > 0) run += letter;
    if (letter === null || !isOnce) endRun();
    if (least > 0) needs.push(atom.need);
    reach += atom.reach * most;
  }
  endRun();
  return { need: allOf(needs), reach };
}

/** One letter, escape, class or group; what it needs by itself. */
function readAtom(reader: Reader): Part {
  const opening = take(reader, OPENING);
  if (opening !== null) {
    const { need, reach } = readAlternatives(reader);
    reader.at += 1;
    return { need: opening.endsWith('!') ? null : need, reach: Math.max(1, reach) };
  }
  const one = take(reader, CLASS) ?? take(reader, ESCAPE);
  if (one !== null) {
    const need = /^(?:\\d|\[(?:\d|\d-\d|\\d)+\])$/.test(one) ? A_DIGIT : null;
    return { need, reach: REPEATED.test(one) ? Number.POSITIVE_INFINITY : LONGEST_CHARACTER };
  }
  const plain = reader.source.charAt(reader.at);
  reader.at += 1;
  return { need: /\d/.test(plain) ? A_DIGIT : null, reach: /[\w ]/.test(plain) ? 1 : LONGEST_CHARACTER };
}

const A_DIGIT: Need = { kind: 'word', trigrams: [DIGIT] };

/** How often the atom before may stand. */
function timesOf(quantifier: string | null): { readonly least: number; readonly most: number } {
  if (quantifier === null) return { least: 1, most: 1 };
  const [first = '', last] = quantifier.match(/\d+/g) ?? [];
  if (first !== '')
    return {
      least: Number(first),
      most:
        last !== undefined
          ? Number(last)
          : quantifier.includes(',')
            ? Number.POSITIVE_INFINITY
            : Number(first),
    };
  return {
    least: quantifier.startsWith('+') ? 1 : 0,
    most: quantifier.startsWith('?') ? 1 : Number.POSITIVE_INFINITY,
  };
}

function take(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source)?.[0] ?? null;
  if (found !== null) reader.at += found.length;
  return found;
}

function wordOf(run: string): Need {
  const trigrams = trigramsIn(run.slice(0, LONGEST_WORD));
  return trigrams.length === 0 ? null : { kind: 'word', trigrams };
}

function anyOf(branches: readonly Need[]): Need {
  const known = branches.filter((branch) => branch !== null);
  if (known.length < branches.length) return null;
  return known.length === 1 ? (known[0] ?? null) : { kind: 'any', of: known };
}

function allOf(needs: readonly Need[]): Need {
  const known = [...new Set(needs)].filter((need) => need !== null);
  return known.length < 2 ? (known[0] ?? null) : { kind: 'all', of: known };
}
