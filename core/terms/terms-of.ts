import type { Entity, EntityId, Library, Term } from '../model.ts';
import { UNCLEAR_NAMES } from './unclear-names.ts';

/** Shorter names are met everywhere by chance: "P", "La". Capitals of two letters are kept: "EU". */
const SHORTEST = 3;

/**
 * The surface forms to look for on pages: chief names, other names, and the names that the gazetteer knows of a place,
 * without those that mean something else on most pages.
 * A form that two entities share belongs to the one whose chief name it is; if there is none, to nobody.
 */
export function termsOf(library: Library): Term[] {
  const holders = new Map<string, Entity[]>();
  for (const entity of told(library))
    for (const surface of surfacesOf(entity)) holders.set(surface, [...(holders.get(surface) ?? []), entity]);
  return [...holders].flatMap(([surface, entities]) => {
    const owner = ownerOf(surface, entities);
    return owner !== null && mayBeTerm(surface) ? [{ surface, entity: owner }] : [];
  });
}

/** Places, and what some fact is about: a card of anything else, like the agency of a dateline, would be empty. */
function told({ entities, facts }: Library): Entity[] {
  const known = new Set(facts.flatMap(({ about }) => about));
  return entities.filter(({ id, place }) => place !== null || known.has(id));
}

function surfacesOf({ name, aliases, unclear = [], place }: Entity): Set<string> {
  const variants = (place?.names ?? []).map(({ name: other }) => other).filter(isClear);
  return new Set([name, ...aliases, ...variants].filter((surface) => !unclear.includes(surface)));
}

/** Uralsk is also "Oral", and Aktau was "Shevchenko": on most pages those words mean something else. */
function isClear(variant: string): boolean {
  return !UNCLEAR_NAMES.has(variant.toLowerCase());
}

function ownerOf(surface: string, entities: readonly Entity[]): EntityId | null {
  const [first] = entities;
  if (entities.length === 1 && first) return first.id;
  const named = entities.filter(({ name }) => name === surface);
  return named.length === 1 && named[0] ? named[0].id : null;
}

/** Scripts without capitals, where two letters can be a name: "中国". */
const NO_CAPITALS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]{2}/u;

/** Leaves "the statement", "P", "us"; takes "EU", "al-Qaeda", "北京". */
function mayBeTerm(surface: string): boolean {
  if (NO_CAPITALS.test(surface)) return true;
  if (/^\p{Lu}{2}$/u.test(surface)) return true;
  return surface.length >= SHORTEST && /\p{Lu}/u.test(surface) && /\p{L}{2}/u.test(surface);
}
