import type { Gazetteer, GazetteerPlace } from '../../../gazetteer/gazetteer.ts';
import { slugOf } from '../../../gazetteer/name-key.ts';
import type { EntityId } from '../../../model.ts';
import { remembered } from '../../../remembered.ts';
import type { FoundAgreement, FoundName, FoundOrganization, FoundPerson } from '../../found-name.ts';
import type { ChosenPlace } from '../choose-places.ts';
import { initialsOf, isInitialsOf } from '../initials.ts';

/** Names that share one word. With more, comparing each with all would cost by the square of the text. */
const MOST_BEARERS = 40;

interface Named {
  readonly names: readonly FoundName[];
  readonly places: readonly ChosenPlace[];
  readonly gazetteer: Gazetteer;
}

/** Which entity each name means. */
export function entityIds({ names, places, gazetteer }: Named): Map<FoundName, EntityId> {
  const ids = new Map<FoundName, EntityId>();
  const organizationId = organizationIds(names.filter((name) => name.kind === 'organization'));
  const agreementId = agreementIds(names.filter((name) => name.kind === 'agreement'));
  const personId = personIds(names.filter((name) => name.kind === 'person'));
  const slug = remembered(slugOf);
  for (const name of names) {
    if (name.kind === 'organization') ids.set(name, organizationId(name));
    else if (name.kind === 'agreement') ids.set(name, agreementId(name));
    else if (name.kind === 'person') ids.set(name, personId(name));
    else ids.set(name, slug(name.surface));
  }
  // Once for each place, since an id is dear where a name has many places.
  const idsOfPlaces = new Map<GazetteerPlace, EntityId>();
  for (const { found, place, isWithin } of places) {
    if (isWithin) continue;
    const id = idsOfPlaces.get(place) ?? gazetteer.idOf(place);
    idsOfPlaces.set(place, id);
    ids.set(found, id);
  }
  return apartByKind(ids, gazetteer);
}

/** A person and a town of one name are two: "Sydney" is the town, "sydney-person" who bears its name. */
function apartByKind(ids: Map<FoundName, EntityId>, gazetteer: Gazetteer): Map<FoundName, EntityId> {
  const kinds = new Map<EntityId, FoundName['kind']>();
  for (const [{ kind }, id] of ids) if (kind === 'place' || !kinds.has(id)) kinds.set(id, kind);
  const isPlace = new Map<EntityId, boolean>();
  for (const [name, id] of ids) {
    if (name.kind === 'place' || (name.kind === 'organization' && name.known !== null)) continue;
    const listed = isPlace.get(id) ?? gazetteer.placesNamed(name.surface).length > 0;
    isPlace.set(id, listed);
    if (listed || kinds.get(id) !== name.kind) ids.set(name, `${id}-${name.kind}`);
  }
  return ids;
}

/** A known body goes by its chief name; an acronym by the long name in the article that has its initials. */
function organizationIds(bodies: readonly FoundOrganization[]): (body: FoundOrganization) => EntityId {
  const known = new Map(
    bodies.flatMap(({ surface, known: chief }) => (chief === null ? [] : [[surface, chief]])),
  );
  const introduced = new Map(
    bodies.flatMap(({ surface, longForm }) => (longForm === null ? [] : [[surface, longForm]])),
  );
  const byInitials = Map.groupBy(new Set(bodies.map(({ surface }) => surface)), (surface) =>
    initialsOf(surface).toUpperCase(),
  );
  const longFor = (surface: string) => {
    const initials = surface.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
    return byInitials
      .get(initials)
      ?.slice(0, MOST_BEARERS)
      .find((long) => long !== surface && isInitialsOf(surface, long));
  };
  const idFor = (surface: string, long: string | undefined) => {
    const name = introduced.get(surface) ?? long ?? surface;
    return slugOf(known.get(surface) ?? known.get(name) ?? name);
  };
  const idOfKnown = remembered((surface: string) => idFor(surface, undefined));
  const idOfOther = remembered((surface: string) => idFor(surface, longFor(surface)));
  return ({ surface, known: chief }) => (chief === null ? idOfOther(surface) : idOfKnown(surface));
}

/** "Enhanced Partnership and Cooperation Agreement" is the agreement of that name with its parties before it. */
function agreementIds(agreements: readonly FoundAgreement[]): (agreement: FoundAgreement) => EntityId {
  const full = new Map(
    agreements.flatMap(({ surface, parties, core, start, end }) =>
      parties.length > 0 ? [[surface.slice(core.start - start, end - start), surface]] : [],
    ),
  );
  return ({ surface }) => slugOf(full.get(surface) ?? surface);
}

/** A short name is the one person of the article whose name holds it. Held by two, it is a person known by it alone. */
function personIds(people: readonly FoundPerson[]): (person: FoundPerson) => EntityId {
  const surfaces = new Set(people.map(({ surface }) => surface));
  const holders = new Map<string, Set<string>>();
  for (const surface of surfaces)
    for (const part of new Set(partsOf(surface)))
      holders.set(part, (holders.get(part) ?? new Set()).add(surface));
  const fullNameOf = (surface: string): string => {
    const parts = partsOf(surface);
    const bearers = holders.get(parts.at(-1) ?? '');
    // So many share the name that it alone means none of them.
    if (!bearers || bearers.size > MOST_BEARERS) return surface;
    const held = [...bearers].filter(
      (full) => full.length > surface.length && parts.every((part) => partsOf(full).includes(part)),
    );
    const longest = held.reduce((best, full) => (full.length > best.length ? full : best), '');
    const isOne = held.every((full) => partsOf(full).every((part) => partsOf(longest).includes(part)));
    return longest !== '' && isOne ? longest : surface;
  };
  const bearers = new Map(people.flatMap(({ surface, bearer }) => (bearer ? [[surface, bearer]] : [])));
  const idOf = new Map(
    [...surfaces].map((surface) => [surface, slugOf(fullNameOf(bearers.get(surface) ?? surface))]),
  );
  return ({ surface }) => idOf.get(surface) ?? slugOf(surface);
}

function partsOf(name: string): string[] {
  return name.split(/[\s-]+/);
}
