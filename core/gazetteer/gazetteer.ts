import type { EntityId, Place, PlaceKind, PlaceName } from '../model.ts';

/** A place as the gazetteer knows it. One object per place, so identity can be compared. */
export interface GazetteerPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; empty for a region over several countries. */
  readonly country: string;
  readonly countryName: string;
  readonly region: string | null;
  /** Rough weight: inhabitants in thousands, for countries and regions those of their cities. */
  readonly weight: number;
  /** The name and all others, those that held only for a time with their years. */
  readonly names: readonly PlaceName[];
  /** "Kazakh", "Kazakhstani": its demonyms, as they are written. */
  readonly demonyms: readonly string[];
}

/** A place under the name that was asked for. */
export interface NamedPlace {
  readonly place: GazetteerPlace;
  readonly as: PlaceName;
  /** How likely the name means this place where nothing else tells; about thousands of inhabitants. */
  readonly rank: number;
}

export interface Gazetteer {
  /** Every place that bears or bore this name, the likeliest first. Case, accents and hyphens do not matter. */
  placesNamed(name: string): readonly NamedPlace[];
  /** Small places of this name: too many share theirs with people and words to look for them everywhere. */
  townsNamed(name: string): readonly NamedPlace[];
  /** "Kazakh", "Kazakhs" → the country or region whose people or language it is; `null`: no demonym. */
  placeOfDemonym(word: string): GazetteerPlace | null;
  isDemonym(word: string): boolean;
  /** The most words of a name that begins with this word; 0 where none does. Too many for one word in a million. */
  mostWords(first: string): number;
  /** `almaty`; the same in every library, since it depends on the gazetteer alone. */
  idOf(place: GazetteerPlace): EntityId;
}

/** The gazetteer's place in the words of the model. */
export function placeOf(place: GazetteerPlace): Place {
  const { kind, lat, lon, country, countryName, region, names, demonyms } = place;
  const of = { kind, lat, lon, country, countryName, region: kind === 'admin1' ? null : region, names };
  return demonyms.length === 0 ? of : { ...of, adjectives: demonyms };
}
