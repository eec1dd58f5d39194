import type { Library, LibraryArticle, QuotationFact } from '../model.ts';
import type { Statement } from '../passages/statement-index.ts';

/** What may be quoted: words said, not words reported around them. The parts of a statement that "he said" splits are one text. */
export function statementsOf(library: Library): Statement[] {
  const articles = new Map(library.articles.map((article) => [article.id, article]));
  return library.facts.flatMap((fact) => {
    if (fact.kind !== 'quotation' || fact.quotation.directness === 'indirect') return [];
    const article = articles.get(fact.provenance.article);
    return article ? [{ fact: fact.id, text: statementText(fact, article) }] : [];
  });
}

export function statementText({ quotation }: QuotationFact, { text }: LibraryArticle): string {
  return quotation.quoted.map(({ start, end }) => text.slice(start, end)).join(' ');
}
