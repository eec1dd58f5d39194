import {
  CLAUSE_VERBS,
  NEEDS_SUBJECT,
  NO_CLAUSE_OPENERS,
  OBJECT_VERBS,
  SUBORDINATORS,
} from '../../data/cue-verbs.ts';
import {
  DETERMINERS,
  HELPERS,
  IRREGULAR_PASTS,
  SPEAKER_PRONOUNS,
  TIME_NOUNS,
} from '../../data/speaker-words.ts';
import type { Cue } from './find-cues.ts';
import type { Word } from './read-words.ts';

/** Indexes into the words, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Fewer words say nothing that a card should show. */
export const MIN_WORDS = 3;

export const TAKES_CLAUSE = new Set(CLAUSE_VERBS);

/** What follows the verb: "that …", "he would come", "to win", "the plan" of one who criticizes it; `null` if nothing. */
export function clauseAfter(words: readonly Word[], cue: Cue, last: number): Stretch | null {
  const that = thatAfter(words, cue.last, last);
  if (that !== null) return { first: that + 1, last: clauseEnd(words, that + 1, last) };
  if (cue.class === 'judge') return judgedAfter(words, cue, last);
  const start = clauseStart(words, cue, last);
  return start === null ? null : { first: start, last: clauseEnd(words, start, last) };
}

/** "criticized the plan to close the bridge": up to the next mark. */
function judgedAfter(words: readonly Word[], cue: Cue, sentenceEnd: number): Stretch | null {
  if (cue.form === 'plain' || !OBJECT_VERBS.has(cue.verb)) return null;
  let first = cue.last + 1;
  if (/^(?:speak|talk)$/.test(cue.verb) && !/^(?:about|of|against)$/.test(words[first]?.lower ?? ''))
    return null;
  if (/^(?:for|to|on|about|of|out)$/.test(words[first]?.lower ?? '')) first += 1;
  if (!/^[\p{L}\d$]/u.test(words[first]?.text ?? '') || /sel(?:f|ves)$/.test(words[first]?.lower ?? ''))
    return null;
  let last = first;
  while (last < sentenceEnd && isObjectWord(words[last + 1])) last += 1;
  // "hailed the vote as 'fantastic'": the rest is in quotation marks.
  return last > sentenceEnd || (words[last + 1]?.quotation ?? -1) >= 0 ? null : { first, last };
}

function isObjectWord(word: Word | undefined): boolean {
  return (
    /^[\p{L}\d$%'’.-]/u.test(word?.text ?? '') &&
    !/^(?:and|but|while|when|after|before)$/.test(word?.lower ?? '')
  );
}

/** Words from a verb to its "that": "told the paper in an interview in Rome late on Monday that". */
const LONGEST_LEAD = 13;
const NEAR = 7;
/** "said |in a statement carried by the agency that": what opens where and when somebody said it. */
const SAID = /^(?:sa(?:id|ys?|ying)|wrote|announced|stated)$/;
const OCCASION = /^(?:in|on|at|during|after)$/;

/** "that", not far after the verb: "told reporters on Monday that". */
export function thatAfter(words: readonly Word[], cue: number, last: number): number | null {
  const { lower = '' } = words[cue] ?? {};
  const isFar = lower === 'told' || (SAID.test(lower) && OCCASION.test(words[cue + 1]?.lower ?? ''));
  const reach = isFar ? LONGEST_LEAD : NEAR;
  for (let at = cue + 1; at <= Math.min(cue + reach, last); at += 1) {
    const word = words[at];
    if (!word || /^[,:;]$/.test(word.text)) return null;
    // "told the paper it was “late” but warned |that": of another verb.
    if (word.quotation >= 0 && at > cue + 1) return null;
    if (word.lower === 'that' && at < last) return isRelative(words, at, cue) ? null : at;
  }
  return null;
}

/** "built a hall that |held", "spoke of that |plan", not "told the town that he": no clause with a subject of its own. */
function isRelative(words: readonly Word[], that: number, cue: number): boolean {
  if (that === cue + 1) return false;
  const [before, after] = [words[that - 1]?.lower ?? '', words[that + 1]?.lower ?? ''];
  if (/^(?:and|but)$/.test(before)) return true; // "said work had begun and that |nobody was hurt"
  if (/^(?:of|in|at|on|by|with|from|for|to)$/.test(before)) return true;
  return HELPERS.has(after) || IRREGULAR_PASTS.has(after) || /.{2}ed$/.test(after);
}

/** Where what is said begins without "that": "said he would come", "said on Friday he would", "wants to go". */
function clauseStart(words: readonly Word[], cue: Cue, last: number): number | null {
  if (!TAKES_CLAUSE.has(cue.verb)) return null;
  if (cue.verb === 'tell') return afterTime(words, cue.last + 1, last);
  const start = cue.last + 1;
  const next = words[start];
  if (!next || start > last || !/^[\p{L}\d$]/u.test(next.text) || next.quotation >= 0) return null;
  if (next.lower === 'to' && TELLS_TO.has(cue.verb)) return null; // "added to the debt", "wrote to the bank"
  if (NO_CLAUSE_OPENERS.has(next.lower)) return afterTime(words, start, last);
  return NEEDS_SUBJECT.has(cue.verb) && !opensSubject(next) ? null : start;
}

/** Verbs whose "to" leads to a thing or to who is told. */
const TELLS_TO: ReadonlySet<string> = new Set(['add', 'write', 'complain']);

/** "felt the town", "know he", but not "felt squeezed", "know them". */
function opensSubject({ text, lower }: Word): boolean {
  return SPEAKER_PRONOUNS.has(lower) || DETERMINERS.has(lower) || /^[\p{Lu}\d]/u.test(text);
}

/** "said on Friday he", "told reporters the town": a subject after a time of saying or after who was told. */
function afterTime(words: readonly Word[], start: number, last: number): number | null {
  for (let at = start + 1; at <= Math.min(start + 5, last); at += 1) {
    const word = words[at];
    if (!word || word.quotation >= 0 || !/^[\p{L}\d]/u.test(word.text)) return null;
    if (SUBORDINATORS.has(words[at - 1]?.lower ?? '')) return null; // "told reporters as |she left"
    const opens =
      SPEAKER_PRONOUNS.has(word.lower) ||
      (DETERMINERS.has(word.lower) &&
        !TIME_NOUNS.has(words[at + 1]?.lower ?? '') &&
        !/^(?:in|on|at|of|during|for|with|from|about|by|after|before|through|via)$/.test(
          words[at - 1]?.lower ?? '',
        ));
    if (opens) return at;
  }
  return null;
}

/** To the full stop, or to ", but X said", or to the speaker's next deed: "denied wrongdoing |and must present". */
export function clauseEnd(words: readonly Word[], first: number, last: number): number {
  const deed = nextDeed(words, first, last);
  if (deed !== null) return deed - 1;
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

/** Index of "and" before a helping verb, where no verb stands before it: what was said is a thing and no clause. */
function nextDeed(words: readonly Word[], first: number, last: number): number | null {
  for (let at = first; at < Math.min(first + LONGEST_THING, last); at += 1) {
    const { lower = '', text = '' } = words[at] ?? {};
    if (lower === 'and' && at > first && HELPERS.has(words[at + 1]?.lower ?? '')) return at;
    if (
      HELPERS.has(lower) ||
      IRREGULAR_PASTS.has(lower) ||
      /.{2}(?:ed|s)$/.test(lower) ||
      !/^\p{L}/u.test(text)
    )
      return null;
  }
  return null;
}

/** Words of a thing that is denied or wanted. */
const LONGEST_THING = 8;

export function withoutStop(words: readonly Word[], last: number): number {
  return /^[.!?…]$/.test(words[last]?.text ?? '') ? last - 1 : last;
}
