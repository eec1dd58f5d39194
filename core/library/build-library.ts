import type { Entity, EntityId, Extraction, Library, LibraryArticle, Timex } from '../model.ts';

/** All articles in one library. What two articles name by one id is one entity with the names of both. */
export function buildLibrary(extractions: readonly Extraction[]): Library {
  return extendLibrary({ articles: [], entities: [], facts: [] }, extractions);
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
  };
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
