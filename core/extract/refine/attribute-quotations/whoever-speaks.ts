import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import type { Scene } from './scene.ts';
import { isPassive } from './told-content.ts';

/** The likeliest candidate, or whom the sentence plainly gives the words to in its place. */
export function whoeverSpeaks(scene: Scene, best: LinkedCandidate | null): LinkedCandidate | null {
  if (best?.type === 'who') return toldOf(scene, best) ?? best;
  if (best?.link === 'none') return agentOf(scene, best) ?? closingOf(scene, best) ?? best;
  return best?.cue
    ? (agentOf(scene, best) ?? nextOf(scene, best.cue) ?? callerOf(scene, best) ?? best)
    : best;
}

/** "The spate has been described as “sad” by |the department|": who describes, not what. */
function agentOf(
  { words, candidates, place: { first } }: Scene,
  { cue, link, last }: LinkedCandidate,
): LinkedCandidate | null {
  if (link === 'by' || last >= first) return null;
  const agent = candidates.find(
    (one) =>
      one.link === 'by' &&
      (cue ? one.cue === cue : one.first > first) &&
      one.cue !== null &&
      isPassive(words, one.cue) &&
      words[one.first]?.sentence === words[first]?.sentence,
  );
  return agent ?? null;
}

/** "Lee said she was "glad", while |Kray| said it was "late"": behind other quoted words somebody else says something right before these. */
function nextOf(
  { words, quoted, candidates, place: { first } }: Scene,
  { last: from }: Cue,
): LinkedCandidate | null {
  const other = quoted[from] ?? first;
  if (other >= first || words[from]?.sentence !== words[first]?.sentence) return null;
  const next = candidates.findLast(
    ({ first: at, link, cue }) =>
      at > other &&
      SUBJECTS.has(link) &&
      cue?.class === 'say' &&
      cue.form === 'finite' &&
      PLAINLY_SAID.test(words[cue.first]?.lower ?? '') &&
      cue.last < first &&
      first - cue.last <= LONGEST_COLON &&
      words[at]?.sentence === words[first]?.sentence,
  );
  return next ?? null;
}

/**
 * "He bought what |one witness| described as “junk”", "while club chief |Kray| called it “late”": who calls a thing so right before the
 * words, where the subject before him tells nothing, or where he has a clause of his own.
 */
function callerOf(
  { words, candidates, place: { first, quotation } }: Scene,
  { cue: before, also }: LinkedCandidate,
): LinkedCandidate | null {
  const from = before?.last ?? first;
  if (quotation.directness !== 'mixed' || from >= first) return null;
  const caller = candidates.findLast(
    ({ first: at, type, link, cue }) =>
      at > from &&
      (type === 'name' || type === 'phrase') &&
      link === 'subject' &&
      cue?.class === 'judge' &&
      cue.form === 'finite' &&
      CALLING.test(cue.verb) &&
      cue.last < first &&
      first - cue.last <= LONGEST_OBJECT &&
      first - cue.last > 1 &&
      words[at]?.sentence === words[first]?.sentence,
  );
  const tellsNothing = before?.class === 'other' && also.length === 0;
  return caller && (tellsNothing || isClauseOfHis(words, caller)) ? caller : null;
}

/** Behind "while", but for what he is: "while garment exporters' chief |Ann Lee|". */
function isClauseOfHis(words: readonly Word[], { first }: LinkedCandidate): boolean {
  let at = first - 1;
  while (
    first - at <= LONGEST_ROLE &&
    /^(?:[\p{L}-]{3,}|['’]s?)$/u.test(words[at]?.text ?? '') &&
    !JOINT.test(words[at]?.lower ?? '')
  )
    at -= 1;
  return JOINT.test(words[at]?.lower ?? '');
}

const JOINT = /^(?:while|whereas)$/;
/** Words from there to a name that say who it is. */
const LONGEST_ROLE = 6;

/** Verbs whose object has quoted words beside it. */
const CALLING = /^(?:call|describe|label|brand|dub|term|deem|dismiss|denounce|decry|hail|praise)$/;
/** Words between such a verb and the quoted words: "called it", "described the deal as". */
const LONGEST_OBJECT = 4;

/** "Commuters "could not believe it" when it came by, |the railway| said.": who tells the whole sentence, not whom it is about. */
function closingOf({ words, candidates, place }: Scene, about: LinkedCandidate): LinkedCandidate | null {
  const sentence = words[place.last]?.sentence;
  if (about.last > place.first || words[about.first]?.sentence !== sentence) return null;
  const closing = candidates.find(
    ({ first, link, cue }) =>
      first > place.last &&
      words[first]?.sentence === sentence &&
      words[first - 1]?.text === ',' &&
      SUBJECTS.has(link) &&
      cue?.class === 'say' &&
      cue.form === 'finite',
  );
  return closing ?? null;
}

const SUBJECTS: ReadonlySet<LinkedCandidate['link']> = new Set([
  'subject',
  'subject-phrase',
  'subject-apposition',
]);

/** "|Ann Lee|, who fears floods, said: …": whom the aside tells of, where that one speaks right before the quotation. */
function toldOf({ candidates, place }: Scene, who: LinkedCandidate): LinkedCandidate | null {
  const outer = candidates.findLast(({ last }) => last < who.first);
  const isBeside = outer !== undefined && outer.last === who.first - 2 && outer.link === 'subject-apposition';
  const gap = place.first - (outer?.cue?.last ?? place.first) - 1;
  return isBeside && outer.cue?.class === 'say' && gap >= 0 && gap <= LONGEST_COLON ? outer : null;
}

/** Words between "said" and the quotation: "said:", "told the court:". */
const LONGEST_COLON = 4;

/** Not "remarks", "claims". */
const PLAINLY_SAID = /ed$|^(?:said|says|told|wrote)$/;
