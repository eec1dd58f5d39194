import { DIGIT, trigramsIn } from './trigrams-of.ts';

/** What a text must have for a pattern to match in it: a trigram, all or any of several needs, or nothing. */
export type Need =
  | number
  | { readonly kind: 'all' | 'any'; readonly of: readonly Exclude<Need, null>[] }
  | null;

/**
 * What every match of a pattern holds, or has beside it: its letters by threes, and a digit where it takes one. Nothing
 * is needed of what may be left out, nor of what must not be there. `/\bday|weeks? ago/` needs "day", or "wee", "eek",
 * and "ago".
 */
export function needOf(source: string): Need {
  return readAlternatives({ source, at: 0 });
}

interface Reader {
  readonly source: string;
  at: number;
}

/** To the bracket that closes, or to the end. */
function readAlternatives(reader: Reader): Need {
  const branches = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(readSequence(reader));
  }
  return anyOf(branches);
}

const OPENING = /\((?:\?(?:<(?![=!])[^>]*>|<?[=!]|:))?/y;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|u\{[^}]*\}|x[\da-fA-F]{2}|.)/y;

function readSequence(reader: Reader): Need {
  const needs: Need[] = [];
  let run = '';
  const endRun = () => {
    needs.push(...trigramsIn(run));
    run = '';
  };
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source.charAt(reader.at))) {
    const letter = /[A-Za-z]/y.test(reader.source.charAt(reader.at)) ? reader.source.charAt(reader.at) : null;
    const need = readAtom(reader);
    const quantifier = take(reader, QUANTIFIER);
    const least = quantifier === null ? 1 : leastOf(quantifier);
    if (letter !== null && least > 0) run += letter;
    if (letter === null || quantifier !== null) endRun();
    if (least > 0) needs.push(need);
  }
  endRun();
  return allOf(needs);
}

/** One letter, escape, class or group; what it needs by itself. */
function readAtom(reader: Reader): Need {
  const opening = take(reader, OPENING);
  if (opening !== null) {
    const inside = readAlternatives(reader);
    reader.at += 1;
    return opening.endsWith('!') ? null : inside;
  }
  const one = take(reader, CLASS) ?? take(reader, ESCAPE);
  if (one !== null) return /^(?:\\d|\[(?:\d|\d-\d|\\d)+\])$/.test(one) ? DIGIT : null;
  const plain = reader.source.charAt(reader.at);
  reader.at += 1;
  return /\d/.test(plain) ? DIGIT : null;
}

/** How often the atom before has to stand at least. */
function leastOf(quantifier: string): number {
  if (/^[*?]/.test(quantifier)) return 0;
  return Number(/\d+/.exec(quantifier)?.[0] ?? 1);
}

function take(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source)?.[0] ?? null;
  if (found !== null) reader.at += found.length;
  return found;
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
