import type { Article } from '../../../model.ts';
import type { Word } from './read-words.ts';
import type { Stretch } from './told-clause.ts';
import { LONGEST_SENTENCE } from './told-content.ts';

/** First and last word of the sentence of a word. */
export function sentenceAround(words: readonly Word[], at: number): Stretch {
  const sentence = words[at]?.sentence;
  let [first, last] = [at, at];
  while (at - first <= LONGEST_SENTENCE && words[first - 1]?.sentence === sentence) first -= 1;
  while (last - at <= LONGEST_SENTENCE && words[last + 1]?.sentence === sentence) last += 1;
  return { first, last };
}

/** A list, or a text without full stops. */
export function isEndless({ first, last }: Stretch): boolean {
  return last - first > LONGEST_SENTENCE;
}

/** What the paragraph of a word is in its article. */
export function roleOf(article: Article, words: readonly Word[], at: number) {
  return article.paragraphs[words[at]?.paragraph ?? -1]?.role;
}
