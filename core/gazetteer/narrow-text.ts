/**
 * The text of the gazetteer with every letter beyond Latin-1 written as `\u0101`. JavaScript holds a text in two bytes for
 * each of its letters if one of them does not fit into one, and millions of these letters are of ASCII.
 */
export function narrowed(text: string): string {
  return text.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** UTF-16 units in "\u0101". */
export const ESCAPE_LENGTH = 6;

/** What was narrowed, with its own letters. */
export function widened(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\u([\da-f]{4})/g, (_, unit: string) =>
    String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

/** The unit that is written out from `at` on; NaN where none is. */
export function unitAt(text: string, at: number): number {
  const written = text.slice(at, at + ESCAPE_LENGTH);
  return /^\\u[\da-f]{4}$/.test(written) ? Number.parseInt(written.slice(2), 16) : Number.NaN;
}
