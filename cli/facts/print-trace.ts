import type { Extraction, Mention } from '../../core/model.ts';

/** Every mention with the rule that found it, then the refiners that changed it; then every fact with its rule. */
export function printTrace({ article: { text }, mentions, facts }: Extraction): string {
  return [
    ...mentions.map(
      (mention) =>
        `${place(mention)}  ${mention.kind}  ${JSON.stringify(short(mention.surface))}  ${meaning(mention)}  ${mention.rule}`,
    ),
    '',
    ...facts.map(
      ({ id, when, where, about, provenance: { span, rule } }) =>
        `${place(span)}  ${id}  ${JSON.stringify(short(text.slice(span.start, span.end)))}  ${rule}  ${[
          when ? `on ${when.value}, ${when.certainty}` : 'undated',
          ...(where.length > 0 ? [`at ${where.join(', ')}`] : []),
          ...(about.length > 0 ? [`about ${about.join(', ')}`] : []),
        ].join('; ')}`,
    ),
  ].join('\n');
}

function place({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}–${end}`.padEnd(11);
}

function meaning(mention: Mention): string {
  switch (mention.kind) {
    case 'date':
      return `${mention.timex.value}, ${mention.timex.certainty}${mention.timex.evidence.map(({ because }) => `, because ${because}`).join('')}`;
    case 'event':
      return mention.type;
    case 'quotation':
      return `${mention.directness}, by ${mention.speaker?.surface ?? 'nobody known'}`;
    default:
      return mention.entity;
  }
}

function short(text: string): string {
  return text.length > 70 ? `${text.slice(0, 67)}…` : text;
}
