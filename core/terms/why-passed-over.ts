import { agreeInCase } from './case.ts';
import { endsInsideWord, foldWords, type Refusal } from './find-terms.ts';
import { entityIdOf, surfaceOf, type TermIndex, valueAt } from './term-index.ts';
import { EMPTY_HASH, hashGap, nextWord, walkWord, wordWalkedTo } from './words.ts';

/**
 * Why the words at `start` are no term, though they fold to one; `null` where they do not. For people who debug: walks
 * again what finding has walked, so that finding need not remember.
 */
export function whyPassedOver(index: TermIndex, text: string, start: number): Refusal | null {
  let longest: Refusal | null = null;
  let hash = EMPTY_HASH;
  for (let at = start; at !== -1; ) {
    hash = walkWord(hash, text, at);
    const end = wordWalkedTo();
    const value = valueAt(index, hash);
    const term = (value >> 1) - 1;
    if (term >= 0) {
      const why = reasonOf(index, text, { start, end, term });
      if (why !== null) longest = { start, end, entity: entityIdOf(index, term), why };
    }
    if ((value & 1) === 0) break;
    at = nextWord(text, end);
    if (at !== -1) hash = hashGap(hash, text, end, at);
  }
  return longest;
}

function reasonOf(
  index: TermIndex,
  text: string,
  { start, end, term }: { readonly start: number; readonly end: number; readonly term: number },
): string | null {
  const surface = surfaceOf(index, term);
  const written = foldWords(text.slice(start, end));
  const name = foldWords(surface);
  // Two runs of words with one hash are no term at all.
  if (written.join(' ').toLowerCase() !== name.join(' ').toLowerCase()) return null;
  if (endsInsideWord(text, end)) return 'part of a longer word';
  if (!agreeInCase(name, written)) return `other capitals than '${surface}'`;
  return index.adjectives[term] === 1 ? 'adjective: looked for on request only' : null;
}
