import { type GivenArticle, readArticle } from '../../core/article/read-article.ts';
import { extractFacts, type Knowledge } from '../../core/extract/extract-facts.ts';
import { findAcronyms } from '../../core/extract/find/acronyms.ts';
import { readWords } from '../../core/extract/find/read-words.ts';
import { factsObject } from './facts-object.ts';

/** The answer to one article, as plain JSON. */
export function answerArticle({
  text,
  given,
  knowledge,
}: {
  text: string;
  given: GivenArticle;
  knowledge: Knowledge;
}) {
  const article = readArticle(text, given);
  const acronyms = findAcronyms({ article, words: readWords(article), gazetteer: knowledge.gazetteer });
  return factsObject(extractFacts(article, knowledge), acronyms);
}
