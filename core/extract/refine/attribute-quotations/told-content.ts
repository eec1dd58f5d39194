import { CLAUSE_VERBS, NO_CLAUSE_OPENERS } from '../../data/cue-verbs.ts';
import { DETERMINERS, SPEAKER_PRONOUNS } from '../../data/speaker-words.ts';
import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';

/** Indexes into the words, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const TAKES_CLAUSE = new Set(CLAUSE_VERBS);
const MIN_WORDS = 3;
/** A longer sentence is a list or no sentence at all; bounds the cost of a text without full stops. */
export const LONGEST_SENTENCE = 200;
/** Longest rest of a sentence after ", he said": "in a statement on Monday". */
const LONGEST_REST = 8;

/** What the candidate is told to have said in this sentence, outside quotation marks; empty where nothing. */
export function toldContent(
  words: readonly Word[],
  candidate: LinkedCandidate,
  sentence: Stretch,
): Stretch[] {
  const { cue, link } = candidate;
  if (!cue || sentence.last - sentence.first > LONGEST_SENTENCE) return [];
  if (cue.class !== 'according' && isPassive(words, cue)) return [];
  if (link === 'object' || link === 'owner' || link === 'by' || link === 'none') return [];
  const found =
    link === 'source'
      ? aroundSource(words, candidate, sentence)
      : link === 'inverted'
        ? beforeMark(words, cue.first - 1, sentence)
        : aroundVerb(words, candidate, sentence);
  const long = found.some(({ first, last }) => last - first + 1 >= MIN_WORDS);
  return long && found.every((stretch) => isPlain(words, stretch)) ? found : [];
}

/** "a tremor was felt": the subject says nothing. */
function isPassive(words: readonly Word[], cue: Cue): boolean {
  return (
    /^(?:is|are|was|were|be|been|being)$/.test(words[cue.first - 1]?.lower ?? '') && cue.form === 'finite'
  );
}

function isPlain(words: readonly Word[], { first, last }: Stretch): boolean {
  for (let at = first; at <= last; at += 1) if ((words[at]?.quotation ?? -1) >= 0) return false;
  return true;
}

/** "…, according to X" and "According to X, …". */
function aroundSource(words: readonly Word[], { cue, last }: LinkedCandidate, sentence: Stretch): Stretch[] {
  if (!cue) return [];
  if (cue.first > sentence.first + 1) return beforeMark(words, cue.first - 1, sentence);
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
  const last = withoutStop(words, sentence.last);
  const that = thatAfter(words, cue.last, last);
  if (that !== null) return [{ first: that + 1, last: clauseEnd(words, that + 1, last) }];
  const set = markBefore(words, first - 1) !== null && type !== 'who' && cue.class !== 'judge';
  if (set && words[cue.last + 1]?.text === ',' && cue.class === 'say')
    return parted(words, { first, last: cue.last + 1 }, { first: sentence.first, last });
  if (set && last - cue.last <= LONGEST_REST && first - sentence.first > MIN_WORDS)
    return beforeMark(words, first - 1, sentence);
  const start = clauseStart(words, cue, last);
  return start === null ? [] : [{ first: start, last: clauseEnd(words, start, last) }];
}

/** "Still, he said, they have to go": both sides, or the longer where one is a word or two. */
function parted(words: readonly Word[], attribution: Stretch, sentence: Stretch): Stretch[] {
  const before = beforeMark(words, attribution.first - 1, sentence);
  const after = { first: attribution.last + 1, last: sentence.last };
  return [
    ...before.filter(({ first, last }) => last - first + 1 >= MIN_WORDS),
    ...(after.last - after.first + 1 >= MIN_WORDS ? [after] : []),
  ];
}

/** "that", at most six words after the verb: "told reporters on Monday that". */
function thatAfter(words: readonly Word[], cue: number, last: number): number | null {
  for (let at = cue + 1; at <= Math.min(cue + 7, last); at += 1) {
    const word = words[at];
    if (!word || /^[,:;]$/.test(word.text)) return null;
    if (word.lower === 'that' && at < last) return at;
  }
  return null;
}

/** Where what is said begins without "that": "said he would come", "said on Friday he would", "wants to go". */
function clauseStart(words: readonly Word[], cue: Cue, last: number): number | null {
  if (!TAKES_CLAUSE.has(cue.verb)) return null;
  if (cue.verb === 'tell') return afterTime(words, cue.last + 1, last);
  const start = cue.last + 1;
  const next = words[start];
  if (!next || start > last || !/^[\p{L}\d$]/u.test(next.text) || next.quotation >= 0) return null;
  return NO_CLAUSE_OPENERS.has(next.lower) ? afterTime(words, start, last) : start;
}

/** "said on Friday he", "told reporters the town": a subject after a time of saying or after who was told. */
function afterTime(words: readonly Word[], start: number, last: number): number | null {
  for (let at = start + 1; at <= Math.min(start + 5, last); at += 1) {
    const word = words[at];
    if (!word || word.quotation >= 0 || !/^[\p{L}\d]/u.test(word.text)) return null;
    const opens =
      SPEAKER_PRONOUNS[word.lower] !== undefined ||
      (DETERMINERS.has(word.lower) &&
        !/^(?:in|on|at|of|during|for|with|from|about|by|after|before)$/.test(words[at - 1]?.lower ?? ''));
    if (opens) return at;
  }
  return null;
}

/** To the full stop, or to ", but X said". */
function clauseEnd(words: readonly Word[], first: number, last: number): number {
  for (let at = first + MIN_WORDS; at < last; at += 1) {
    if (words[at]?.text === ';') return at - 1;
    if (
      words[at]?.text === ',' &&
      /^(?:but|adding|noting|while|although|though|citing|according)$/.test(words[at + 1]?.lower ?? '')
    )
      return at - 1;
  }
  return last;
}

function withoutStop(words: readonly Word[], last: number): number {
  return /^[.!?…]$/.test(words[last]?.text ?? '') ? last - 1 : last;
}
