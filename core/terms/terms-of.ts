import type { Entity, EntityId, Library, Term } from '../model.ts';
import { companyIn } from './company-in.ts';
import { spellingsOf } from './spellings.ts';
import { UNCLEAR_NAMES } from './unclear-names.ts';

/** Shorter names are met everywhere by chance: "P", "La". Capitals of two letters are kept: "EU". */
const SHORTEST = 3;

/**
 * The surface forms to look for on pages: chief names, other names, and the names that the gazetteer knows of a place.
 * A form that means something else on most pages needs company. One that two entities share belongs to the one whose
 * chief name it is; if that is not one alone, to each of them, in company. Adjectives come last: a form that is also a
 * name is a name.
 */
export function termsOf(library: Library): Term[] {
  const entities = told(library);
  const companyOf = companyIn(library);
  const holders = new Map<string, Entity[]>();
  for (const entity of entities)
    for (const surface of surfacesOf(entity)) {
      const known = holders.get(surface);
      if (known) known.push(entity);
      else holders.set(surface, [entity]);
    }
  const names = [...holders].flatMap(([surface, of]): Term[] => {
    if (!mayBeTerm(surface)) return [];
    const owners = ownersOf(surface, of);
    return owners.flatMap((owner): Term[] => {
      const isUnclear = owner.unclear?.some((name) => spellingsOf(name).includes(surface));
      if (owners.length === 1 && !isUnclear) return [{ surface, entity: owner.id }];
      const others = companyOf(owner.id).filter((id) => !owners.some((other) => other.id === id));
      // Its own clear name on the page is company enough.
      const company = surface !== owner.name ? [owner.id, ...others] : others;
      return company.length === 0 ? [] : [{ surface, entity: owner.id, company }];
    });
  });
  return [...names, ...adjectivesOf(entities, holders)];
}

/** Places, and what some fact is about: a card of anything else, like the agency of a dateline, would be empty. */
function told({ entities, facts }: Library): Entity[] {
  const known = new Set(facts.flatMap(({ about }) => about));
  return entities.filter(({ id, place }) => place !== null || known.has(id));
}

function surfacesOf({ name, aliases, place }: Entity): Set<string> {
  const variants = (place?.names ?? []).map(({ name: other }) => other).filter(isClear);
  const all = [name, ...aliases, ...variants].flatMap(spellingsOf);
  return new Set(place?.kind === 'admin1' ? all.flatMap(withRegionWord) : all);
}

const AREA = /\s(?:Region|Oblast|Province|District|State|Krai|County|Prefecture|Governorate)$/;

const AREA_WORDS = ['Region', 'Oblast', 'Province'];

/** "Mangistau" → "Mangistau Region", "Mangistau Oblast" too: papers use these words as they please. */
function withRegionWord(name: string): string[] {
  const bare = name.replace(AREA, '');
  return [name, ...AREA_WORDS.map((word) => `${bare} ${word}`)];
}

/** Uralsk is also "Oral", and Aktau was "Shevchenko": on most pages those words mean something else. */
function isClear(variant: string): boolean {
  return !UNCLEAR_NAMES.has(variant.toLowerCase());
}

function ownersOf(surface: string, entities: readonly Entity[]): readonly Entity[] {
  if (entities.length === 1) return entities;
  const named = entities.filter(({ name }) => name === surface);
  return named.length === 1 ? named : entities;
}

function adjectivesOf(entities: readonly Entity[], names: ReadonlyMap<string, unknown>): Term[] {
  const found = new Map<string, EntityId | null>();
  for (const { id, place } of entities)
    for (const word of place?.adjectives ?? []) found.set(word, found.has(word) ? null : id);
  return [...found].flatMap(([surface, entity]): Term[] =>
    entity === null || names.has(surface) ? [] : [{ surface, entity, isAdjective: true }],
  );
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
