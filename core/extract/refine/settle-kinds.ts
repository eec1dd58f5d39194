import { EVERYDAY_WORDS } from '../data/everyday-words.ts';
import type { FoundName, FoundPerson } from '../found-name.ts';
import { mayBeBody, TOLD } from './tell-bodies.ts';

/**
 * One kind for one name throughout an article. A word that the tagger takes for a body or a place here, and that is the
 * last name of somebody whom the article names in full, is that person; of two kinds that a word got, the one it got
 * more often. Leaves what lists know, and countries and regions.
 */
export function settleKinds(names: readonly FoundName[]): FoundName[] {
  const verdicts = verdictsOf(names);
  const parts = {
    parts: new Set([...partsOfPeople(names), ...titledSurnames(names)]),
    bodyEnds: endsOfBodies(names),
  };
  const settled: FoundName[] = [];
  for (const name of names) if (!isOrphan(name, parts)) settled.push(asOf(name, verdicts.get(name.surface)));
  return settled;
}

/** The name as of the kind of another that is written alike. */
function asOf(name: FoundName, other: FoundName | undefined): FoundName {
  if (other === undefined || other.kind === name.kind || !isOpen(name)) return name;
  const { start, end, surface, weight } = name;
  const base = { start, end, surface, weight, rule: `${name.rule} settle-kinds` };
  if (other.kind === 'person') return { ...base, kind: 'person', title: null };
  if (other.kind === 'organization')
    return { ...base, kind: 'organization', known: other.known, longForm: other.longForm };
  return other.kind === 'place' ? { ...other, ...base } : name;
}

/** "Copper" of "Southern Copper", "Sabah" of "Parti Bersatu Sabah", which turned out to be nobody. */
function isOrphan({ rule, surface }: FoundName, { parts, bodyEnds }: Parts): boolean {
  if (rule !== 'people/short-name' || parts.has(surface)) return false;
  return EVERYDAY_WORDS.has(surface.toLowerCase()) || bodyEnds.has(surface);
}

interface Parts {
  /** Words of the names of people. */
  readonly parts: ReadonlySet<string>;
  /** Last words of the names of bodies. */
  readonly bodyEnds: ReadonlySet<string>;
}

function endsOfBodies(names: readonly FoundName[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ kind, surface }) =>
      kind === 'organization' && surface.includes(' ') ? [surface.slice(surface.lastIndexOf(' ') + 1)] : [],
    ),
  );
}

function partsOfPeople(names: readonly FoundName[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ kind, surface }) =>
      kind === 'person' && /[\s-]/.test(surface) ? surface.split(/[\s-]+/) : [],
    ),
  );
}

/** "Kato" of "Mr Kato". */
function titledSurnames(names: readonly FoundName[]): string[] {
  return names.flatMap((name) => (name.kind === 'person' && name.title !== null ? [name.surface] : []));
}

/** As much as so many mentions: "Acme is a company that …". */
const AS_TOLD = 20;

/** Only learned weights say so, or two capitalised words that nothing else makes somebody. */
function isOpen(name: FoundName): boolean {
  if (name.rule.startsWith('tagger/') || name.rule === 'people/short-name') return true;
  return name.rule === 'people/evidence' && name.kind === 'person' && mayBeBody(name);
}

function verdictsOf(names: readonly FoundName[]): ReadonlyMap<string, FoundName> {
  const verdicts = new Map<string, FoundName>();
  const surnames = surnamesOf(names);
  for (const [surface, own] of Map.groupBy(names, (name) => name.surface)) {
    const kinds = [...Map.groupBy(own, ({ kind }) => kind).values()];
    const bearer = surnames.get(surface);
    if (bearer && !own.some(isCountry)) verdicts.set(surface, bearer);
    else if (kinds.length > 1) {
      const most = kinds.reduce((best, some) => (strengthOf(some) > strengthOf(best) ? some : best));
      if (most[0]) verdicts.set(surface, most[0]);
    }
  }
  return verdicts;
}

/** "Sanders" of "Bernie Sanders", with somebody who bears it. */
function surnamesOf(names: readonly FoundName[]): ReadonlyMap<string, FoundPerson> {
  const surnames = new Map<string, FoundPerson>();
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const last = /[\s-](\p{Lu}[\p{L}\p{M}’']+)$/u.exec(name.surface)?.[1];
    if (last) surnames.set(last, name);
  }
  return surnames;
}

function isCountry(name: FoundName): boolean {
  return name.kind === 'place' && /country|admin1|region/.test(name.candidates[0]?.place.kind ?? '');
}

/** What a rule found counts double, what the article says itself far more; a listed place a little more than what no list has. */
function strengthOf(names: readonly FoundName[]): number {
  return names.reduce(
    (sum, name) =>
      sum +
      (name.rule.endsWith(TOLD) ? AS_TOLD : isOpen(name) ? 1 : 2) +
      (name.kind === 'place' && name.candidates.length > 0 ? 0.5 : 0),
    0,
  );
}
