import { NO_PAST_VERBS, PAST_VERBS } from './data/past-verbs.ts';

/** "resigned", "took", "has", "will": the form of a verb that tells what happened; not "armed", "united", "indeed". Small letters. */
export function isPastVerb(word: string): boolean {
  return PAST_VERBS.has(word) || (/^\p{Ll}{2,}(?<!e)ed$/u.test(word) && !NO_PAST_VERBS.has(word));
}
