import { type GivenArticle, readArticle } from '../../core/article/read-article.ts';
import { extractFacts } from '../../core/extract/extract-facts.ts';
import { findAcronyms } from '../../core/extract/find/acronyms.ts';
import { readWords } from '../../core/extract/find/read-words.ts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { factsObject } from './facts-object.ts';

/** The answer to one article, as plain JSON. */
export function answerArticle({
  text,
  given,
  gazetteer,
}: {
  text: string;
  given: GivenArticle;
  gazetteer: Gazetteer;
}) {
  const article = readArticle(text, given);
  const acronyms = findAcronyms({ article, words: readWords(article), gazetteer });
  return factsObject(extractFacts(article, { gazetteer }), acronyms);
}
