import { type GivenArticle, readArticle } from '../../core/article/read-article.ts';
import { extractFacts, type Knowledge } from '../../core/extract/extract-facts.ts';
import { type AcronymPair, findAcronyms } from '../../core/extract/find/acronyms.ts';
import { moved } from '../../core/extract/sections.ts';
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
  const acronyms: AcronymPair[] = [];
  const extraction = extractFacts(readArticle(text, given), knowledge, (reading, offset) => {
    for (const pair of findAcronyms(reading)) acronyms.push(moved(pair, offset));
  });
  return factsObject(extraction, acronyms);
}
