import type { Article, Quotation, Span } from '../../../model.ts';
import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import { speakerSpan } from './speaker-span.ts';
import type { Stretch } from './told-clause.ts';
import { LONGEST_SENTENCE, toldContent } from './told-content.ts';
import type { Unlinked } from './unlinked-speech.ts';
import { afterNoun, afterParticiple, inHeadline, isContentNoun } from './unlinked-speech.ts';
import { besideAttribution, isMarked, wireMarked } from './wire-marks.ts';

export interface Told {
  readonly article: Article;
  readonly words: readonly Word[];
  /** By their first word. */
  readonly cues: ReadonlyMap<number, Cue>;
  readonly candidates: readonly LinkedCandidate[];
}

/** Speech without quotation marks: "X said that …", "…, according to the statement", "…, X said", "her claim that …". */
export function findIndirect(told: Told): Quotation[] {
  const { article, words } = told;
  const pairs = wireMarked(words);
  const found = [...linked(told, pairs), ...unlinked(told)].filter(
    ({ cue }) => !isMarked(pairs, cue?.first ?? -1),
  );
  return longestFirst(found).map((speech) => indirectQuotation({ article, words }, speech));
}

interface Speech {
  readonly cue: Stretch | null;
  readonly speaker: Span | null;
  readonly contents: readonly Stretch[];
  readonly how: string;
}

/** What those say who stand beside a cue. */
function linked({ article, words, candidates }: Told, pairs: readonly Stretch[]): Speech[] {
  return candidates.flatMap((candidate) => {
    const { cue, link, first, last } = candidate;
    if (!cue) return [];
    // A headline says in short what the article tells at length: only its words of saying are worth a fact.
    if (cue.class === 'judge' && roleOf(article, words, first) === 'headline') return [];
    const beside =
      link === 'subject' || link === 'subject-apposition' || link === 'inverted'
        ? besideAttribution(words, pairs, {
            first: Math.min(first, cue.first),
            last: Math.max(last, cue.last),
          })
        : [];
    const contents = beside.length > 0 ? beside : toldContent(words, candidate, sentenceAround(words, first));
    return contents.length > 0 ? [{ cue, speaker: speakerSpan(words, candidate), contents, how: link }] : [];
  });
}

/** What is told by other means: a participle, a noun, the colon of a headline. */
function unlinked({ article, words, cues, candidates }: Told): Speech[] {
  const subjects = new Map<number, LinkedCandidate>();
  const openers = new Map<number, LinkedCandidate>();
  const taken = new Set<number>();
  const found: Unlinked[] = [];
  for (const candidate of candidates) {
    const { cue, link, first } = candidate;
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
  return found.map((speech) => ({ ...speech, speaker: speech.speaker && spanOf(words, speech.speaker) }));
}

function roleOf(article: Article, words: readonly Word[], at: number) {
  return article.paragraphs[words[at]?.paragraph ?? -1]?.role;
}

/** First and last word of the sentence of a word. */
function sentenceAround(words: readonly Word[], at: number): Stretch {
  const sentence = words[at]?.sentence;
  let [first, last] = [at, at];
  while (at - first <= LONGEST_SENTENCE && words[first - 1]?.sentence === sentence) first -= 1;
  while (last - at <= LONGEST_SENTENCE && words[last + 1]?.sentence === sentence) last += 1;
  return { first, last };
}

function isEndless({ first, last }: Stretch): boolean {
  return last - first > LONGEST_SENTENCE;
}

/** What is said about the whole sentence goes before what is said inside it. */
function longestFirst(found: readonly Speech[]): Speech[] {
  const taken = new Set<number>();
  return [...found]
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .filter(({ contents }) => {
      const indexes = contents.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, step) => first + step),
      );
      if (indexes.some((index) => taken.has(index))) return false;
      for (const index of indexes) taken.add(index);
      return true;
    });
}

function lengthOf({ contents }: Speech): number {
  return contents.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

function spanOf(words: readonly Word[], { first, last }: Stretch): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

function indirectQuotation(
  { article, words }: Pick<Told, 'article' | 'words'>,
  { contents: stretches, cue, speaker, how }: Speech,
): Quotation {
  const contents = stretches.map((stretch) => spanOf(words, stretch));
  const start = contents[0]?.start ?? 0;
  const end = contents.at(-1)?.end ?? 0;
  return {
    kind: 'quotation',
    start,
    end,
    surface: article.text.slice(start, end),
    rule: `quotations/indirect attribution/${how}`,
    contents,
    quoted: [],
    cue: cue && spanOf(words, cue),
    speaker: speaker && {
      ...speaker,
      surface: article.text.slice(speaker.start, speaker.end),
      entity: null,
    },
    directness: 'indirect',
  };
}
