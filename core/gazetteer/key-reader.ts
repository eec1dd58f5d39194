import { EMPTY_HASH, hashOn, hashText } from '../hash.ts';
import { fold, nameKey } from './name-key.ts';
import { ESCAPE_LENGTH, unitAt, widened } from './narrow-text.ts';

/** "US", "U.S.", "Fla.": to be read with their case and dots, or every "us" would be a country. */
const ABBREVIATION = /^(?:[A-Z]{2,4}|(?:[A-Z]\.){2,4}|[A-Z][a-z]{0,5}\.|W\.Va\.)$/;

const SPACE = 32;
const APOSTROPHE = 39;
const HYPHEN = 45;
const DOT = 46;
const BACKSLASH = 92;
const BACKTICK = 96;
const TILDE = 126;
/** Letters of Latin with marks stand from À to ɏ; each is folded by itself. */
const [FIRST_MARKED, LAST_MARKED] = [0xc0, 0x24f];
const TO_SMALL = 32;

/**
 * What an index keeps of a name, read where it stands in a longer text: making the `nameKey` of all names of the
 * gazetteer would take most of the time of its reading. Holds the numbers of the name read last.
 */
export class KeyReader {
  /** `hashText` of the name's key. */
  hash = 0;
  /** The same of the key's first word. */
  first = 0;
  /** How many words the key has. */
  words = 0;
  isAbbreviation = false;

  read(text: string, start: number, end: number): void {
    if (!this.#readPlain(text, start, end)) this.#readAny(widened(text.slice(start, end)));
  }

  /** Latin letters, digits and marks that nothing is written for: most names. Otherwise false. */
  #readPlain(text: string, start: number, end: number): boolean {
    let hash = EMPTY_HASH;
    let words = 0;
    let isApart = true;
    for (let at = start; at < end; at++) {
      let unit = text.charCodeAt(at);
      if (unit === BACKSLASH) {
        unit = unitAt(text, at);
        at += ESCAPE_LENGTH - 1;
      }
      if (unit === APOSTROPHE || unit === BACKTICK) continue;
      if (unit === SPACE || unit === HYPHEN) {
        if (isShortened(text, at)) return false;
        isApart = true;
        continue;
      }
      const isMarked = unit >= FIRST_MARKED && unit <= LAST_MARKED;
      if (unit === DOT || unit < SPACE || (unit > TILDE && !isMarked) || Number.isNaN(unit)) return false;
      if (at === start + 1 && isCapital(unit) && isCapital(text.charCodeAt(start))) return false;
      if (isApart) {
        if (words === 1) this.first = hash;
        if (words > 0) hash = hashOn(hash, SPACE);
        words += 1;
        isApart = false;
      }
      if (isMarked) hash = hashOnAll(hash, foldedLetter(unit));
      else hash = hashOn(hash, isCapital(unit) ? unit + TO_SMALL : unit);
    }
    this.hash = hash;
    if (words < 2) this.first = hash;
    this.words = Math.max(1, words);
    this.isAbbreviation = false;
    return true;
  }

  #readAny(name: string): void {
    const key = nameKey(name);
    const words = key.split(' ');
    this.hash = hashText(key);
    this.first = hashText(words[0] ?? '');
    this.words = words.length;
    this.isAbbreviation = isAbbreviation(name);
  }
}

export function isAbbreviation(name: string): boolean {
  return ABBREVIATION.test(name);
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** "St", "Mt", "Ft", which keys write out, or a word that ends so. */
function isShortened(text: string, end: number): boolean {
  return (text.charCodeAt(end - 1) | TO_SMALL) === 116 && /[smf]/i.test(text.charAt(end - 2));
}

const foldedLetters: string[] = [];

function foldedLetter(unit: number): string {
  const known = foldedLetters[unit - FIRST_MARKED];
  if (known !== undefined) return known;
  const folded = fold(String.fromCharCode(unit));
  foldedLetters[unit - FIRST_MARKED] = folded;
  return folded;
}

function hashOnAll(hash: number, letters: string): number {
  let on = hash;
  for (let at = 0; at < letters.length; at++) on = hashOn(on, letters.charCodeAt(at));
  return on;
}
