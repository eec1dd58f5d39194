import type { Article, DateMention, NameMention, Quotation, QuotationFact, Span } from '../../model.ts';
import { indexFrom, within } from '../within.ts';

interface Known {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
}

/** One fact per quotation: about its speaker and all whom its sentences name. */
export function quotationFacts({ article, quotations, dates, names }: Known): QuotationFact[] {
  return quotations.map((quotation): QuotationFact => {
    const sentence = sentencesOf(article, quotation);
    const when = within(dates, sentence).find(
      (date) => date.timex.type === 'DATE' && !isInside(date, quotation),
    );
    const named = within(names, sentence).map(({ entity }) => entity);
    const speaker = quotation.speaker?.entity;
    return {
      id: `${article.id}/quotation-${quotation.start}`,
      kind: 'quotation',
      about: [...new Set([...(speaker ? [speaker] : []), ...named])],
      when: when ? { start: when.start, end: when.end, ...when.timex } : null,
      where: [],
      quotation,
      provenance: {
        article: article.id,
        sentence,
        span: { start: quotation.start, end: quotation.end },
        rule: quotation.rule,
      },
    };
  });
}

/** From the first to the last sentence that the quotation, its speaker or its cue touches. */
function sentencesOf(article: Article, { start, end, speaker, cue }: Quotation): Span {
  const from = Math.min(start, speaker?.start ?? start, cue?.start ?? start);
  const to = Math.max(end, speaker?.end ?? end, cue?.end ?? end);
  const { sentences } = article;
  const first = sentences[indexFrom(sentences, from + 1) - 1];
  const last = sentences[indexFrom(sentences, to) - 1];
  return { start: Math.min(from, first?.start ?? from), end: Math.max(to, last?.end ?? to) };
}

function isInside(span: Span, { contents }: Quotation): boolean {
  return contents.some(({ start, end }) => start <= span.start && span.end <= end);
}
