const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const SPREAD = 0x9e3779b1;

/** FNV-1a over UTF-16 units: one number for a text, the same on every machine. */
export function hashText(text: string): number {
  let hash = BASIS;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** One number for two; the order counts. */
export function mix(a: number, b: number): number {
  const mixed = Math.imul(a ^ (b >>> 15), SPREAD) + b;
  return Math.imul(mixed ^ (mixed >>> 13), SPREAD);
}
