import type { Article, Quotation } from '../../../model.ts';
import { findCandidates } from './find-candidates.ts';
import type { Cue } from './find-cues.ts';
import { findCues } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import { linkCues } from './link-cues.ts';
import type { Word } from './read-words.ts';
import { readWords } from './read-words.ts';
import { type QuotedFrom, quotedFrom } from './scene.ts';
import { shareSubjects } from './share-subjects.ts';

/** An article as it is heard: its words, who may speak in it, and by which cues. */
export interface Heard {
  readonly words: readonly Word[];
  readonly quoted: QuotedFrom;
  readonly candidates: readonly LinkedCandidate[];
  /** The same, with all cues that they share, for speech without marks. What reports quoted words is weighed without those. */
  readonly telling: readonly LinkedCandidate[];
  /** By their first word, in order. */
  readonly cues: ReadonlyMap<number, Cue>;
  /** The first word of the candidate that is the subject of a cue, by the first word of the cue. */
  readonly subjects: ReadonlyMap<number, number>;
}

export function hear(article: Article, quotations: readonly Quotation[]): Heard {
  const words = readWords(article, quotations);
  const cues = findCues(words);
  const candidates = linkCues(words, findCandidates(words, cues), cues);
  const subjects = new Map<number, number>();
  for (const { link, cue, also, first } of candidates) {
    if (cue && link !== 'object') subjects.set(cue.first, first);
    for (const other of also) subjects.set(other.first, first);
  }
  return {
    words,
    quoted: quotedFrom(words),
    candidates,
    telling: shareSubjects(words, candidates, cues, { since: 'own' }),
    subjects,
    cues: new Map(cues.map((cue) => [cue.first, cue])),
  };
}
