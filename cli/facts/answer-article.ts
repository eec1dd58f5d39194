import { type GivenArticle, readArticle } from '../../core/article/read-article.ts';
import { extractFacts, type Knowledge } from '../../core/extract/extract-facts.ts';
import { type AcronymPair, findAcronyms } from '../../core/extract/find/acronyms.ts';
import { moved } from '../../core/extract/moved.ts';
import type { Extraction } from '../../core/model.ts';
import { factsLists, factsObject } from './facts-object.ts';

interface ArticleToAnswer {
  readonly text: string;
  readonly given: GivenArticle;
  readonly knowledge: Knowledge;
}

/** The answer to one article, as plain JSON. */
export function answerArticle(article: ArticleToAnswer) {
  return factsObject(...found(article));
}

/** The same, for whoever takes its lists item by item. */
export function answerInLists(article: ArticleToAnswer) {
  return factsLists(...found(article));
}

function found({ text, given, knowledge }: ArticleToAnswer): [Extraction, AcronymPair[]] {
  const acronyms: AcronymPair[] = [];
  const extraction = extractFacts(readArticle(text, given), knowledge, (reading, offset) => {
    for (const pair of findAcronyms(reading)) acronyms.push(moved(pair, offset));
  });
  return [extraction, acronyms];
}
