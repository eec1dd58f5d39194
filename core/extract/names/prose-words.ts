import { isNameShaped, type Word } from '../find/read-words.ts';

/** Words; longer "sentences" are tables, code and noise. */
const LONGEST_SENTENCE = 500;

/** The words of the sentences that the tagger reads: those of bearable length with a capital in them. */
export function proseWords(words: readonly Word[]): Word[] {
  const sizes = new Map<number, number>();
  const named = new Set<number>();
  for (const word of words) {
    sizes.set(word.sentence, (sizes.get(word.sentence) ?? 0) + 1);
    if (isNameShaped(word)) named.add(word.sentence);
  }
  return words.filter(
    ({ sentence }) => named.has(sentence) && (sizes.get(sentence) ?? 0) <= LONGEST_SENTENCE,
  );
}
