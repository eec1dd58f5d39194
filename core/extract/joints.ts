import type { Span } from '../model.ts';
import { isPastVerb } from './is-past-verb.ts';

/** ", and |his successor": the words that may open a clause with a subject of its own. */
const JOINT =
  /, (?:and|but|so|yet) (?=(?:the|a|an|his|her|its|their|this|that|these|those|some|many|most|several|all|both|he|she|it|they|we|two|three|four|five|six|\d|\p{Lu})[\p{L}\d’'-]*\s)/gu;
const SEMICOLON = /; /g;
/** Verbs in other tenses that news has between a subject and what it does. */
const AUXILIARY = /^(?:is|are|will|would|can|could|may|might|must|should)$/;
/** Words from the joint to the verb of its subject. */
const MOST_WORDS = 12;

/** A place at which a sentence is parted in two that could each stand alone. */
export interface Joint extends Span {
  /** Parted by "and" or "but", and not by a semicolon: both tell of one scene. */
  readonly isAnd: boolean;
}

/** The joints of a stretch of text, in order: semicolons, and "and" behind a comma between two subjects with their verbs. */
export function jointsOf(text: string, { start, end }: Span): Joint[] {
  const stretch = text.slice(start, end);
  const verb = verbIn(stretch, stretch.length) ?? stretch.length;
  const joints = [...stretch.matchAll(JOINT)].filter(
    ({ index, 0: joint }) => verb < index && opensClause(stretch.slice(index + joint.length)),
  );
  return [...joints, ...stretch.matchAll(SEMICOLON)]
    .map(({ index, 0: joint }) => ({
      start: start + index,
      end: start + index + joint.length,
      isAnd: joint !== '; ',
    }))
    .sort((a, b) => a.start - b.start);
}

/** "the mayor resigned", "his wife, Ann Lee, stayed"; leaves "Spain, police arrested" of a list. */
function opensClause(text: string): boolean {
  const verb = verbIn(text);
  if (verb === null) return false;
  const commas = text.slice(0, verb).match(/, /g)?.length ?? 0;
  return commas % 2 === 0 && !/["“”]/.test(text.slice(0, verb));
}

/** Where the first finite verb stands among the first words, "gathered by" is none; `null` if there is none. */
function verbIn(text: string, most = MOST_WORDS): number | null {
  let count = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}’'-]+/gu)) {
    if (count > 0 && isVerb(word) && !text.startsWith(' by ', index + word.length)) return index;
    if (++count > most) return null;
  }
  return null;
}

function isVerb(word: string): boolean {
  return AUXILIARY.test(word) || isPastVerb(word);
}
