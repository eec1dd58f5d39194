import {
  classOf,
  foldLetter,
  GAP,
  isApostrophe,
  isHyphen,
  isSpace,
  scriptOf,
  UNSPACED,
  WORD,
} from './fold.ts';

/** Where the hash of a run of words begins (FNV-1a's offset basis). */
export const EMPTY_HASH = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** Stands for the white space or hyphens between two words: "Nur-Sultan" and "Nur Sultan" are one name. */
const BETWEEN = 0x20;
/** Longer runs of punctuation stand in no name. */
const LONGEST_GAP = 40;

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** Where the word that begins at `start` ends. */
export function wordEnd(text: string, start: number): number {
  const script = scriptOf(text.charCodeAt(start));
  if (script === UNSPACED) return start + 1;
  let end = start;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const is = classOf(code);
    if (is === GAP) break;
    if (is !== WORD) continue;
    if (scriptOf(code) !== script) break;
    end = at + 1;
  }
  return end;
}

/** Where the next word begins; -1 if none follows within the length of a gap. */
export function nextWord(text: string, end: number): number {
  const limit = Math.min(text.length, end + LONGEST_GAP);
  for (let at = end; at < limit; at++) if (classOf(text.charCodeAt(at)) === WORD) return at;
  return -1;
}

/** Whether a word begins at `at`, where a letter stands. */
export function isWordStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && classOf(text.charCodeAt(before)) > WORD) before--;
  if (before < 0 || classOf(text.charCodeAt(before)) === GAP) return true;
  const script = scriptOf(text.charCodeAt(at));
  return script === UNSPACED || script !== scriptOf(text.charCodeAt(before));
}

/**
 * `hash` carried on over the word's letters, folded and in lower case. Plain numbers here and below: an object per word
 * of a page was half the time of finding.
 */
export function hashWord(hash: number, text: string, start: number, end: number): number {
  let next = hash;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) next = mix(next, code >= 0x41 && code <= 0x5a ? code | 0x20 : code);
    else if (classOf(code) === WORD) next = hashFolded(next, code);
  }
  return next;
}

function hashFolded(hash: number, code: number): number {
  const letters = foldLetter(code).toLowerCase();
  let next = hash;
  for (let at = 0; at < letters.length; at++) next = mix(next, letters.charCodeAt(at));
  return next;
}

/** ASCII letters and digits in lower case, by their codes; 0 for all else. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) =>
  classOf(code) === WORD ? (code >= 0x41 && code <= 0x5a ? code | 0x20 : code) : 0,
);

/** Where the word that was last walked by `walkWord` ends. */
let walkedTo = 0;
export const wordWalkedTo = (): number => walkedTo;

/**
 * `hashWord` over the word that begins at `start`, in the same walk that finds its end, which `wordWalkedTo` gives: most
 * words are ASCII, and two walks and an object to tell both numbers cost more than all the rest.
 */
export function walkWord(hash: number, text: string, start: number): number {
  let next = hash;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return walkMarkedWord(hash, text, start);
    const plain = PLAIN[code] ?? 0;
    if (plain === 0) break;
    next = Math.imul(next ^ plain, FNV_PRIME);
  }
  walkedTo = at;
  return next;
}

function walkMarkedWord(hash: number, text: string, start: number): number {
  walkedTo = wordEnd(text, start);
  return hashWord(hash, text, start, walkedTo);
}

/**
 * `hash` carried on over what stands between two words: the punctuation counts, white space and hyphens are one. A dash
 * with a space before it is punctuation: "the new – York said".
 */
export function hashGap(hash: number, text: string, start: number, end: number): number {
  let next = mix(hash, BETWEEN);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BETWEEN || classOf(code) !== GAP || isSpace(code)) continue;
    if (isHyphen(code) && !(at > start && isSpace(text.charCodeAt(at - 1)))) continue;
    next = mix(next, isApostrophe(code) ? 0x27 : code);
  }
  return next;
}

/** Where the next word begins, in nearly all cases: behind one space. -1 where it is not so, and `nextWord` has to look. */
export function wordBehindSpace(text: string, end: number): number {
  if (text.charCodeAt(end) !== BETWEEN) return -1;
  const code = text.charCodeAt(end + 1);
  return code < 0x80 && PLAIN[code] !== 0 ? end + 1 : -1;
}

/** `hashGap` over one space. */
export const hashSpace = (hash: number): number => mix(hash, BETWEEN);

/** The words of a short text; `hashes[n]` is the hash of all words up to and with the n-th. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hashes: readonly number[];
}

export function walkWords(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  let hash = EMPTY_HASH;
  for (let start = nextWord(text, 0); start !== -1; start = nextWord(text, ends.at(-1) ?? 0)) {
    if (starts.length > 0) hash = hashGap(hash, text, ends.at(-1) ?? 0, start);
    const end = wordEnd(text, start);
    hash = hashWord(hash, text, start, end);
    starts.push(start);
    ends.push(end);
    hashes.push(hash);
  }
  return { starts, ends, hashes };
}
