import type { AgreementFact, Article, Entity, NameMention } from '../../model.ts';
import { sentenceOf } from '../within.ts';

/** One fact per agreement and article, at its first mention: the agreement, its parties, and the sentence. */
export function agreementFacts({
  article,
  names,
  entities,
}: {
  article: Article;
  names: readonly NameMention[];
  entities: readonly Entity[];
}): AgreementFact[] {
  const seen = new Set<string>();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return names.flatMap(({ kind, entity, start, end, rule }): AgreementFact[] => {
    if (kind !== 'agreement' || seen.has(entity)) return [];
    seen.add(entity);
    const sentence = sentenceOf(article, { start, end }) ?? { start, end };
    const parties = byId.get(entity)?.parties ?? [];
    return [
      {
        id: `${article.id}/agreement-${start}`,
        kind: 'agreement',
        about: [entity, ...parties],
        when: null,
        where: [],
        provenance: {
          article: article.id,
          sentence: { start: sentence.start, end: sentence.end },
          span: { start, end },
          rule,
        },
      },
    ];
  });
}
