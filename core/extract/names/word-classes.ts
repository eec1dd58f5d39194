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

/** Class 0 is that of given names. */
const FIRST_AS_WRITTEN = 1;
const FIRST_IN_SMALL_LETTERS = FIRST_AS_WRITTEN + AS_WRITTEN.length;
const classesAsWritten = classesByWord(AS_WRITTEN, FIRST_AS_WRITTEN);
const classesInSmallLetters = classesByWord(IN_SMALL_LETTERS, FIRST_IN_SMALL_LETTERS);

/** One table for all lists: a word is looked up once, not in thirty sets. */
function classesByWord(lists: readonly ReadonlySet<string>[], first: number): Map<string, number[]> {
  const classes = new Map<string, number[]>();
  for (const [at, list] of lists.entries())
    for (const word of list) {
      const known = classes.get(word);
      if (known) known.push(first + at);
      else classes.set(word, [first + at]);
    }
  return classes;
}

const NONE: readonly number[] = [];

/** The numbers of the classes that a word belongs to; `lower` is the word in small letters. */
export function wordClasses(text: string, lower: string): readonly number[] {
  const written = classesAsWritten.get(text) ?? NONE;
  const small = classesInSmallLetters.get(lower) ?? NONE;
  if (isFirstName(text)) return [0, ...written, ...small];
  return written.length === 0 ? small : [...written, ...small];
}
