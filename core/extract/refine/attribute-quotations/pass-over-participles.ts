import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';

/** "an official |speaking to …", "a letter |obtained by …", "officials |familiar with …". */
const OPENS = /^(?:\p{Ll}{2,}(?:ing|ed)|familiar|close|known|given|shown|seen|written|sent|briefed)$/u;
const PREPOSITION = /^(?:to|by|with|for|in|at|of|from|on|about|against|under|over|near)$/;
/** What may end the phrase itself: "a person |close| to the company". */
const CLOSE = /^(?:familiar|close|briefed)$/;
/** Words from what is told of somebody to the preposition: "working closely with". */
const LONGEST_WAY = 4;

/** Gives a verb of saying to whom a participle tells of, not to the last name behind it: "a source speaking to |the paper said". */
export function passOverParticiples(
  words: readonly Word[],
  candidates: readonly LinkedCandidate[],
): LinkedCandidate[] {
  const passed = [...candidates];
  for (let at = 1; at < passed.length; at += 1) {
    const inner = passed[at];
    const outer = passed[at - 1];
    if (!inner?.cue || !outer || inner.link !== 'subject' || !isTold(inner)) continue;
    const told = isInClause(words, passed, at) ? whoseClause(words, passed, at) : null;
    if (told !== null) {
      passed[told] = { ...(passed[told] ?? outer), link: 'subject', cue: inner.cue };
      passed[at] = { ...inner, link: 'none', cue: null };
      continue;
    }
    if (!isSaying(inner) || !isTellingOf(words, outer, inner)) continue;
    const isClose = CLOSE.test(words[outer.last]?.lower ?? '');
    passed[at - 1] = { ...outer, link: isClose ? 'subject-phrase' : 'subject', cue: inner.cue };
    passed[at] = { ...inner, link: 'none', cue: null };
  }
  return passed;
}

function isSaying({ cue }: LinkedCandidate): boolean {
  return cue !== null && cue.form === 'finite' && (cue.class === 'say' || cue.class === 'think');
}

function isTold({ cue }: LinkedCandidate): boolean {
  return cue !== null && cue.form === 'finite' && cue.class !== 'other';
}

/** "a man who clung to |a buoy has described": a phrase with a preposition in a clause that no comma parts from the verb. */
function isInClause(words: readonly Word[], candidates: readonly LinkedCandidate[], at: number): boolean {
  const inner = candidates[at];
  if (!inner) return false;
  if (isSpokenTo(words, inner)) return true;
  if (!PREPOSITION.test(words[inner.first - 1]?.lower ?? '')) return false;
  for (let back = inner.first - 1; back > inner.first - LONGEST_CLAUSE; back -= 1) {
    const { text = ',', lower = '' } = words[back] ?? {};
    if (lower === 'who') return true;
    if (!/^[\p{L}\d$£€]/u.test(text) || lower === 'that') return false;
  }
  return false;
}

/** Words from "who" to the phrase. */
const LONGEST_CLAUSE = 16;

/** "not allowed to speak to |the media said": whom somebody speaks to says nothing. */
function isSpokenTo(words: readonly Word[], { first }: LinkedCandidate): boolean {
  return (
    /^(?:to|with)$/.test(words[first - 1]?.lower ?? '') &&
    /^(?:speak|speaking|talk|talking|comment|commenting)$/.test(words[first - 2]?.lower ?? '')
  );
}

/** The last one before in the sentence whom "who" tells of: "|a colleague| who asked not to be named because …". */
function whoseClause(
  words: readonly Word[],
  candidates: readonly LinkedCandidate[],
  at: number,
): number | null {
  const sentence = words[candidates[at]?.first ?? 0]?.sentence;
  for (let back = at - 1; back > 0; back -= 1) {
    const [who, told] = [candidates[back], candidates[back - 1]];
    if (!who || !told || words[told.first]?.sentence !== sentence) return null;
    const gap = who.first - told.last - 1;
    const isNext = gap === 0 || (gap === 1 && words[told.last + 1]?.text === ',');
    if (who.type === 'who' && isNext && (told.cue === null || told.cue === who.cue)) return back - 1;
  }
  return null;
}

/** From the end of one candidate to the other nothing but a participle and its preposition. */
function isTellingOf(words: readonly Word[], outer: LinkedCandidate, inner: LinkedCandidate): boolean {
  const from = CLOSE.test(words[outer.last]?.lower ?? '') ? outer.last : outer.last + 1;
  const opening = words[from];
  const way = inner.first - from;
  if (!opening || way < 2 || way > LONGEST_WAY || opening.sentence !== words[inner.first]?.sentence)
    return false;
  if (outer.type === 'who' || outer.type === 'he' || outer.type === 'they' || outer.type === 'it')
    return false;
  if (outer.cue && (outer.cue.first !== outer.last + 1 || outer.cue.class === 'say')) return false;
  if (!OPENS.test(opening.lower) || !PREPOSITION.test(words[inner.first - 1]?.lower ?? '')) return false;
  // "appeared on", "asked for": told by somebody, not of them.
  if (/ed$/.test(opening.lower) && words[inner.first - 1]?.lower !== 'by') return false;
  for (let at = outer.last + 1; at < inner.first; at += 1)
    if (!/^\p{Ll}/u.test(words[at]?.text ?? '')) return false;
  return true;
}
