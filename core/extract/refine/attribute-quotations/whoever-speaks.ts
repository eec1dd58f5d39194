import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Scene } from './scene.ts';

/** The likeliest candidate, or whom the sentence plainly gives the words to in its place. */
export function whoeverSpeaks(scene: Scene, best: LinkedCandidate | null): LinkedCandidate | null {
  if (best?.type === 'who') return toldOf(scene, best) ?? best;
  if (best?.link === 'none') return closingOf(scene, best) ?? best;
  return best?.cue ? (nextOf(scene, best.cue) ?? best) : best;
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
