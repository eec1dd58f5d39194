import { SHIP_PREFIXES } from '../../data/named-things.ts';
import { isBeside } from '../../find/name-runs.ts';
import type { Word } from '../../find/read-words.ts';

/** First words of what the article calls a ship: "MV |Santa Clara|". */
export function shipsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ text }, at) => (isAfterPrefix(words, at) ? [text] : [])));
}

function isAfterPrefix(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before !== undefined &&
    SHIP_PREFIXES.has(before.text) &&
    isBeside(before, words[at]) &&
    words[at]?.shape === 'capital'
  );
}

/** "the MV |Santa Clara|", and "the |Santa Clara|" anywhere in the same article. */
export function isShip(words: readonly Word[], at: number, ships: ReadonlySet<string>): boolean {
  for (const from of [at, at - 1]) {
    if (!ships.has(words[from]?.text ?? '')) continue;
    if (isAfterPrefix(words, from) || /^[Tt]he$/.test(words[from - 1]?.text ?? '')) return true;
  }
  return false;
}
