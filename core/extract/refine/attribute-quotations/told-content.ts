import { NO_CLAUSE_OPENERS } from '../../data/cue-verbs.ts';
import {
  DETERMINERS,
  HELPERS,
  NOUNS_IN_LY,
  PHRASE_ENDS,
  PLURALS,
  SPEAKER_PRONOUNS,
} from '../../data/speaker-words.ts';
import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import type { Stretch } from './told-clause.ts';
import { clauseAfter, MIN_WORDS, thatAfter, withoutStop } from './told-clause.ts';
import { isPlain } from './unlinked-speech.ts';

/** A longer sentence is a list or no sentence at all; bounds the cost of a text without full stops. */
export const LONGEST_SENTENCE = 200;
/** A verb after ", according to X,": the sentence was only parted. */
const GOES_ON = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|did|does|do)$/;
/** "Asked about the cost, she told reporters …": what stands before is no part of what is said. */
const ASKED = /^(?:asked|pressed|questioned|speaking|talking|responding|replying|writing)$/;
/** Most words before a name that say who it is: "former opposition leader". */
const LONGEST_ROLE = 4;
/** Longest rest of a sentence after ", he said": "in a statement on Monday". */
const LONGEST_REST = 8;

/** What the candidate is told to have said in this sentence, outside quotation marks; empty where nothing. */
export function toldContent(
  words: readonly Word[],
  candidate: LinkedCandidate,
  sentence: Stretch,
): Stretch[] {
  const told = toldIn(words, candidate, sentence);
  const isLong = sizeOf(told) >= MIN_WORDS;
  return isLong && told.every((stretch) => isPlain(words, stretch)) ? told : [];
}

/** The same, with quoted words in it. */
export function toldIn(words: readonly Word[], candidate: LinkedCandidate, sentence: Stretch): Stretch[] {
  const { cue, link } = candidate;
  if (!cue || sentence.last - sentence.first > LONGEST_SENTENCE) return [];
  if (cue.class !== 'according' && (isPassive(words, cue) || isNamed(words, candidate, cue))) return [];
  if (link === 'object' || link === 'owner' || link === 'by' || link === 'none') return [];
  return link === 'source'
    ? aroundSource(words, candidate, sentence)
    : link === 'inverted'
      ? beforeMark(words, cue.first - 1, sentence)
      : aroundVerb(words, candidate, sentence);
}

/** "a tremor was felt": the subject says nothing. */
export function isPassive(words: readonly Word[], cue: Cue): boolean {
  return (
    /^(?:is|are|was|were|be|been|being)$/.test(words[cue.first - 1]?.lower ?? '') && cue.form === 'finite'
  );
}

/** "they plan", "would plan", but not "the mayor's plan" (one person "plans"), nor "the finance plan will". */
export function isTelling(words: readonly Word[], { type }: LinkedCandidate, cue: Cue): boolean {
  if ((type === 'phrase' || type === 'plural') && GOES_ON.test(words[cue.last + 1]?.lower ?? ''))
    return false;
  if (cue.form !== 'plain') return true;
  if (type !== 'he' && type !== 'it' && type !== 'name') return true;
  const near = [words[cue.first - 1]?.lower ?? '', words[cue.first - 2]?.lower ?? ''];
  return near.some((word) =>
    /^(?:to|will|would|can|could|may|might|should|must|did|does|do|not|and|or)$/.test(word),
  );
}

/** "an actionable plan", "the first estimate": a plain form behind a singular is a noun. */
function isNamed(words: readonly Word[], { type, first, last }: LinkedCandidate, cue: Cue): boolean {
  if (words[first]?.lower === 'you') return true; // Whoever reads is no speaker.
  if (type === 'phrase' && last + 1 === cue.first && isAdverb(words[last])) return true; // "the newly announced"
  if (cue.form !== 'plain' || type !== 'phrase') return false;
  const before = words[cue.first - 1]?.lower ?? '';
  return !HELPERS.has(before) && !PLURALS.has(before) && !/[^s']s$|^(?:who|that|and|or)$|ly$/.test(before);
}

/** "newly", but neither "family" nor "the Ohio Daily". */
function isAdverb(word: Word | undefined): boolean {
  return /^\p{Ll}+ly$/u.test(word?.text ?? '') && !NOUNS_IN_LY.has(word?.lower ?? '');
}

/** "…, according to X" and "According to X, …". */
function aroundSource(words: readonly Word[], { cue, last }: LinkedCandidate, sentence: Stretch): Stretch[] {
  if (!cue) return [];
  if (cue.first > sentence.first + 1) {
    const rest = { first: last + 2, last: withoutStop(words, sentence.last) };
    const goesOn = words[last + 1]?.text === ',' && GOES_ON.test(words[rest.first]?.lower ?? '');
    return [...beforeMark(words, cue.first - 1, sentence), ...(goesOn ? [rest] : [])];
  }
  let at = last + 1;
  while (at < sentence.last && words[at]?.text !== ',') at += 1;
  return at < sentence.last ? [{ first: at + 1, last: withoutStop(words, sentence.last) }] : [];
}

/** Everything from the start of the sentence to the comma before the attribution. */
function beforeMark(words: readonly Word[], mark: number, sentence: Stretch): Stretch[] {
  const last = (markBefore(words, mark) ?? mark + 1) - 1;
  return last > sentence.first ? [{ first: sentence.first, last }] : [];
}

/** The comma or dash at `at`, or behind closing marks there; `null` if there is none. */
function markBefore(words: readonly Word[], at: number): number | null {
  let mark = at;
  while (/^['’]+$/.test(words[mark]?.text ?? '')) mark -= 1;
  return /^[,—–-]$/.test(words[mark]?.text ?? '') ? mark : null;
}

/** "X said (that) …", "…, X said", "…, X said, …". */
function aroundVerb(
  words: readonly Word[],
  { cue, first, type }: LinkedCandidate,
  sentence: Stretch,
): Stretch[] {
  if (!cue) return [];
  // "Asked whether it would rain, he said: “…”": what is said stands behind the colon.
  if (words[cue.last + 1]?.text === ':' && (words[cue.last + 2]?.quotation ?? -1) >= 0) return [];
  const last = withoutStop(words, sentence.last);
  const that = thatAfter(words, cue.last, last) !== null;
  if (that) return listed(clauseAfter(words, cue, last));
  const subject = type === 'name' ? withRole(words, first) : first;
  const set =
    markBefore(words, subject - 1) !== null &&
    type !== 'who' &&
    cue.class !== 'judge' &&
    !ASKED.test(words[sentence.first]?.lower ?? '');
  if (set && words[cue.last + 1]?.text === ',' && cue.class === 'say')
    return parted(words, { first: subject, last: cue.last + 1 }, { first: sentence.first, last });
  if (
    set &&
    !opensClause(words, cue, last) &&
    last - cue.last <= LONGEST_REST &&
    subject - sentence.first > MIN_WORDS
  )
    return beforeMark(words, subject - 1, sentence);
  const told = clauseAfter(words, cue, last);
  return told ? [type === 'who' ? beforeComma(words, told) : told] : [];
}

/** ", |state broadcaster NTV reported", ", |opposition leader Ann Lee said": where the words begin that say who is named. */
function withRole(words: readonly Word[], name: number): number {
  let at = name;
  while (name - at < LONGEST_ROLE && isRoleWord(words[at - 1])) at -= 1;
  return at;
}

function isRoleWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.quotation < 0 &&
    /^\p{Ll}[\p{L}-]+$/u.test(word.text) &&
    !PHRASE_ENDS.has(word.lower) &&
    !DETERMINERS.has(word.lower)
  );
}

/** ", he said he would come": what is said comes behind, whatever stands before. */
function opensClause(words: readonly Word[], cue: Cue, last: number): boolean {
  if (cue.class === 'judge' || cue.verb === 'tell' || last - cue.last < MIN_WORDS) return false;
  const next = words[cue.last + 1];
  return (
    next !== undefined &&
    !NO_CLAUSE_OPENERS.has(next.lower) &&
    (SPEAKER_PRONOUNS.has(next.lower) || DETERMINERS.has(next.lower) || next.lower === 'there')
  );
}

/** "those who wanted to attend, …": a relative clause ends at its comma. */
function beforeComma(words: readonly Word[], { first, last }: Stretch): Stretch {
  let end = first;
  while (end < last && words[end + 1]?.text !== ',') end += 1;
  return { first, last: end };
}

function listed(stretch: Stretch | null): Stretch[] {
  return stretch === null ? [] : [stretch];
}

/** "Still, he said, they have to go": both sides, or the longer where one is a word or two. */
function parted(words: readonly Word[], attribution: Stretch, sentence: Stretch): Stretch[] {
  const before = beforeMark(words, attribution.first - 1, sentence);
  const after = { first: attribution.last + 1, last: sentence.last };
  // "This campaign, he says, is different": what stands before is the subject of what follows.
  if (
    HELPERS.has(words[after.first]?.lower ?? '') &&
    before.length > 0 &&
    sizeOf([...before, after]) >= MIN_WORDS
  )
    return [...before, after];
  return [
    ...before.filter(({ first, last }) => last - first + 1 >= MIN_WORDS),
    ...(after.last - after.first + 1 >= MIN_WORDS ? [after] : []),
  ];
}

function sizeOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
