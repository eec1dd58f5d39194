import type { Quotation } from '../../../model.ts';

/** Longest quotation, in words, that is taken for mere doubt or naming when nobody is said to say it. */
const SCARE_WORDS = 4;

/** "the so-called 'reform'": a few words woven in, with nobody speaking. */
export function isScareQuote(
  { surface, directness }: Quotation,
  { hasSpeaker }: { readonly hasSpeaker: boolean },
): boolean {
  if (hasSpeaker) return false;
  const short = surface.split(/\s+/, SCARE_WORDS + 1).length <= SCARE_WORDS;
  return short || directness === 'mixed';
}
