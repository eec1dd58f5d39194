import { DETERMINERS, HELPERS, IRREGULAR_PASTS, PHRASE_ENDS } from '../../data/speaker-words.ts';
import type { Candidate } from './find-candidates.ts';
import type { Cue } from './find-cues.ts';
import type { Word } from './read-words.ts';

const LONGEST_LEAD = 4;

/** The verb of no list that stands right behind its subject: "Lee *retaliated*", "the ad then *cuts* to", "they *are* concerned". */
export function openVerb(words: readonly Word[], { first, last, type }: Candidate): Cue | null {
  const sentence = words[first]?.sentence;
  let helped: number | null = null;
  for (let at = last + 1; at <= last + LONGEST_LEAD; at += 1) {
    const word = words[at];
    if (!word || word.quotation >= 0 || word.sentence !== sentence) break;
    if (HELPERS.has(word.lower)) helped = at;
    else if (
      isVerb(word, { helped: helped !== null, one: type !== 'plural' && type !== 'they' && type !== 'we' })
    )
      return { first: at, last: at, verb: '', class: 'other', form: 'finite' };
    else if (
      !/^(?:also|then|later|soon|still|now|first|already|ever|almost|even|once|twice|often|again|just|only|never|not|himself|herself|\p{L}+ly)$/u.test(
        word.lower,
      )
    )
      break;
  }
  if (helped === null || isDefining(words, helped)) return null;
  return { first: helped, last: helped, verb: '', class: 'other', form: 'finite' };
}

/** "the best of it *is* that …", "an exception *to* that": no one tells. */
function isDefining(words: readonly Word[], helper: number): boolean {
  return words[helper]?.lower === 'to';
}

function isVerb(
  { text, lower }: Word,
  { helped, one }: { readonly helped: boolean; readonly one: boolean },
): boolean {
  if (!/^\p{Ll}/u.test(text)) return false;
  if (/.{2}ed$/.test(lower) || IRREGULAR_PASTS.has(lower)) return true;
  if (DETERMINERS.has(lower) || PHRASE_ENDS.has(lower)) return false;
  if (helped) return /^\p{Ll}{3,}$/u.test(lower);
  return (
    one &&
    /[^s']s$/.test(lower) &&
    !/^(?:as|his|its|this|was|has|is|yes|thus|plus|besides|towards|always|perhaps)$/.test(lower)
  );
}
