import type { Span } from '../model.ts';
import { TELLING_VERBS } from './data/past-verbs.ts';
import { isPastVerb } from './is-past-verb.ts';

const RELATIVE = / (?:who|that|which) (?=(\p{Ll}+) )/u;
/** Verbs of other tenses that a sentence may have behind its subject. */
const PRESENT = /^(?:is|are|says?|would|can|could|may|might|must|should)$/;
/** Forms that a participle follows: "was |arrested", "had been |hurt". */
const AUXILIARY = /^(?:was|were|is|are|has|have|had|will|be|been|being|not|never|also|\p{Ll}+ly)$/u;
/** Behind these stands a clause with a verb of its own. */
const SUBORDINATE =
  /^(?:who|whom|whose|which|that|where|when|while|after|before|because|as|if|although|amid|he|she|they|we|I)$/;
/** Behind these a verb is one more of the same clause, or a participle of a noun. */
const NOT_FIRST =
  /^(?:and|or|but|the|a|an|of|in|by|with|for|to|its|their|his|her|two|three|some|many|most|newly|badly)$/i;
/** Words of the subject before it. */
const MOST_WORDS = 8;
/** UTF-16 units: a verb behind a longer one is far from its subject. */
const LONGEST = 250;

/**
 * "A general| who served until 2011 |fled on Tuesday": the clause that tells which general, from the space before it up to
 * the verb of the sentence. `null` where none stands between the first subject of a clause and its verb. Offsets of `clause`.
 */
export function restrictiveClause(clause: string): Span | null {
  const opener = RELATIVE.exec(clause.slice(0, LONGEST));
  if (!opener || !isSubject(clause.slice(0, opener.index))) return null;
  const [, first = ''] = opener;
  if (!(isVerb(first) || AUXILIARY.test(first)) || TELLING_VERBS.has(first)) return null;
  const from = opener.index + opener[0].length;
  const end = mainVerbIn(clause.slice(from, from + LONGEST));
  return end === null ? null : { start: opener.index, end: from + end };
}

/** "Two hostages| – an American and a Swede –| who had been held". */
const ASIDE = / (?:[—–-]{1,2} [^—–]{1,80} ?[—–-]{1,2}|\([^()]{1,80}\))$/u;

/** "A general", "On Tuesday, the man": few words, none of them a verb. */
function isSubject(before: string): boolean {
  const words = before.replace(ASIDE, '').split(' ');
  const subject = words.slice(words.findLastIndex((word) => word.endsWith(',')) + 1);
  return (
    subject.length > 0 &&
    words.length <= MOST_WORDS &&
    !/^(?:In|On|At|For|With|From|By|After|It|There)$/.test(subject[0] ?? '') &&
    !words.some((word) => isVerb(word))
  );
}

const isVerb = (word: string): boolean => isPastVerb(word) || PRESENT.test(word);

/** The last verb up to a comma or another clause that is neither one more of the first clause nor of a noun. */
function mainVerbIn(behind: string): number | null {
  let isOfFirst = true;
  let before = '';
  let main: number | null = null;
  for (const { 0: word, index } of behind.matchAll(/[\p{L}\p{M}\d’'-]+|,/gu)) {
    if (word === ',' || (!isOfFirst && SUBORDINATE.test(word))) break;
    if (!isOfFirst && isVerb(word) && !NOT_FIRST.test(before) && !AUXILIARY.test(before)) main = index;
    isOfFirst &&= AUXILIARY.test(word) || before === '' || AUXILIARY.test(before);
    before = word;
  }
  return main;
}
