import type {
  Description,
  Entity,
  EntityId,
  Extraction,
  Library,
  LibraryArticle,
  LibraryMention,
  Timex,
} from '../model.ts';

const EMPTY: Library = { articles: [], entities: [], facts: [], mentions: [], descriptions: [] };

/** All articles in one library. What two articles name by one id is one entity with the names of both. */
export function buildLibrary(extractions: readonly Extraction[]): Library {
  return extendLibrary(EMPTY, extractions);
}

/** `held` with more articles; an article that it already holds is passed over. */
export function extendLibrary(held: Library, extractions: readonly Extraction[]): Library {
  const known = new Set(held.articles.map(({ id }) => id));
  const added = extractions.filter(({ article }) => !known.has(article.id));
  const entities = new Map<EntityId, Entity>(held.entities.map((entity) => [entity.id, entity]));
  for (const extraction of added)
    for (const entity of extraction.entities) {
      const known = entities.get(entity.id);
      entities.set(entity.id, known ? merge(known, entity) : entity);
    }
  return {
    articles: [...held.articles, ...added.map(libraryArticle)],
    entities: [...entities.values()],
    facts: [...held.facts, ...added.flatMap(({ facts }) => facts)],
    mentions: [...held.mentions, ...added.flatMap(firstMentions)],
    descriptions: [...held.descriptions, ...added.flatMap(describedIn)],
  };
}

/** Each name of an article once, where it stands first. */
function firstMentions({ article, mentions }: Extraction): LibraryMention[] {
  const seen = new Set<string>();
  return mentions.flatMap((mention) => {
    if (mention.kind === 'date' || mention.kind === 'event' || mention.kind === 'quotation') return [];
    const { entity, start, end, surface, rule } = mention;
    const key = `${entity} ${surface}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ entity, article: article.id, start, end, surface, rule }];
  });
}

/** A title stands in many places of a text: the one that is nearest to the entity is meant. */
function describedIn({ article, entities, mentions }: Extraction): Description[] {
  return entities.flatMap(({ id, description }) => {
    if (description === null) return [];
    const names = mentions.filter((mention) => 'entity' in mention && mention.entity === id);
    const distance = (start: number): number =>
      Math.min(...names.map((name) => Math.abs(name.start - start)));
    const [start] = placesOf(article.text, description).sort((a, b) => distance(a) - distance(b));
    return start === undefined
      ? []
      : [{ entity: id, article: article.id, start, end: start + description.length }];
  });
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The first article's name and description stay; what the second adds comes behind. */
function merge(known: Entity, other: Entity): Entity {
  const aliases = new Set([...known.aliases, other.name, ...other.aliases]);
  aliases.delete(known.name);
  const unclear = new Set([...(known.unclear ?? []), ...(other.unclear ?? [])]);
  return {
    ...known,
    aliases: [...aliases],
    ...(unclear.size > 0 && { unclear: [...unclear] }),
    description: known.description ?? other.description,
    parties: [...new Set([...known.parties, ...other.parties])],
  };
}

function libraryArticle({ article, anchor }: Extraction): LibraryArticle {
  const { id, text, headline, dateline, publisher, published, url } = article;
  const said: Timex | null =
    published === null ? null : { type: 'DATE', value: published, certainty: 'said', evidence: [] };
  return {
    id,
    text,
    headline: headline ? text.slice(headline.start, headline.end) : firstLine(text),
    agency: dateline?.agency ? text.slice(dateline.agency.start, dateline.agency.end) : publisher,
    url,
    date: said ?? anchor,
  };
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
