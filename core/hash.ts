/** The hash of a text without letters. */
export const EMPTY_HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SPREAD = 0x9e3779b1;

/** The hash of a text that goes on with one more UTF-16 unit (FNV-1a). */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** One number for a text, or for a part of it; the same on every machine. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = EMPTY_HASH;
  for (let at = Math.max(0, start); at < Math.min(end, text.length); at++)
    hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

/** One number for two; the order counts. */
export function mix(a: number, b: number): number {
  const mixed = (Math.imul(a ^ (b >>> 15), SPREAD) + b) | 0;
  return Math.imul(mixed ^ (mixed >>> 13), SPREAD);
}
