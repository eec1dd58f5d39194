import type { Quotation } from '../../../model.ts';
import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import type { Place } from './scene.ts';

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

/** "sits on the Pacific “Ring of Fire”": what something is called, with nobody who says so. */
export function isNickname(
  text: string,
  { start, surface, directness }: Quotation,
  cue: Cue | null,
): boolean {
  if (directness !== 'mixed' || (cue !== null && cue.class !== 'other') || !NICKNAME.test(surface))
    return false;
  return /\p{Lu}\p{Ll}+ ["“'‘]?$/u.test(text.slice(Math.max(0, start - LONGEST_NAME), start));
}
/** UTF-16 units. */
const LONGEST_NAME = 24;
const NICKNAME =
  /^["“'‘]?\p{Lu}[\p{L}’'-]*(?: (?:(?:of|the|and|in|for|on) )?\p{Lu}[\p{L}’'-]*){1,4}["”'’]?$/u;

/** Words of a headline that are put in marks for doubt alone: "lured", "deeply flawed". */
const DOUBT_WORDS = 2;
/** "accused |of", "blamed |for": in a headline the helper before such a verb is left out. */
const BEHIND_PASSIVE = /^(?:of|for|by|over|to|after|in)$/;

/** "Man who 'lured' girl denies murder", "Bank accused of 'hiding' losses": no word of whom the headline tells of. */
export function isDoubted(
  words: readonly Word[],
  {
    place,
    speaker,
    cue,
  }: { readonly place: Place; readonly speaker: LinkedCandidate; readonly cue: Cue | null },
): boolean {
  const { quotation, first } = place;
  if (quotation.directness !== 'mixed' || speaker.last >= first || cue === null) return false;
  if (quotation.surface.split(/\s+/, DOUBT_WORDS + 1).length > DOUBT_WORDS) return false;
  const { lower = '' } = words[cue.last] ?? {};
  const isPassive = /ed$/.test(lower) && BEHIND_PASSIVE.test(words[cue.last + 1]?.lower ?? '');
  return cue.first > first || isPassive;
}
