import type { EntityId, Term } from '../model.ts';
import { classOf, foldWord, WORD } from './fold.ts';
import { type IndexParts, makeBytes, partsOf, seal } from './index-layout.ts';
import {
  type IndexedEntity,
  indexOf,
  KINDS,
  NO_SECOND,
  PAIRS_BEHIND,
  slotOf,
  type TermIndex,
} from './term-index.ts';
import { type Words, walkWords } from './words.ts';

/** No name has more; a long one of one word over and over would cost its length at each word of a text. */
const MOST_WORDS = 64;
/** A name of more entities than this says nothing. */
const MOST_OWNERS = 8;

/** What an entity is shown as; its id and the kind of a place where nothing is known. */
type About = (entity: EntityId) => Omit<IndexedEntity, 'id'>;
const UNKNOWN: About = (id) => ({ name: id, kind: 'place' });

interface Kept {
  readonly term: Term;
  readonly walk: Words;
}

/**
 * Terms without a word, or of one letter, are left out: they would be found everywhere. Of terms with one surface the
 * first is kept, and those after it only where all of them need company: no other could ever be found.
 */
export function buildTermIndex(terms: readonly Term[], about: About = UNKNOWN): TermIndex {
  const kept = keptOf(terms);
  const entities = new Map<EntityId, number>();
  for (const { term } of kept) if (!entities.has(term.entity)) entities.set(term.entity, entities.size);
  const ids = [...entities.keys()];
  const shown = ids.map(about);
  const letters = firstLettersOf(kept);
  const { needs, companies } = companiesOf(kept, entities);
  const surfaces = kept.map(({ term }) => term.surface);
  const names = shown.map(({ name }) => name);
  const sizes = {
    terms: kept.length,
    entities: entities.size,
    slots: slotsFor(kept.reduce((sum, { walk }) => sum + walk.ends.length, 0)),
    surfaces: lengthOf(surfaces),
    ids: lengthOf(ids),
    names: lengthOf(names),
    letters: letters.length,
    companies: companies.length,
    members: companies.reduce((sum, members) => sum + members.length, 0),
  };
  const bytes = makeBytes(sizes);
  const parts = partsOf(bytes, sizes);
  kept.forEach(({ walk }, number) => {
    addTerm(parts, { walk, number });
  });
  parts.entityOf.set(kept.map(({ term }) => entities.get(term.entity) ?? 0));
  parts.adjectives.set(kept.map(({ term }) => (term.isAdjective ? 1 : 0)));
  parts.needs.set(needs);
  parts.kinds.set(shown.map(({ kind }) => KINDS.indexOf(kind)));
  packNumbers(companies, parts.members, parts.companyStarts);
  pack(surfaces, parts.surfaces, parts.surfaceStarts);
  pack(ids, parts.ids, parts.idStarts);
  pack(names, parts.names, parts.nameStarts);
  pack([letters], parts.letters, new Int32Array(2));
  seal(bytes);
  return indexOf(bytes, parts);
}

function keptOf(terms: readonly Term[]): Kept[] {
  const kept: Kept[] = [];
  /** How many have a surface; below 0 where one of them needs no company. */
  const owners = new Map<string, number>();
  for (const term of terms) {
    const before = owners.get(term.surface) ?? 0;
    const mayJoin = before === 0 || (before > 0 && before < MOST_OWNERS && term.company !== undefined);
    if (!mayJoin || wordLetters(term.surface) < 2) continue;
    const walk = walkWords(term.surface);
    if (walk.ends.length > MOST_WORDS) continue;
    owners.set(term.surface, term.company === undefined ? -1 : before + 1);
    kept.push({ term, walk });
  }
  return kept;
}

/** Each set of entities once, however many terms need it. */
function companiesOf(
  kept: readonly Kept[],
  numbers: ReadonlyMap<EntityId, number>,
): { needs: number[]; companies: (readonly number[])[] } {
  const known = new Map<string, number>();
  const companies: (readonly number[])[] = [];
  const needs = kept.map(({ term: { company } }) => {
    if (company === undefined) return 0;
    const members = company.flatMap((entity) => numbers.get(entity) ?? []);
    const key = members.join();
    const need = known.get(key) ?? companies.push(members);
    known.set(key, need);
    return need;
  });
  return { needs, companies };
}

function slotsFor(entries: number): number {
  let slots = 16;
  while (slots < entries * 2) slots *= 2; // at most half full: probes stay short
  return slots;
}

function addTerm(
  { keys, values, same }: IndexParts,
  { walk, number }: { walk: Words; number: number },
): void {
  const last = walk.hashes.length - 1;
  walk.hashes.forEach((hash, at) => {
    const slot = slotOf({ keys, values }, hash);
    const old = values[slot] ?? 0;
    keys[slot] = hash;
    if (at < last) values[slot] = old | 1;
    else if (old >> 1 === 0) values[slot] = ((number + 1) << 1) | (old & 1);
    else chain(same, { from: (old >> 1) - 1, to: number });
  });
}

/**
 * Puts `to` second in the chain that `from` leads: at once, however many terms share these words. The first of them
 * stays the first to be asked.
 */
function chain(same: Int32Array, { from, to }: { from: number; to: number }): void {
  same[to] = same[from] ?? 0;
  same[from] = to + 1;
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

function packNumbers(lists: readonly (readonly number[])[], into: Int32Array, starts: Int32Array): void {
  let end = 0;
  lists.forEach((list, number) => {
    starts[number] = end;
    into.set(list, end);
    end += list.length;
  });
  starts[lists.length] = end;
}

function pack(texts: readonly string[], into: Uint16Array, starts: Int32Array): void {
  let end = 0;
  texts.forEach((text, number) => {
    starts[number] = end;
    for (let at = 0; at < text.length; at++) into[end++] = text.charCodeAt(at);
  });
  starts[texts.length] = end;
}

function wordLetters(surface: string): number {
  let letters = 0;
  for (let at = 0; at < surface.length; at++) if (classOf(surface.charCodeAt(at)) === WORD) letters++;
  return letters;
}

/** What `firstLetterIn` finds words by: letters, and pairs of letters where the first is small or a digit. */
function firstLettersOf(kept: readonly Kept[]): string {
  const letters = new Set<string>();
  const pairs = new Set<string>();
  for (const { term, walk } of kept) {
    const start = walk.starts[0] ?? 0;
    const folded = foldWord(term.surface, start, walk.ends[0] ?? 0);
    const first = folded.charAt(0);
    const second = folded.charAt(1).toLowerCase();
    for (const letter of [first, term.surface.charAt(start)])
      for (const one of [letter, letter.toUpperCase().charAt(0)])
        if (SMALL.test(one)) pairs.add(one + (SMALL.test(second) ? second : NO_SECOND));
        else letters.add(one);
  }
  return [[...letters].sort().join(''), [...pairs].sort().join('')].join(PAIRS_BEHIND);
}

const SMALL = /[a-z0-9]/;
