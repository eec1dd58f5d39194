import type { Library } from '../../core/model.ts';

/** A library from JSON: `{ articles, entities, facts }`. Otherwise what is wrong with it, in one sentence. */
export function readLibrary(json: string): Library | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return 'no JSON; give a file with { "articles", "entities", "facts" }';
  }
  const { articles, entities, facts } = (value ?? {}) as Record<string, unknown>;
  if (!Array.isArray(entities)) return 'no list "entities"';
  if (!Array.isArray(articles)) return 'no list "articles"';
  if (!Array.isArray(facts)) return 'no list "facts"';
  const broken = entities.findIndex((entity: unknown) => !isEntity(entity));
  if (broken >= 0) return `entities[${broken}] needs "id", "name" and a list of "aliases"`;
  if (facts.some((fact: unknown) => !Array.isArray((fact as { about?: unknown } | null)?.about)))
    return 'a fact has no list "about"';
  const { mentions = [], descriptions = [] } = value as Partial<Library>; // not needed to find names
  return { ...(value as Library), mentions, descriptions };
}

function isEntity(value: unknown): boolean {
  const { id, name, aliases, place } = (value ?? {}) as Record<string, unknown>;
  const isPlace =
    place === null || (typeof place === 'object' && 'names' in place && Array.isArray(place.names));
  return typeof id === 'string' && typeof name === 'string' && isNames(aliases) && isPlace;
}

const isNames = (value: unknown): boolean =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');
