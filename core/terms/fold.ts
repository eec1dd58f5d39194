/**
 * What a character is to a word, and what it folds to. Ranges instead of `\p{…}`: compiling those expressions costs
 * up to 11 ms on a fresh page (Chromium 156), and every page pays for this file.
 */

/** Between words: space, punctuation, symbols, emoji. */
export const GAP = 0;
/** Letters and digits. */
export const WORD = 1;
/** Inside a word but no part of it: soft hyphen, zero-width, combining marks. */
export const IGNORED = 2;

type CharacterClass = typeof GAP | typeof WORD | typeof IGNORED;

/** Sorted by start, inclusive. A character above U+00BF in none of them is a letter. */
const CLASSES: readonly (readonly [from: number, to: number, is: CharacterClass])[] = [
  [0xd7, 0xd7, GAP],
  [0xf7, 0xf7, GAP],
  [0x2b9, 0x2bf, GAP], // modifier letters that serve as apostrophes
  [0x300, 0x36f, IGNORED],
  [0x483, 0x489, IGNORED],
  [0x55a, 0x55f, GAP],
  [0x591, 0x5bd, IGNORED], // Hebrew points
  [0x5be, 0x5be, GAP],
  [0x5bf, 0x5c7, IGNORED],
  [0x5f3, 0x5f4, GAP],
  [0x60c, 0x60d, GAP],
  [0x610, 0x61a, IGNORED],
  [0x61b, 0x61f, GAP],
  [0x640, 0x640, IGNORED], // stretches an Arabic word
  [0x64b, 0x65f, IGNORED], // Arabic vowels
  [0x66a, 0x66d, GAP],
  [0x670, 0x670, IGNORED],
  [0x6d4, 0x6d4, GAP],
  [0x964, 0x965, GAP],
  [0x2000, 0x200a, GAP],
  [0x200b, 0x200f, IGNORED],
  [0x2010, 0x2029, GAP],
  [0x202a, 0x202e, IGNORED],
  [0x202f, 0x205f, GAP],
  [0x2060, 0x206f, IGNORED],
  [0x2070, 0x2bff, GAP], // superscripts are footnote signs
  [0x2e00, 0x2e7f, GAP],
  [0x3000, 0x3004, GAP],
  [0x3008, 0x3020, GAP],
  [0x30a0, 0x30a0, GAP],
  [0x30fb, 0x30fb, GAP],
  [0xd800, 0xf8ff, GAP], // surrogates: emoji far more often than letters
  [0xfe00, 0xfe0f, IGNORED],
  [0xfe10, 0xfe6f, GAP],
  [0xfeff, 0xfeff, IGNORED],
  [0xff00, 0xff0f, GAP],
  [0xff1a, 0xff20, GAP],
  [0xfff0, 0xffff, GAP],
];

/** The same in one row: walking pairs of pairs is slow until it is compiled, and most pages are left before. */
const CLASS_ROW: readonly number[] = CLASSES.flat();

function classOfWide(code: number): CharacterClass {
  if (code < 0xc0)
    return code === 0xad ? IGNORED : code === 0xaa || code === 0xb5 || code === 0xba ? WORD : GAP;
  if (code < 0x2b9) return code === 0xd7 || code === 0xf7 ? GAP : WORD;
  if (code >= 0x2010 && code <= 0x2029) return GAP; // dashes, quotes, dots: most of what is not ASCII
  for (let at = 0; at < CLASS_ROW.length; at += 3) {
    if (code < (CLASS_ROW[at] ?? 0)) return WORD;
    if (code <= (CLASS_ROW[at + 1] ?? 0)) return CLASS_ROW[at + 2] as CharacterClass; // of three, the class
  }
  return WORD;
}

/** `code`: one UTF-16 unit. NaN (past the end of a text) is a gap. */
export function classOf(code: number): CharacterClass {
  if (code >= 0x80) return classOfWide(code);
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39) ? WORD : GAP;
}

/** Letters of scripts that put a space between words, or at least a change of script. */
export const SPACED = 0;
/** Written without spaces: Chinese characters, hiragana, Thai, Lao, Burmese, Khmer. Each letter is a word. */
export const UNSPACED = 1;
/** Its names are whole runs of it, beside other Japanese. */
export const KATAKANA = 2;

/** Sorted by start, inclusive. */
const SCRIPTS: readonly (readonly [from: number, to: number, is: typeof UNSPACED | typeof KATAKANA])[] = [
  [0xe00, 0xeff, UNSPACED],
  [0x1000, 0x109f, UNSPACED],
  [0x1780, 0x17ff, UNSPACED],
  [0x3005, 0x3007, UNSPACED],
  [0x3041, 0x309f, UNSPACED],
  [0x30a0, 0x30ff, KATAKANA],
  [0x3400, 0x9fff, UNSPACED],
  [0xf900, 0xfaff, UNSPACED],
  [0xff66, 0xff9f, KATAKANA],
];

/** How the script of a letter divides words. */
export function scriptOf(code: number): typeof SPACED | typeof UNSPACED | typeof KATAKANA {
  if (code < 0xe00) return SPACED;
  for (const [from, to, is] of SCRIPTS) {
    if (code < from) return SPACED;
    if (code <= to) return is;
  }
  return SPACED;
}

/** Letters that Unicode does not take apart into a base and marks. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
};

/** What decomposing leaves of a letter: Latin, Greek and Cyrillic accents, the hamza on an alef. */
const MARKS = /[\u0300-\u036f\u0653-\u0655]/g;

const folded = new Map<number, string>();

/** One letter without its marks, case kept: "ö" → "o", "İ" → "I", "ﬁ" → "fi", "ß" → "ss". */
export function foldLetter(code: number): string {
  const known = folded.get(code);
  if (known !== undefined) return known;
  const letter = String.fromCharCode(code);
  const plain = SPELT[letter] ?? letter.normalize('NFKD').replace(MARKS, '');
  folded.set(code, plain);
  return plain;
}

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** A word without marks and ignored characters, case kept: "Zhana\u00adözen" → "Zhanaozen". */
export function foldWord(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  return NOT_PLAIN.test(written) ? foldLetters(text, start, end) : written;
}

const NOT_PLAIN = /[^A-Za-z0-9]/;

function foldLetters(text: string, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) !== WORD) continue;
    const plain = code < 0x80 ? text.charAt(at) : foldLetter(code);
    // "Ære" is "Aere", and "ÆRE" is "AERE".
    word += plain.length > 1 && isCapital(text.charCodeAt(at + 1)) ? plain.toUpperCase() : plain;
  }
  return word;
}

/** "'", and the characters that are written for it. */
export function isApostrophe(code: number): boolean {
  return (
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x2032 ||
    code === 0x60 ||
    code === 0xb4 ||
    (code >= 0x2b9 && code <= 0x2bf)
  );
}

/** Hyphens of every kind, and the en dash of "EU–Kazakhstan". */
export function isHyphen(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2013);
}

/** White space inside a paragraph, a line break too. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x202f ||
    code === 0x3000
  );
}
