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
  if (broken >= 0) return `entities[${broken}] ${ENTITY}`;
  const wrong = facts.findIndex((fact: unknown) => !isFact(fact));
  if (wrong >= 0) return `facts[${wrong}] ${FACT}`;
  const { mentions = [], descriptions = [] } = value as Partial<Library>; // not needed to find names
  return { ...(value as Library), mentions, descriptions };
}

const ENTITY =
  'needs "id", "name", a list of "aliases", and a "place" that is null or has "names": [{ "name" }]; "unclear" and "place.adjectives" are lists of strings';
const FACT = 'needs lists of ids "about" and "where", and "provenance": { "article" }';

function isEntity(value: unknown): boolean {
  const { id, name, aliases, place, unclear = [] } = fieldsOf(value);
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    isStrings(aliases) &&
    isStrings(unclear) &&
    (place === null || isPlace(place))
  );
}

function isPlace(value: unknown): boolean {
  const { names, adjectives = [] } = fieldsOf(value);
  return Array.isArray(names) && names.every(isNamed) && isStrings(adjectives);
}

function isNamed(value: unknown): boolean {
  const { name } = fieldsOf(value);
  return typeof name === 'string';
}

function isFact(value: unknown): boolean {
  const { about, where, provenance } = fieldsOf(value);
  const { article } = fieldsOf(provenance);
  return isStrings(about) && isStrings(where) && typeof article === 'string';
}

/** Of anything: what has no fields has none. */
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  (value ?? {}) as Record<string, unknown>;

const isStrings = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
