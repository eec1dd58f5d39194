import { THAT_NOUNS, TO_NOUNS } from '../../data/cue-verbs.ts';
import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';

/** What stands before a verb that has its subject from another: "…, saying", "and added", "by calling". */
const BEFORE_PARTICIPLE =
  /^(?:[,—–-]|and|or|but|by|in|while|when|after|before|then|of|for|from|not|\p{L}+ly)$/u;
const BEFORE_FINITE = /^(?:and|but|or|then|,|also|later|\p{L}+ly)$/u;
const BEFORE_PLAIN = /^(?:to|and|or|not|\p{L}+ly)$/u;

/**
 * Candidates with the cues that no subject of their own stands beside: those of the last subject before them in the sentence.
 * `since`: from its own cue a subject shares at once ("said it was late, |adding| …"), or only from a further one on.
 */
export function shareSubjects(
  words: readonly Word[],
  candidates: readonly LinkedCandidate[],
  cues: readonly Cue[],
  { since }: { readonly since: 'own' | 'further' } = { since: 'further' },
): LinkedCandidate[] {
  const taken = new Set(candidates.flatMap(({ cue, link }) => (cue && isSubject(link) ? [cue.first] : [])));
  const shared = new Map<LinkedCandidate, Cue[]>();
  let next = 0;
  let main: LinkedCandidate | null = null;
  let last: LinkedCandidate | null = null;
  for (const cue of cues) {
    const sentence = words[cue.first]?.sentence;
    for (; (candidates[next]?.first ?? Number.POSITIVE_INFINITY) < cue.first; next += 1) {
      const candidate = candidates[next];
      if (!candidate || !isFirst(candidate)) continue;
      const own = candidate.cue?.first ?? cue.first;
      if (own > cue.first || (own === cue.first && since === 'further')) continue;
      if (words[candidate.first]?.sentence !== words[main?.first ?? -1]?.sentence) main = null;
      last = candidate;
      if (candidate.type !== 'who') main ??= candidate;
    }
    if (taken.has(cue.first) || cue.class === 'according' || !isShared(words, cue)) continue;
    const outer = words[cue.first - 1]?.text === ',' && cue.form === 'ing' ? (main ?? last) : last;
    if (!outer || words[outer.first]?.sentence !== sentence || isPlural(words, outer, cue)) continue;
    shared.set(outer, [...(shared.get(outer) ?? []), cue]);
  }
  return candidates.map((candidate) => {
    const also = shared.get(candidate);
    return also ? { ...candidate, also } : candidate;
  });
}

/** "moved them with speeches and |promises to change": beside a verb in the past a form that may be a noun is one. */
function isPlural(words: readonly Word[], { cue: own }: LinkedCandidate, cue: Cue): boolean {
  const { lower = '' } = words[cue.first] ?? {};
  return (
    own !== null &&
    (THAT_NOUNS.has(lower) || TO_NOUNS.has(lower)) &&
    /[^s]s$/.test(lower) &&
    /(?:ed|said|told|wrote)$/.test(words[own.first]?.lower ?? '')
  );
}

function isSubject(link: LinkedCandidate['link']): boolean {
  return (
    link === 'subject' || link === 'subject-phrase' || link === 'subject-apposition' || link === 'inverted'
  );
}

/** A subject, also of "was told": "was told of it |and said that …". */
function isFirst({ link, cue, last }: LinkedCandidate): boolean {
  return isSubject(link) || (link === 'object' && cue !== null && cue.first > last);
}

function isShared(words: readonly Word[], { first, form }: Cue): boolean {
  const before = words[first - 1];
  if (!before || before.sentence !== words[first]?.sentence) return false;
  if (before.quotation >= 0) return form === 'ing';
  const pattern = form === 'ing' ? BEFORE_PARTICIPLE : form === 'plain' ? BEFORE_PLAIN : BEFORE_FINITE;
  // "because of poorly |maintained roads": a participle before its noun.
  if (
    /ly$/.test(before.lower) &&
    /^(?:of|in|on|at|by|for|with|from|an?|the|its|their)$/.test(words[first - 2]?.lower ?? '')
  )
    return false;
  return pattern.test(before.lower);
}
