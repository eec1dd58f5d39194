import type { LinkedCandidate } from './link-cues.ts';
import { isEndless, roleOf, sentenceAround } from './sentence-around.ts';
import type { Proposal, Told } from './speech-features.ts';
import type { Unlinked } from './unlinked-speech.ts';
import { afterNoun, afterParticiple, inHeadline, isContentNoun } from './unlinked-speech.ts';

/** What is told by other means: a participle, a noun, the colon of a headline. */
export function proposeUnlinked({ article, words, cues, candidates }: Told): Proposal[] {
  const subjects = new Map<number, LinkedCandidate>();
  const openers = new Map<number, LinkedCandidate>();
  const taken = new Set<number>();
  const found: Unlinked[] = [];
  for (const candidate of candidates) {
    const { cue, link, first } = candidate;
    for (const { first: also } of candidate.also) taken.add(also);
    const sentence = words[first]?.sentence ?? -1;
    if (words[first - 1]?.sentence !== sentence) openers.set(sentence, candidate);
    if (!cue || link === 'object' || link === 'by') continue;
    taken.add(cue.first);
    if (cue.class !== 'according' && !subjects.has(sentence)) subjects.set(sentence, candidate);
  }
  for (const cue of cues.values()) {
    if (taken.has(cue.first)) continue;
    const at = words[cue.first]?.sentence ?? -1;
    const subject = subjects.get(at) ?? openers.get(at) ?? null;
    // Where a phrase ends before a verb that is no cue is not certain.
    const certain = subject !== null && (subject.cue !== null || subject.type !== 'phrase');
    const before = certain && subject.first < cue.first ? subject : null;
    const sentence = sentenceAround(words, cue.first);
    if (!isEndless(sentence)) found.push(...afterParticiple(words, cue, { sentence, subject: before }));
  }
  for (const at of words.keys()) {
    if (!isContentNoun(words, at)) continue;
    const sentence = sentenceAround(words, at);
    if (!isEndless(sentence)) found.push(...afterNoun(words, at, sentence));
  }
  for (const candidate of openers.values()) {
    if (roleOf(article, words, candidate.first) === 'headline' && candidate.type === 'name')
      found.push(...inHeadline(words, candidate, sentenceAround(words, candidate.first)));
  }
  return found.map(({ cue, contents, speaker, how }) => ({
    cue,
    verb: cues.get(cue.first) ?? null,
    candidate: null,
    speaker,
    contents,
    how,
  }));
}
