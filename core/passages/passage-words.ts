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

/** Reads words one after the other into lists that are made once for many texts. */
export class WordReader {
  #keys = new Int32Array(1024);
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #length = 0;

  /** The words of `text` from `from` up to `to`. */
  read(text: string, { start: from, end: to }: { start: number; end: number }): PassageWords {
    this.#length = 0;
    let at = from;
    while (at < to) {
      if (classOf(text.charCodeAt(at)) !== WORD) at++;
      else at = this.#readWord(text, at, to);
    }
    return {
      keys: this.#keys.slice(0, this.#length),
      starts: this.#starts.slice(0, this.#length),
      ends: this.#ends.slice(0, this.#length),
    };
  }

  #readWord(text: string, start: number, to: number): number {
    let key = FNV_OFFSET;
    let end = start;
    let at = start;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      const is = classOf(code);
      if (is === GAP) {
        if (at + 1 < to && at > start && joins(text, at)) continue;
        break;
      }
      if (is !== WORD) continue;
      key = code < 0x80 ? mix(key, code >= 0x41 && code <= 0x5a ? code | 0x20 : code) : mixFolded(key, code);
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
  return new WordReader().read(text, { start: 0, end: text.length });
}
