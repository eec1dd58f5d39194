import { slugOf } from '../../gazetteer/name-key.ts';
import { type Gazetteer, placeOf } from '../../gazetteer/read-gazetteer.ts';
import type { Article, Entity, EntityId, NameMention, Place, Span } from '../../model.ts';
import type { FoundAgreement, FoundName, FoundPerson } from '../found-name.ts';
import type { ChosenPlace } from './choose-places.ts';
import { findDescription } from './find-description.ts';
import { initialsOf, isInitialsOf } from './initials.ts';

interface Named {
  readonly article: Article;
  readonly names: readonly FoundName[];
  readonly places: readonly ChosenPlace[];
  readonly gazetteer: Gazetteer;
}

/** The mentions of names with the entity each one means, and those entities. */
export function linkEntities(named: Named): { mentions: NameMention[]; entities: Entity[] } {
  const idOf = chooseIds(named);
  const mentions = named.names.flatMap((found): NameMention[] => {
    const entity = idOf.get(found);
    const { kind, start, end, surface, rule } = found;
    return entity ? [{ kind, start, end, surface, rule, entity }] : [];
  });
  return { mentions, entities: entitiesOf(named, mentions, idOf) };
}

function chooseIds({ names, places, gazetteer }: Named): Map<FoundName, EntityId> {
  const ids = new Map<FoundName, EntityId>();
  for (const name of names) if (name.kind === 'place') ids.set(name, slugOf(name.surface));
  for (const { found, place } of places) if (!found.isWithin) ids.set(found, gazetteer.idOf(place));
  for (const [found, id] of organizationIds(names)) ids.set(found, id);
  for (const [found, id] of agreementIds(names)) ids.set(found, id);
  for (const [found, id] of personIds(names)) ids.set(found, id);
  return ids;
}

/** A known body goes by its chief name; an acronym by the long name in the article that has its initials. */
function organizationIds(names: readonly FoundName[]): Map<FoundName, EntityId> {
  const bodies = names.filter((name) => name.kind === 'organization');
  const known = new Map(bodies.flatMap((body) => (body.known === null ? [] : [[body.surface, body.known]])));
  const introduced = new Map(
    bodies.flatMap((body) => (body.longForm === null ? [] : [[body.surface, body.longForm]])),
  );
  const long = bodies.filter(({ surface }) => initialsOf(surface).length > 1);
  return new Map(
    bodies.map((body) => {
      const owner = long.find(
        ({ surface }) => surface !== body.surface && isInitialsOf(body.surface, surface),
      )?.surface;
      const name = introduced.get(body.surface) ?? (body.known === null ? owner : undefined) ?? body.surface;
      return [body, slugOf(known.get(body.surface) ?? known.get(name) ?? name)];
    }),
  );
}

/** "Enhanced Partnership and Cooperation Agreement" is the agreement of that name with its parties before it. */
function agreementIds(names: readonly FoundName[]): Map<FoundName, EntityId> {
  const agreements = names.filter((name) => name.kind === 'agreement');
  const ids = agreements.map((agreement): [FoundAgreement, EntityId] => {
    const full = agreements.find(
      ({ surface, parties }) => parties.length > 0 && surface.endsWith(agreement.surface),
    );
    return [agreement, slugOf((full ?? agreement).surface)];
  });
  return new Map(ids);
}

/** A short name is the person with the longest name, named before it, that holds it; one held by two people is nobody's. */
function personIds(names: readonly FoundName[]): Map<FoundName, EntityId> {
  const people = names.filter((name) => name.kind === 'person');
  const isPartOf = (short: FoundPerson, full: FoundPerson) => {
    const parts = full.surface.split(/[\s-]+/);
    return (
      full.surface.length > short.surface.length &&
      short.surface.split(/[\s-]+/).every((part) => parts.includes(part))
    );
  };
  return new Map(
    people.map((person) => {
      const holders = people.filter((other) => isPartOf(person, other));
      const longest = holders.reduce<FoundPerson | null>(
        (best, other) => (best && best.surface.length >= other.surface.length ? best : other),
        null,
      );
      return [person, slugOf((longest ?? person).surface)];
    }),
  );
}

function entitiesOf(
  { article, names, places }: Named,
  mentions: readonly NameMention[],
  idOf: ReadonlyMap<FoundName, EntityId>,
): Entity[] {
  const ids = [...new Set(mentions.map(({ entity }) => entity))];
  return ids.map((id): Entity => {
    const own = names.filter((name) => idOf.get(name) === id);
    const first = own[0];
    const kind = first?.kind ?? 'organization';
    const name = chiefName(own);
    const surfaces = [...new Set(own.flatMap(surfacesOf))];
    const agreement = own.find((found) => found.kind === 'agreement');
    const chosen = places.find(({ found }) => idOf.get(found) === id);
    return {
      id,
      kind,
      name,
      aliases: surfaces.filter((surface) => surface !== name && !isShouted(surface, name)),
      description: findDescription({ article, names: own }),
      place: chosen ? placeFor(chosen) : null,
      parties:
        agreement?.kind === 'agreement'
          ? agreement.parties.flatMap((party) => idAt({ mentions, party }))
          : [],
    };
  });
}

/** "Houston Airport" lies where Houston does, as far as is known. */
function placeFor({ found, place }: ChosenPlace): Place {
  return found.isWithin
    ? { ...placeOf(place), kind: 'region', region: place.name, names: [] }
    : placeOf(place);
}

function idAt({ mentions, party }: { mentions: readonly NameMention[]; party: Span }): EntityId[] {
  const mention = mentions.find(({ start, end }) => start === party.start && end === party.end);
  return mention ? [mention.entity] : [];
}

/** A known body has its chief name; a place the form written most; others the longest form. */
function chiefName(own: readonly FoundName[]): string {
  const body = own.find((name) => name.kind === 'organization' && name.known !== null);
  if (body?.kind === 'organization' && body.known !== null) return body.known;
  const calm = own.filter(({ surface }) => !/^[\p{Lu}\s-]{5,}$/u.test(surface));
  const forms = (calm.length > 0 ? calm : own).map(({ surface }) => surface);
  if (own[0]?.kind !== 'place')
    return forms.reduce((best, form) => (form.length > best.length ? form : best), '');
  const count = (form: string) => forms.filter((other) => other === form).length;
  const best = forms.reduce((a, b) => (count(b) > count(a) ? b : a), forms[0] ?? '');
  return calm.length > 0 ? best : (own[0].candidates[0]?.as.name ?? best);
}

function surfacesOf(name: FoundName): string[] {
  if (name.kind !== 'agreement') return [name.surface];
  return [name.surface, name.surface.slice(name.core.start - name.start, name.core.end - name.start)];
}

/** "BRUSSELS" is no other name of Brussels. */
function isShouted(surface: string, name: string): boolean {
  return surface === name.toUpperCase();
}
