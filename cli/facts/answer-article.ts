import { type GivenArticle, readArticle } from '../../core/article/read-article.ts';
import { extractFacts, type Knowledge } from '../../core/extract/extract-facts.ts';
import { findAcronyms } from '../../core/extract/find/acronyms.ts';
import { readWords } from '../../core/extract/find/read-words.ts';
import { moved, sectionsOf } from '../../core/extract/sections.ts';
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
  const acronyms = sectionsOf(article).flatMap(({ article: section, offset }) =>
    moved(
      findAcronyms({ article: section, words: readWords(section), gazetteer: knowledge.gazetteer }),
      offset,
    ),
  );
  return factsObject(extractFacts(article, knowledge), acronyms);
}
