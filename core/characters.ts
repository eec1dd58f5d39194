/** What a character may be; some are several at once, most are one. */
const PATTERNS = [/\p{Lu}/u, /\p{L}/u, /\p{M}/u, /\p{N}/u, /[\p{P}\p{S}]/u, /\s/] as const;
const [CAPITAL, LETTER, MARK, NUMBER, SIGN, SPACE] = [1, 2, 4, 8, 16, 32];
/** So that what is known is never 0. */
const KNOWN = 64;
const BEYOND_ONE_UNIT = 0x10000;

/** What is known of each character of one UTF-16 unit: to ask a pattern for each character of a text is dear. */
const kinds = new Uint8Array(BEYOND_ONE_UNIT);

function kindsOf(code: number): number {
  if (code >= BEYOND_ONE_UNIT) return look(code);
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const found = look(code);
  kinds[code] = found;
  return found;
}

function look(code: number): number {
  const character = String.fromCodePoint(code);
  return PATTERNS.reduce((sum, pattern, at) => sum | (pattern.test(character) ? 1 << at : 0), KNOWN);
}

/** These take code points, and tell what `\p{L}` and the others do. */
export function isLetter(code: number): boolean {
  return (kindsOf(code) & LETTER) !== 0;
}

export function isCapital(code: number): boolean {
  return (kindsOf(code) & CAPITAL) !== 0;
}

export function isLetterOrMark(code: number): boolean {
  return (kindsOf(code) & (LETTER | MARK)) !== 0;
}

export function isNumber(code: number): boolean {
  return (kindsOf(code) & NUMBER) !== 0;
}

/** Of punctuation, or a symbol. */
export function isSign(code: number): boolean {
  return (kindsOf(code) & SIGN) !== 0;
}

export function isSpace(code: number): boolean {
  return (kindsOf(code) & SPACE) !== 0;
}

/** UTF-16 units. */
export function lengthOf(code: number): number {
  return code < BEYOND_ONE_UNIT ? 1 : 2;
}
