import { THAT_NOUNS } from '../../data/cue-verbs.ts';
import { CUE_WEIGHTS } from '../../data/cue-weights.ts';
import { type CueScene, cueFeatures, cueKey, cueView } from './cue-features.ts';
import type { Cue } from './find-cues.ts';
import type { Heard } from './hear.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import type { Place } from './scene.ts';
import { ViewWeights } from './view-weights.ts';

/** How far cues are looked for before, between and behind the parts of a quotation, in words. */
const REACH = { before: 40, inside: 40, after: 18 };
const NOUN_REACH = 8;

/** What it remembers holds for every article. */
const weights = new ViewWeights(CUE_WEIGHTS, { keyOf: cueKey, featuresOf: cueFeatures });

/** The likeliest cue of the quotation; `null` where none is in reach. */
export function chooseCue(heard: Heard, place: Place, speaker: LinkedCandidate | null): Cue | null {
  const scene = cueScene(heard, place, speaker);
  // Mostly there is no choice, and to weigh is dear.
  if (scene.cues.length < 2) return scene.cues[0] ?? null;
  let best: Cue | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const cue of scene.cues) {
    const score = weights.scoreOf(cueView(scene, cue));
    if (score <= bestScore) continue;
    best = cue;
    bestScore = score;
  }
  return best;
}

/** The cues of the quotation's own sentences near it, and those of its speaker wherever they stand. */
export function cueScene(
  { words, quoted, cues, subjects }: Heard,
  place: Place,
  speaker: LinkedCandidate | null,
): CueScene {
  const { first, last } = place;
  const sentences = [words[first]?.sentence, words[last]?.sentence];
  const found: Cue[] = [];
  const own =
    speaker?.cue && speaker.link !== 'object' ? [speaker.cue, ...speaker.also] : (speaker?.also ?? []);
  const add = (from: number, to: number) => {
    for (let at = Math.max(0, from); at <= to && at < words.length; at += 1) {
      const cue = cues.get(at);
      if (cue && sentences.includes(words[at]?.sentence) && !own.includes(cue)) found.push(cue);
    }
  };
  add(first - REACH.before, first - 1);
  add(first + 1, Math.min(last - 1, first + REACH.inside));
  add(last + 1, last + REACH.after);
  const all = [...found, ...own, ...wordless(words, first)].sort((a, b) => a.first - b.first);
  return { words, quoted, place, speaker, cues: all, subjects };
}

/** Cues that are no verbs: "her claim that '…'", "Ann Lee: '…'". */
function wordless(words: readonly Word[], first: number): Cue[] {
  const found: Cue[] = [];
  for (let at = first - 1; at >= first - NOUN_REACH; at -= 1) {
    const word = words[at];
    if (!word || word.quotation >= 0 || word.sentence !== words[first]?.sentence) break;
    if (THAT_NOUNS.has(word.lower))
      found.push({ first: at, last: at, verb: '', class: 'noun', form: 'plain' });
  }
  if (words[first - 1]?.text === ':')
    found.push({ first: first - 1, last: first - 1, verb: '', class: 'mark', form: 'plain' });
  return found;
}
