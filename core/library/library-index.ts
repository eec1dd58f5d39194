import type {
  ArticleId,
  Description,
  Entity,
  EntityId,
  Fact,
  Library,
  LibraryArticle,
  LibraryMention,
} from '../model.ts';

/** A library with look-ups, so that a card costs what it shows and not what the library holds. */
export interface LibraryIndex {
  readonly library: Library;
  entity(id: EntityId): Entity | null;
  article(id: ArticleId): LibraryArticle | null;
  fact(id: string): Fact | null;
  /** The entity of a country, by its ISO 3166-1 code. */
  country(code: string): EntityId | null;
  /** What is about it or happened in it; of a country also what happened in its places. In the library's order. */
  factsOf(id: EntityId): readonly Fact[];
  mentionsOf(id: EntityId): readonly LibraryMention[];
  descriptionsOf(id: EntityId): readonly Description[];
}

/** Made once per library: time and memory grow with the number of facts. */
export function indexLibrary(library: Library): LibraryIndex {
  const entities = new Map(library.entities.map((entity) => [entity.id, entity]));
  const articles = new Map(library.articles.map((article) => [article.id, article]));
  const facts = new Map(library.facts.map((fact) => [fact.id, fact]));
  const countries = countriesOf(library.entities);
  const told = factsByEntity(library.facts, { byId: entities, countries });
  const mentions = Map.groupBy(library.mentions, ({ entity }) => entity);
  const descriptions = Map.groupBy(library.descriptions, ({ entity }) => entity);
  return {
    library,
    entity: (id) => entities.get(id) ?? null,
    article: (id) => articles.get(id) ?? null,
    fact: (id) => facts.get(id) ?? null,
    country: (code) => countries.get(code)?.[0] ?? null,
    factsOf: (id) => told.get(id) ?? [],
    mentionsOf: (id) => mentions.get(id) ?? [],
    descriptionsOf: (id) => descriptions.get(id) ?? [],
  };
}

type Countries = ReadonlyMap<string, readonly EntityId[]>;

function countriesOf(entities: readonly Entity[]): Countries {
  const countries = new Map<string, EntityId[]>();
  for (const { id, place } of entities)
    if (place?.kind === 'country')
      countries.set(place.country, [...(countries.get(place.country) ?? []), id]);
  return countries;
}

interface Known {
  readonly byId: ReadonlyMap<EntityId, Entity>;
  readonly countries: Countries;
}

function factsByEntity(facts: readonly Fact[], known: Known): ReadonlyMap<EntityId, readonly Fact[]> {
  const told = new Map<EntityId, Fact[]>();
  for (const fact of facts) {
    for (const id of entitiesOf(fact, known)) {
      const list = told.get(id);
      if (list) list.push(fact);
      else told.set(id, [fact]);
    }
  }
  return told;
}

/** A country is told of by what happens in its places. */
function entitiesOf(fact: Fact, known: Known): Set<EntityId> {
  const ids = new Set([...fact.about, ...fact.where]);
  if (fact.kind !== 'event') return ids;
  for (const where of fact.where) {
    const country = known.byId.get(where)?.place?.country;
    for (const id of (country !== undefined && known.countries.get(country)) || []) ids.add(id);
  }
  return ids;
}
