const MARKS = /\p{M}/gu;
const ASCII = /^[\x20-\x7e]*$/;

/** Letters that have no mark to take off. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ǝ: 'a',
};

/** Small letters without marks. */
export function fold(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase();
  const bare = name.normalize('NFD').replace(MARKS, '').toLowerCase();
  return bare.replace(/[øłđðþßæœıəǝ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** One key for all ways to write a name: "Nur-Sultan" and "NUR SULTAN", "Saint Petersburg" and "St. Petersburg". */
export function nameKey(name: string): string {
  if (isPlain(name)) return name.toLowerCase();
  return fold(name)
    .replace(/['’‘`ʻ‛.]/g, '')
    .replace(/[\s\u00a0\u2010-\u2015-]+/g, ' ')
    .replace(/\bst /g, 'saint ')
    .replace(/\bmt /g, 'mount ')
    .replace(/\bft /g, 'fort ')
    .trim();
}

/** Most names are plain words between single spaces, and nothing but their case is to be changed. */
function isPlain(name: string): boolean {
  let before = SPACE;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    const small = unit | TO_SMALL;
    // "st ", "mt ", "ft " are written out.
    if (unit === SPACE ? before === SPACE || before === SMALL_T : small < SMALL_A || small > SMALL_Z)
      return false;
    before = unit === SPACE ? SPACE : small;
  }
  return before !== SPACE;
}

const [SPACE, TO_SMALL, SMALL_A, SMALL_T, SMALL_Z] = [32, 32, 97, 116, 122];

/** "the Enhanced Partnership and Cooperation Agreement" → `the-enhanced-partnership-and-cooperation-agreement`. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/['’‘`ʻ‛.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
