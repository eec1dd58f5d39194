import type { Quotation } from '../../../model.ts';
import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';

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

/** "the so-called “reform”": whoever speaks nearby, these are not their words. */
export function isSoCalled(text: string, { start }: Quotation): boolean {
  return /(?<!\p{L})so[- ]called ["“”'‘«„]?$/iu.test(text.slice(Math.max(0, start - 12), start));
}

/** Longest quotation, in words, that is taken for mere naming when its speaker only stands near it. */
const UNTOLD_WORDS = 8;

/** "Lee played the 'angry young mayor' in two films": woven words without a cue, and nobody beside them who says anything. */
export function isUntold(
  { surface, directness }: Quotation,
  { cue, link }: { readonly cue: Cue | null; readonly link: LinkedCandidate['link'] },
): boolean {
  if (cue !== null || directness !== 'mixed') return false;
  return (
    /^(?:none|owner|object)$/.test(link) && surface.split(/\s+/, UNTOLD_WORDS + 1).length <= UNTOLD_WORDS
  );
}
