import type { AgreementFact, Article, DateMention, Entity, NameMention } from '../../model.ts';
import { sentenceOf } from '../within.ts';
import { dayOfAgreement } from './day-of-agreement.ts';

/**
 * One fact per agreement and article: the agreement, its parties, its own day, and the sentence that tells the day, or
 * the first that names the agreement.
 */
export function agreementFacts({
  article,
  dates,
  names,
  entities,
}: {
  article: Article;
  dates: readonly DateMention[];
  names: readonly NameMention[];
  entities: readonly Entity[];
}): AgreementFact[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const agreements = names.filter(({ kind }) => kind === 'agreement');
  return [...Map.groupBy(agreements, ({ entity }) => entity)].flatMap(([entity, mentions]) => {
    const dated = mentions.map((mention) => ({ mention, day: dayOfAgreement(article, mention, dates) }));
    const told = dated.find(({ day }) => day !== null) ?? dated[0];
    return told ? [agreementFact(article, { ...told, parties: byId.get(entity)?.parties ?? [] })] : [];
  });
}

function agreementFact(
  article: Article,
  {
    mention: { entity, start, end, rule },
    day,
    parties,
  }: { mention: NameMention; day: DateMention | null; parties: Entity['parties'] },
): AgreementFact {
  const sentence = sentenceOf(article, { start, end }) ?? { start, end };
  return {
    id: `${article.id}/agreement-${start}`,
    kind: 'agreement',
    about: [entity, ...parties],
    when: day && { start: day.start, end: day.end, ...day.timex },
    where: [],
    provenance: {
      article: article.id,
      sentence: { start: sentence.start, end: sentence.end },
      span: { start, end },
      rule,
    },
  };
}
