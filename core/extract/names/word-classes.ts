import { COMMON_WORDS } from '../data/common-words.ts';
import { isFirstName } from '../data/first-names.ts';
import { DETERMINERS, NOT_PERSON_WORDS } from '../data/not-person-words.ts';
import {
  BODY_NOUNS_AFTER,
  BODY_NOUNS_BEFORE,
  BODY_WORDS,
  COMPANY_ENDINGS,
  HEADS_BEFORE_OF,
  NO_BODY_ACRONYMS,
  SMALL_HEADS,
  STAFF_NOUNS,
} from '../data/organization-words.ts';
import { NAME_PARTICLES, SPEECH_VERBS, SURNAME_WORDS } from '../data/person-words.ts';
import {
  DIRECTIONS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_OPENERS,
  PLACE_PREPOSITIONS,
} from '../data/place-words.ts';
import { SMALL_WORD_CLASSES } from '../data/small-words.ts';
import { MONTHS, WEEKDAYS } from '../data/time-words.ts';
import { FORMS_OF_ADDRESS, ROLE_WORDS, TITLES } from '../data/titles.ts';

/** Each list is a class. Some lists hold words as they are written, others in small letters. */
const AS_WRITTEN: readonly ReadonlySet<string>[] = [
  BODY_WORDS,
  COMPANY_ENDINGS,
  HEADS_BEFORE_OF,
  NO_BODY_ACRONYMS,
  PLACE_HEADS,
  PLACE_OPENERS,
];
const IN_SMALL_LETTERS: readonly ReadonlySet<string>[] = [
  COMMON_WORDS,
  DETERMINERS,
  NOT_PERSON_WORDS,
  BODY_NOUNS_AFTER,
  BODY_NOUNS_BEFORE,
  SMALL_HEADS,
  STAFF_NOUNS,
  NAME_PARTICLES,
  SPEECH_VERBS,
  SURNAME_WORDS,
  DIRECTIONS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  FORMS_OF_ADDRESS,
  ROLE_WORDS,
  TITLES,
  new Set([...Object.keys(MONTHS), ...Object.keys(WEEKDAYS)].map((name) => name.toLowerCase())),
  ...SMALL_WORD_CLASSES,
];

/** The numbers of the classes that a word belongs to. */
export function wordClasses(text: string): number[] {
  const lower = text.toLowerCase();
  const classes: number[] = isFirstName(text) ? [0] : [];
  for (const [at, list] of AS_WRITTEN.entries()) if (list.has(text)) classes.push(1 + at);
  for (const [at, list] of IN_SMALL_LETTERS.entries())
    if (list.has(lower)) classes.push(1 + AS_WRITTEN.length + at);
  return classes;
}
