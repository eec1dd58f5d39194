import type { AcronymPair } from '../../core/extract/find/acronyms.ts';
import type {
  DateMention,
  Entity,
  Extraction,
  Fact,
  Mention,
  NameMention,
  Quotation,
  Span,
} from '../../core/model.ts';
import { placeObjects } from './place-objects.ts';

const TYPES = { person: 'PER', place: 'LOC', organization: 'ORG', agreement: 'AGREEMENT' } as const;

/** An extraction as plain JSON for other programs: offsets are UTF-16 units into the text that was given. */
export function factsObject(extraction: Extraction, acronyms: readonly AcronymPair[]) {
  const lists = factsLists(extraction, acronyms);
  return {
    ...lists,
    timexes: [...lists.timexes],
    names: [...lists.names],
    places: [...lists.places],
    quotations: [...lists.quotations],
    entities: [...lists.entities],
    facts: [...lists.facts],
  };
}

/** The same, each item of a list made when it is asked for: those of a long text take as much room as its extraction. */
export function factsLists(extraction: Extraction, acronyms: readonly AcronymPair[]) {
  const { article, mentions, entities, facts } = extraction;
  const names = mentions.filter((mention) => mention.kind in TYPES) as NameMention[];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    id: article.id,
    dateline: datelineObject(extraction),
    timexes: flatMapped(mentions, (mention) => (mention.kind === 'date' ? [timexObject(mention)] : [])),
    names: flatMapped(outermost(names, mentions), nameObject),
    places: placeObjects({ text: article.text, names, byId }),
    quotations: flatMapped(mentions, (mention) =>
      mention.kind === 'quotation' ? [quotationObject(mention, byId)] : [],
    ),
    aliases: aliasPairs({ text: article.text, names, pairs: acronyms }),
    entities: flatMapped(entities, ({ id, kind, name, aliases, description }) => [
      { id, kind, name, aliases, ...(description !== null && { description }) },
    ]),
    facts: flatMapped(facts, (fact) => [factObject(fact)]),
  };
}

function* flatMapped<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item) => readonly Made[],
): Generator<Made, void, undefined> {
  for (const item of items) yield* make(item);
}

function factObject({ id, kind, about, when, where, provenance: { sentence, rule } }: Fact) {
  return { id, kind, about, when: when?.value ?? null, where, sentence, rule };
}

/** A place inside the name of a body is listed among the places, not a second time among the names. */
function outermost(names: readonly NameMention[], mentions: readonly Mention[]): Mention[] {
  const bodies = names.filter(({ kind }) => kind === 'organization');
  let next = 0;
  let bodyEnd = 0;
  return mentions.filter((mention) => {
    for (let body = bodies[next]; body && body.start <= mention.start; body = bodies[++next])
      bodyEnd = Math.max(bodyEnd, body.end);
    return mention.kind !== 'place' || mention.end > bodyEnd;
  });
}

function textOf(text: string, { start, end }: Span) {
  return { start, end, text: text.slice(start, end) };
}

function datelineObject({ article: { dateline, text }, mentions }: Extraction) {
  if (!dateline) return null;
  const { place, date, agency } = dateline;
  const timex =
    date &&
    mentions.find(
      (mention) => mention.kind === 'date' && mention.start < date.end && date.start < mention.end,
    );
  return {
    place: place && textOf(text, place),
    date: timex?.kind === 'date' ? { value: timex.timex.value } : null,
    agency: agency && textOf(text, agency),
  };
}

function timexObject({ start, end, surface, timex: { type, value, certainty } }: DateMention) {
  return { start, end, text: surface, type, value, certainty };
}

interface NameObject extends Span {
  readonly text: string;
  readonly type: string;
  readonly entity: string | null;
}

function nameObject(mention: Mention): NameObject[] {
  const { start, end, surface: text } = mention;
  if (mention.kind === 'event') return [{ start, end, text, type: 'EVENT', entity: null }];
  if (mention.kind === 'date' || mention.kind === 'quotation') return [];
  return [{ start, end, text, type: TYPES[mention.kind], entity: mention.entity }];
}

function quotationObject(
  { start, end, quoted, contents, speaker, cue, directness }: Quotation,
  byId: ReadonlyMap<string, Entity>,
) {
  const name = speaker?.entity ? byId.get(speaker.entity)?.name : undefined;
  return {
    start,
    end,
    quoted: quoted.map((span) => [span.start, span.end]),
    content: contents.map((span) => [span.start, span.end]),
    speaker: speaker && {
      start: speaker.start,
      end: speaker.end,
      text: speaker.surface,
      ...(name !== undefined && { name }),
    },
    cue: cue && { start: cue.start, end: cue.end },
    directness,
  };
}

/** Long and short forms as the article introduces them, of names and of other words. */
function aliasPairs({
  text,
  names,
  pairs,
}: {
  text: string;
  names: readonly NameMention[];
  pairs: readonly AcronymPair[];
}) {
  const named = names.flatMap((b, at) => {
    const a = names
      .slice(Math.max(0, at - 3), at)
      .find((other) => other.entity === b.entity && other.end < b.start && other.surface !== b.surface);
    return a !== undefined && /^\s*[([]\s*$/.test(text.slice(a.end, b.start))
      ? [{ long: spanOf(a), short: spanOf(b) }]
      : [];
  });
  const others = pairs.filter(({ short }) => !named.some((pair) => pair.short.start === short.start));
  return [...named, ...others].map(({ long, short }) => ({ a: long, b: short }));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
