import type { Span } from '../model.ts';
import { classOf, foldLetter, GAP, isApostrophe, WORD } from '../terms/fold.ts';

/**
 * The words of one text as numbers: equal words have equal `keys`, whatever their case, marks and punctuation.
 * `starts` and `ends` are UTF-16 offsets into the text.
 */
export interface PassageWords {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

const mix = (key: number, code: number): number => Math.imul(key ^ code, FNV_PRIME);

/** By code of ASCII: a small letter, a digit, or 0 for what stands in no word. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) =>
  classOf(code) === WORD ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

function mixFolded(key: number, code: number): number {
  const letters = foldLetter(code).toLowerCase();
  let next = key;
  for (let at = 0; at < letters.length; at++) next = mix(next, letters.charCodeAt(at));
  return next;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** "don’t", "U.S.", "20,000" and "3.5" are one word each: the sign between stands in it, and does not count. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (classOf(text.charCodeAt(at + 1)) !== WORD) return false;
  if (isApostrophe(code) || code === 0x2e) return true;
  return code === 0x2c && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** Reads words of one text after the other into lists that grow. */
export class WordReader {
  #keys = new Int32Array(1024);
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #length = 0;

  /** How many have been read. */
  get length(): number {
    return this.#length;
  }

  /** Reads the words of `text` from `start` up to `end`. */
  read(text: string, { start, end }: Span): void {
    let at = start;
    while (at < end) {
      if (classOf(text.charCodeAt(at)) !== WORD) at++;
      else at = this.#readWord(text, at, end);
    }
  }

  /** The words that were read, from number `from`. Shares their memory. */
  since(from: number): PassageWords {
    return {
      keys: this.#keys.subarray(from, this.#length),
      starts: this.#starts.subarray(from, this.#length),
      ends: this.#ends.subarray(from, this.#length),
    };
  }

  #readWord(text: string, start: number, to: number): number {
    let key = FNV_OFFSET;
    let end = start;
    let at = start;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      const letter = code < 0x80 ? (PLAIN[code] ?? 0) : 0;
      if (letter !== 0) key = mix(key, letter);
      else {
        const is = classOf(code);
        if (is === GAP && !(at + 1 < to && at > start && joins(text, at))) break;
        if (is !== WORD) continue;
        key = mixFolded(key, code);
      }
      end = at + 1;
    }
    this.#add(key, start, end);
    return at;
  }

  #add(key: number, start: number, end: number): void {
    if (this.#length === this.#keys.length) {
      this.#keys = twice(this.#keys);
      this.#starts = twice(this.#starts);
      this.#ends = twice(this.#ends);
    }
    this.#keys[this.#length] = key;
    this.#starts[this.#length] = start;
    this.#ends[this.#length++] = end;
  }
}

function twice(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** The words of one short text. */
export function passageWords(text: string): PassageWords {
  const reader = new WordReader();
  reader.read(text, { start: 0, end: text.length });
  return reader.since(0);
}
