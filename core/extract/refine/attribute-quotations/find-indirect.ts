import type { Article, Quotation, Span } from '../../../model.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import { cueSpan, speakerSpan } from './speaker-span.ts';
import type { Stretch } from './told-content.ts';
import { LONGEST_SENTENCE, toldContent } from './told-content.ts';

export interface Told {
  readonly article: Article;
  readonly words: readonly Word[];
  readonly candidates: readonly LinkedCandidate[];
}

/** Speech without quotation marks: "X said that …", "…, according to the statement", "…, X said". */
export function findIndirect({ article, words, candidates }: Told): Quotation[] {
  const found = candidates.flatMap((candidate) => {
    if (!candidate.cue) return [];
    const contents = toldContent(words, candidate, sentenceAround(words, candidate.first));
    return contents.length > 0 ? [{ candidate, contents }] : [];
  });
  return longestFirst(found).map(({ candidate, contents }) =>
    indirectQuotation({ article, words }, candidate, contents),
  );
}

/** First and last word of the sentence of a word. */
function sentenceAround(words: readonly Word[], at: number): Stretch {
  const sentence = words[at]?.sentence;
  let [first, last] = [at, at];
  while (at - first <= LONGEST_SENTENCE && words[first - 1]?.sentence === sentence) first -= 1;
  while (last - at <= LONGEST_SENTENCE && words[last + 1]?.sentence === sentence) last += 1;
  return { first, last };
}

interface Found {
  readonly candidate: LinkedCandidate;
  readonly contents: readonly Stretch[];
}

/** What is said about the whole sentence goes before what is said inside it. */
function longestFirst(found: readonly Found[]): Found[] {
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

function lengthOf({ contents }: Found): number {
  return contents.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

function indirectQuotation(
  { article, words }: Omit<Told, 'candidates'>,
  candidate: LinkedCandidate,
  stretches: readonly Stretch[],
): Quotation {
  const contents = stretches.map(
    ({ first, last }): Span => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }),
  );
  const start = contents[0]?.start ?? 0;
  const end = contents.at(-1)?.end ?? 0;
  const speaker = speakerSpan(words, candidate);
  return {
    kind: 'quotation',
    start,
    end,
    surface: article.text.slice(start, end),
    rule: `quotations/indirect attribution/${candidate.link}`,
    contents,
    quoted: [],
    cue: candidate.cue && cueSpan(words, candidate.cue),
    speaker: { ...speaker, surface: article.text.slice(speaker.start, speaker.end), entity: null },
    directness: 'indirect',
  };
}
