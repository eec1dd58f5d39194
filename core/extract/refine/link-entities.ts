import { type Gazetteer, placeOf } from '../../gazetteer/gazetteer.ts';
import type { Article, Entity, EntityId, NameMention, Place, Span } from '../../model.ts';
import type { FoundName } from '../found-name.ts';
import { within } from '../within.ts';
import type { ChosenPlace } from './choose-places.ts';
import { findDescription } from './find-description.ts';
import { entityIds } from './link-entities/entity-ids.ts';
import { isUnclear } from './link-entities/is-unclear.ts';

interface Named {
  readonly article: Article;
  readonly names: readonly FoundName[];
  readonly places: readonly ChosenPlace[];
  readonly gazetteer: Gazetteer;
}

/** The mentions of names with the entity each one means, and those entities. */
export function linkEntities(named: Named): { mentions: NameMention[]; entities: Entity[] } {
  const idOf = entityIds(named);
  const mentions: NameMention[] = [];
  for (const found of named.names) {
    const entity = idOf.get(found);
    const { kind, start, end, surface, rule } = found;
    if (entity) mentions.push({ kind, start, end, surface, rule, entity });
  }
  return { mentions, entities: entitiesOf(named, mentions, idOf) };
}

function entitiesOf(
  named: Named,
  mentions: readonly NameMention[],
  idOf: ReadonlyMap<FoundName, EntityId>,
): Entity[] {
  const chosenFor = new Map<EntityId | undefined, ChosenPlace>();
  for (const chosen of named.places) chosenFor.set(idOf.get(chosen.found), chosen);
  const entities: Entity[] = [];
  for (const [id, own] of Map.groupBy(named.names, (name) => idOf.get(name)))
    if (id !== undefined) entities.push(entityOf(named, mentions, { id, own, chosen: chosenFor.get(id) }));
  return entities;
}

interface Same {
  readonly id: EntityId;
  /** All names of it, in the order of the text. */
  readonly own: readonly FoundName[];
  readonly chosen: ChosenPlace | undefined;
}

function entityOf(
  { article, gazetteer }: Named,
  mentions: readonly NameMention[],
  { id, own, chosen }: Same,
): Entity {
  const name = chiefName(own, chosen);
  const surfaces = [...new Set([name, ...own.flatMap(surfacesOf)])];
  const unclear = surfaces.filter((surface) => isUnclear({ surface, name, own, chosen, gazetteer }));
  return {
    id,
    kind: own[0]?.kind ?? 'organization',
    name,
    aliases: surfaces.filter((surface) => surface !== name && !isSame(surface, name)),
    ...(unclear.length > 0 && { unclear }),
    description: findDescription({ article, names: own }),
    place: chosen ? placeFor(chosen) : null,
    parties: partiesOf(own, mentions),
  };
}

function partiesOf(own: readonly FoundName[], mentions: readonly NameMention[]): EntityId[] {
  const agreement = own.find((found) => found.kind === 'agreement');
  if (agreement?.kind !== 'agreement') return [];
  return agreement.parties.flatMap((party) => idAt({ mentions, party }));
}

/** "Houston Airport" lies where Houston does, as far as is known. */
function placeFor({ place, isWithin }: ChosenPlace): Place {
  if (!isWithin) return placeOf(place);
  return { ...placeOf(place), kind: 'region', region: place.name, names: [], adjectives: [] };
}

function idAt({ mentions, party }: { mentions: readonly NameMention[]; party: Span }): EntityId[] {
  const mention = within(mentions, party).find(
    ({ start, end }) => start === party.start && end === party.end,
  );
  return mention ? [mention.entity] : [];
}

/** "Calif.", "US", "U.K.": a name on a card is written in full. */
const SHORTENED = /^(?:\p{Lu}\.?){2,4}$|^\p{Lu}\p{Ll}+\.$/u;

/** A known body has its chief name; a place the form written most, in full; others the longest form. */
function chiefName(own: readonly FoundName[], chosen: ChosenPlace | undefined): string {
  const body = own.find((name) => name.kind === 'organization' && name.known !== null);
  if (body?.kind === 'organization' && body.known !== null) return body.known;
  const calm = own.filter(({ surface }) => !/^[\p{Lu}\s-]{5,}$/u.test(surface));
  const forms = (calm.length > 0 ? calm : own).map(({ surface }) => surface);
  if (own[0]?.kind !== 'place') {
    const longest = forms.reduce((best, form) => (form.length > best.length ? form : best), '');
    return own[0]?.kind === 'organization' ? longest.replace(THE, '') : longest;
  }
  const full = forms.filter((form) => !SHORTENED.test(form));
  if (full.length === 0 && chosen && !chosen.isWithin) return chosen.place.name;
  // "eastern Tandor" is Tandor.
  const capital = full.filter((form) => /^\P{Ll}/u.test(form));
  if (capital.length === 0 && full.length > 0 && chosen && !chosen.isWithin) return chosen.place.name;
  const best = mostFrequent(capital.length > 0 ? capital : forms, chosen?.place.name);
  return calm.length > 0 ? best : (own[0].candidates[0]?.as.name ?? best);
}

/** Of those that are there most often the preferred one, else the first. */
function mostFrequent(forms: readonly string[], preferred?: string): string {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [form, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  return preferred !== undefined && counts.get(preferred) === count ? preferred : form;
}

function surfacesOf(name: FoundName): string[] {
  if (name.kind !== 'agreement') return [name.surface];
  return [name.surface, name.surface.slice(name.core.start - name.start, name.core.end - name.start)];
}

/** Opens what is introduced by "The Centre of Ocean Studies (COSTA)" and is no part of the name. */
const THE = /^The (?=\p{Lu}\S*\s)/u;

/** "BRUSSELS" is no other name of Brussels, nor is "The Ocean Centre" of the Ocean Centre. */
function isSame(surface: string, name: string): boolean {
  return surface === name.toUpperCase() || surface.replace(THE, '') === name;
}
