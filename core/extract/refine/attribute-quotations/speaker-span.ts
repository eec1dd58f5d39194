import type { Span } from '../../../model.ts';
import { NOUNS_IN_LY } from '../../data/speaker-words.ts';
import { branchBehind } from './branches.ts';
import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';

const LONGEST_TAIL = 12;

/** The words that name the speaker: "the statement of the EU foreign policy department", "a spokesman for the group". */
export function speakerSpan(words: readonly Word[], candidate: LinkedCandidate): Span {
  const { first, link, cue, type } = candidate;
  let { last } = candidate;
  if (type === 'phrase' || type === 'plural') {
    if (link === 'subject-phrase' && cue) last = beforeCue(words, candidate, cue);
    else if (link === 'inverted' || link === 'source' || link === 'by' || link === 'subject-apposition')
      last = tailOf(words, last);
  }
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

export function cueSpan(words: readonly Word[], { first, last }: Cue): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** Up to the verb, without the adverbs and helpers before it. */
function beforeCue(words: readonly Word[], { last }: LinkedCandidate, cue: Cue): number {
  let end = cue.first - 1;
  while (end > last && isBeforeVerb(words[end])) end -= 1;
  return end - last > LONGEST_TAIL ? last : end;
}

/** "reportedly", "on Monday has", a comma, not "the ministry of |supply". */
function isBeforeVerb(word: Word | undefined): boolean {
  const { text = '', lower = '' } = word ?? {};
  if (NOUNS_IN_LY.has(lower)) return false;
  return !/[\p{L}\d]/u.test(text) || BEFORE_VERB.test(lower);
}

const BEFORE_VERB =
  /^(?:has|have|had|also|always|then|later|is|was|were|are|would|will|to|could|can|may|might|must|should|\p{L}+ly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|on|in|at|yesterday|today)$/u;

/** "of the EU foreign policy department" after "the statement": phrases with a preposition, up to a stop or a verb. */
function tailOf(words: readonly Word[], last: number): number {
  let end = last;
  while (/^(?:of|for|from|by|at)$/.test(words[end + 1]?.lower ?? '')) {
    let at = end + 2;
    while (at - last <= LONGEST_TAIL && isTailWord(words, at, end)) at += 1;
    if (at === end + 2) break;
    end = withBranches(words, last, at - 1);
  }
  return end;
}

/** "for the Ministry of Agriculture|, Land and Fisheries|". */
function withBranches(words: readonly Word[], first: number, last: number): number {
  let end = last;
  for (let at = branchBehind(words, first, end); at !== null; at = branchBehind(words, first, end)) {
    end = at;
    while (end - first <= LONGEST_TAIL && isTailWord(words, end + 1, end)) end += 1;
  }
  return end;
}

function isTailWord(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  if (!word || word.quotation >= 0 || word.sentence !== words[end]?.sentence) return false;
  if (!/^[\p{L}\d]|^['’]s?$/u.test(word.text)) return false;
  return !/^(?:of|for|from|by|at|in|on|to|with|who|that|which|and|is|was|were|are|has|had|have|said|says|will|would|as|after|before|when|while)$/.test(
    word.lower,
  );
}
