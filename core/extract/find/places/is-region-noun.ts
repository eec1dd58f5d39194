import type { NamedPlace } from '../../../gazetteer/gazetteer.ts';
import { PREPOSITIONS } from '../../data/leading-words.ts';
import { PLACE_PREPOSITIONS } from '../../data/place-words.ts';
import type { Word } from '../read-words.ts';

/** What may stand behind a noun and not behind an adjective. */
const BEHIND_NOUN =
  /^(?:and|or|but|is|are|was|were|has|have|had|will|would|could|who|which|where|that|when|while)$/;

/**
 * "in the |Caribbean|.", "across the |Balkans| and": the name of a region that is an adjective or a people too; leaves
 * "the |Caribbean| island". `at`: index of its one word.
 */
export function isRegionNoun(words: readonly Word[], at: number, candidates: readonly NamedPlace[]): boolean {
  if (candidates[0]?.place.kind !== 'region') return false;
  const [lead, article, after] = [at - 2, at - 1, at + 1].map((index) => words[index]);
  if (article?.text !== 'the' || !PLACE_PREPOSITIONS.has(lead?.text ?? '')) return false;
  return (
    after === undefined ||
    (after.shape === 'mark' && after.text !== '-') ||
    PREPOSITIONS.has(after.text) ||
    BEHIND_NOUN.test(after.text)
  );
}
