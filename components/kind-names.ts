import type { Directness, Entity, EntityKind, PlaceKind } from '../core/model.ts';

const KINDS: Record<EntityKind, string> = {
  place: 'Place',
  person: 'Person',
  organization: 'Organization',
  agreement: 'Agreement',
};

/** Headings over the terms of a page. */
export const KIND_PLURALS: Record<EntityKind | 'quotation', string> = {
  quotation: 'Quoted statements',
  place: 'Places',
  person: 'People',
  organization: 'Organizations',
  agreement: 'Agreements',
};

const PLACE_KINDS: Record<PlaceKind, string> = {
  country: 'Country',
  admin1: 'Region',
  capital: 'Capital',
  city: 'City',
  region: 'Region',
};

/** How a quotation is told, in words that a reader of news uses. */
export const DIRECTNESS: Record<Directness, string> = {
  direct: 'Word for word',
  mixed: 'Partly word for word',
  indirect: 'Reported, not word for word',
};

/** "City", "Country", "Organization". */
export function kindName(entity: Pick<Entity, 'kind' | 'place'>): string {
  return entity.place ? PLACE_KINDS[entity.place.kind] : KINDS[entity.kind];
}

/** "Mangystau Region, Kazakhstan"; empty for a country. A city that is a region of its own is not said to lie in itself. */
export function liesIn(place: NonNullable<Entity['place']>, name: string): string {
  const inside = place.kind === 'country' ? [] : [place.region, place.countryName];
  return inside.filter((around) => around !== null && around !== '' && around !== name).join(', ');
}
