import type { CardSource, Receipt } from '../core/model.ts';
import type { ToldAgain } from './Proof.tsx';

/** Of facts with one sentence: the articles that print it beside the first fact's, in order. */
export function toldAgain(facts: readonly Receipt[], sources: readonly CardSource[]): ToldAgain[] {
  const byArticle = Map.groupBy(facts, ({ source }) => source);
  return [...byArticle.values()]
    .slice(1)
    .flatMap(([receipt]) => (receipt ? [{ receipt, source: sources[receipt.source] }] : []));
}
