import type { ArticleId, EntityId, Library } from '../model.ts';

/** So many are asked for at most: an article names more only where it is a list. */
const MOST = 40;

/**
 * What the facts of an entity's articles name beside it, in the library's order. Countries only where there is nothing
 * else: every other page names one.
 */
export function companyIn({ entities, facts }: Library): (entity: EntityId) => EntityId[] {
  const countries = new Set(entities.flatMap(({ id, place }) => (place?.kind === 'country' ? [id] : [])));
  const inArticle = new Map<ArticleId, Set<EntityId>>();
  const articlesOf = new Map<EntityId, Set<ArticleId>>();
  for (const { about, where, provenance } of facts)
    for (const entity of [...about, ...where]) {
      addTo(inArticle, provenance.article, entity);
      addTo(articlesOf, entity, provenance.article);
    }
  return (entity) => {
    const company = new Set<EntityId>();
    for (const article of articlesOf.get(entity) ?? [])
      for (const other of inArticle.get(article) ?? []) if (other !== entity) company.add(other);
    const telling = [...company].filter((other) => !countries.has(other));
    return (telling.length > 0 ? telling : [...company]).slice(0, MOST);
  };
}

function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
