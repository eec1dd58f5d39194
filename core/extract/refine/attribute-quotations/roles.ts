import { PERSON_NOUNS } from '../../data/description-words.ts';
import { PHRASE_ENDS, SPEAKER_PLURALS } from '../../data/speaker-words.ts';
import { TITLES } from '../../data/titles.ts';
import type { Word } from './read-words.ts';

const ROLES = new Set(PERSON_NOUNS);

/** A word that may say what somebody is: "spokesman", "former". */
export function isRoleWord(word: Word | undefined): boolean {
  return (
    word !== undefined && word.quotation < 0 && /^\p{Ll}{3,}/u.test(word.text) && !PHRASE_ENDS.has(word.lower)
  );
}

/** What stands right before a name is what somebody is. */
export function isRole(words: readonly Word[], name: number): boolean {
  const role = words[name - 1]?.lower ?? '';
  return TITLES.has(role) || ROLES.has(role);
}

/** "|Harbour United| manager John Doe": whose manager is named, not who speaks. `last`: the last word of the name. */
export function isWhoseRole(words: readonly Word[], last: number): boolean {
  let at = last + 1;
  while (at < last + 4 && isRoleWord(words[at])) at += 1;
  return at > last + 1 && /^\p{Lu}/u.test(words[at]?.text ?? '') && isRole(words, at);
}

/** Right behind quoted words; the single mark that closes them is a word of its own. */
export function isBehindQuoted(words: readonly Word[], cue: number): boolean {
  const at = /^['’]$/.test(words[cue - 1]?.text ?? '') ? cue - 2 : cue - 1;
  return (words[at]?.quotation ?? -1) >= 0;
}

/** A word for somebody: "coach", "minister", "officials". */
export function isPerson(noun: string): boolean {
  return TITLES.has(noun) || ROLES.has(noun) || SPEAKER_PLURALS.has(noun);
}
