import { PLACE_NOUNS } from '../../data/place-words.ts';
import { isBeside } from '../name-runs.ts';
import type { Word } from '../read-words.ts';

/** "the island of |Mindoro|": the words right before a name say that it is a place. `at`: index of its first word. */
export function isCalledPlace(words: readonly Word[], at: number): boolean {
  const [noun, of] = [words[at - 2], words[at - 1]];
  return (
    of?.text === 'of' && noun?.shape === 'lower' && PLACE_NOUNS.has(noun.text) && isBeside(of, words[at])
  );
}
