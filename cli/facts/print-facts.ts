import type { Entity, EventFact, Extraction, QuotationFact, Span } from '../../core/model.ts';

/** The facts of an article for a person to read, each with the sentence that proves it. */
export function printFacts(extraction: Extraction): string {
  const { article, entities, facts } = extraction;
  const of = (kind: Entity['kind']) => entities.filter((entity) => entity.kind === kind);
  const events = facts.filter((fact) => fact.kind === 'event');
  const quotations = facts.filter((fact) => fact.kind === 'quotation');
  return [
    article.headline ? textOf(extraction, article.headline) : '(no headline)',
    article.dateline ? textOf(extraction, article.dateline) : '(no dateline)',
    ...anchorLines(extraction),
    ...section(
      'What happened',
      sortByDate(events).flatMap((fact) => eventLines(extraction, fact)),
    ),
    ...section(
      'Places',
      of('place').flatMap((entity) => placeLines(extraction, entity)),
    ),
    ...section(
      'People',
      of('person').flatMap((entity) => nameLines(extraction, entity)),
    ),
    ...section(
      'Organizations',
      of('organization').flatMap((entity) => nameLines(extraction, entity)),
    ),
    ...section(
      'Agreements',
      of('agreement').flatMap((entity) => agreementLines(extraction, entity)),
    ),
    ...section(
      'Who said what',
      quotations.flatMap((fact) => quotationLines(extraction, fact)),
    ),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function anchorLines({ anchor }: Extraction): string[] {
  if (!anchor) return [];
  return [
    `Date: ${anchor.value} (${anchor.certainty})`,
    ...anchor.evidence.map(({ because }) => `  because ${because}`),
  ];
}

function eventLines(extraction: Extraction, fact: EventFact): string[] {
  const { when, duration, where, type, provenance } = fact;
  const date = when ? `${when.value}${when.certainty === 'deduced' ? ' (deduced)' : ''}` : 'no date';
  const places = where.map((id) => nameOf(extraction, id)).join(', ');
  return [
    `  ${date} · ${type}${duration ? ` · for ${duration.value}` : ''}${places ? ` · ${places}` : ''}`,
    `    ${textOf(extraction, provenance.span)}`,
    `    > ${textOf(extraction, provenance.sentence)}`,
  ];
}

function placeLines(extraction: Extraction, entity: Entity): string[] {
  const { place, name } = entity;
  if (!place) return [];
  const lies = [place.region, place.countryName]
    .filter((part) => part !== null && part !== '' && part !== name)
    .join(', ');
  const about = entity.description === null ? '' : ` · ${entity.description}`;
  return [
    `  ${name} (${place.kind}${lies ? `, ${lies}` : ''}) ${place.lat}, ${place.lon}${about}`,
    ...proof(extraction, entity),
  ];
}

function nameLines(extraction: Extraction, entity: Entity): string[] {
  const also = entity.aliases.length > 0 ? `, also ${entity.aliases.join(', ')}` : '';
  const about = entity.description === null ? '' : ` · ${entity.description}`;
  return [`  ${entity.name}${also}${about}`, ...proof(extraction, entity)];
}

function agreementLines(extraction: Extraction, entity: Entity): string[] {
  const parties = entity.parties.map((id) => nameOf(extraction, id)).join(' and ');
  return [`  ${entity.name}${parties ? ` · between ${parties}` : ''}`, ...proof(extraction, entity)];
}

function quotationLines(extraction: Extraction, { quotation, provenance }: QuotationFact): string[] {
  const { speaker, cue, contents, directness } = quotation;
  const who = speaker ? speaker.surface : '(unknown)';
  const chief = speaker?.entity ? nameOf(extraction, speaker.entity) : null;
  const known = chief !== null && !who.includes(chief) ? ` [${chief}]` : '';
  return [
    `  ${who}${known}${cue ? ` · ${textOf(extraction, cue)}` : ''} · ${directness}`,
    `    ${contents.map((span) => textOf(extraction, span)).join(' … ')}`,
    `    > ${textOf(extraction, provenance.sentence)}`,
  ];
}

/** The sentence of the first mention. */
function proof(extraction: Extraction, { id }: Entity): string[] {
  const { mentions, article } = extraction;
  const mention = mentions.find((one) => 'entity' in one && one.entity === id);
  const sentence =
    mention && article.sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
  return sentence ? [`    > ${textOf(extraction, sentence)}`] : [];
}

function nameOf({ entities }: Extraction, id: string): string {
  return entities.find((entity) => entity.id === id)?.name ?? id;
}

function sortByDate(events: readonly EventFact[]): EventFact[] {
  const key = ({ when }: EventFact) => when?.value ?? 'Z';
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function textOf({ article: { text } }: Extraction, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
