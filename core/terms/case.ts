import { GENERIC_NOUNS } from './guard-words.ts';

/**
 * Whether words as written may stand for the words of a name. A name's capitals are needed ("turkey" is not Turkey,
 * "who" is not WHO); capitals throughout are as good ("ALMATY PROTESTS"); small words may be capitalised ("Of"), and
 * a generic noun after the first word may be small ("the Mangystau region").
 */
export function agreeInCase(name: readonly string[], written: readonly string[]): boolean {
  return (
    name.length === written.length &&
    name.every((word, at) => wordAgrees(word, written[at] ?? '', at === 0 ? 'first' : 'later'))
  );
}

function wordAgrees(name: string, written: string, place: 'first' | 'later'): boolean {
  if (written === name) return true;
  const small = name.toLowerCase();
  if (written.toLowerCase() !== small) return false; // two words, one hash
  if (name === name.toUpperCase()) return false; // EU, WHO, UN: as they are
  if (written === written.toUpperCase()) return true;
  if (name === small) return written.slice(1) === name.slice(1);
  return place === 'later' && written === small && GENERIC_NOUNS.has(small);
}
