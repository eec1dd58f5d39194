import { BODY_WORDS } from '../../core/extract/data/organization-words.ts';
import { PLACE_HEADS, PLACE_OPENERS, ROAD_HEADS } from '../../core/extract/data/place-words.ts';
import { indexFrom } from '../../core/extract/within.ts';
import type { Entity, NameMention, Place, Span } from '../../core/model.ts';

/**
 * The places of an article, each with a point. That of a street, river or hamlet which no list has is deduced: it is the
 * town behind it ("Taylor Street in DeKalb"), else the one that the article names most. Where there is none, the place
 * is among the names alone.
 */
export function placeObjects({
  text,
  names,
  byId,
}: {
  text: string;
  names: readonly NameMention[];
  byId: ReadonlyMap<string, Entity>;
}) {
  const located = names.flatMap((mention) => {
    const place = byId.get(mention.entity)?.place;
    return place ? [{ mention, place }] : [];
  });
  const towns = located.flatMap(({ place, mention }) =>
    isTown(place) ? [{ start: mention.start, end: mention.end, mention, place }] : [],
  );
  const areas = located.flatMap(({ place, mention }) =>
    place.kind === 'admin1' || isTown(place) ? [{ start: mention.start, end: mention.end, place }] : [],
  );
  const chief = mostNamed(towns) ?? located.find(({ place }) => place.kind === 'admin1')?.place;
  const deduced = names.flatMap((mention) => {
    if (mention.kind !== 'place' || byId.get(mention.entity)?.place) return [];
    if (!isSurelyPlace(mention, text)) return [];
    const place =
      townBehind({ text, mention, towns: areas })?.place ??
      (isNamedByHead(mention.surface) ? null : areaBefore({ text, mention, areas })) ??
      chief;
    return place ? [placeObject(mention, { ...place, kind: 'unlisted' }, 'deduced')] : [];
  });
  const said = located.map(({ mention, place }) => placeObject(mention, place, 'said'));
  return [...said, ...deduced].sort((a, b) => a.start - b.start || b.end - a.end);
}

type Point = Pick<Place, 'lat' | 'lon' | 'country'> & { readonly kind: Place['kind'] | 'unlisted' };

function placeObject(
  { start, end, surface: text, entity }: NameMention,
  { lat, lon, country, kind }: Point,
  certainty: 'said' | 'deduced',
) {
  return { start, end, text, lat, lon, country, kind, entity, certainty };
}

/** A place that a story may play in: a town, or a part of a country. */
function isTown({ kind, country }: Place): boolean {
  return kind === 'city' || kind === 'capital' || (kind === 'region' && country !== '');
}

function mostNamed(
  towns: readonly { readonly place: Place; readonly mention: NameMention }[],
): Place | undefined {
  const counts = new Map<string, number>();
  for (const { mention } of towns) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return towns.find(({ mention }) => counts.get(mention.entity) === most)?.place;
}

/** Longest way from a street to its town. */
const LONGEST_WAY = 7;

/** "Taylor Street, |DeKalb", "in DeKalb", "near DeKalb". The towns in order: a long text has thousands. */
function townBehind({
  text,
  mention: { end },
  towns,
}: {
  text: string;
  mention: NameMention;
  towns: readonly (Span & { readonly place: Place })[];
}): { readonly place: Place } | null {
  for (let at = indexFrom(towns, end); ; at++) {
    const town = towns[at];
    if (!town || town.start - end > LONGEST_WAY) return null;
    if (/^(?:,| in| near| \()\s$/.test(text.slice(end, town.start))) return town;
  }
}

/** A town or region that the same sentence names before it: "Police in |Enga| province said that … near Wapenamanda". */
function areaBefore({
  text,
  mention: { start },
  areas,
}: {
  text: string;
  mention: NameMention;
  areas: readonly (Span & { readonly place: Place })[];
}): Place | null {
  const area = areas[indexFrom(areas, start) - 1];
  if (!area || start - area.end > LONGEST_SENTENCE) return null;
  return /[.!?\n]["”’)]*\s/.test(text.slice(area.end, start)) ? null : area.place;
}

/** UTF-16 units. */
const LONGEST_SENTENCE = 200;

/** Named as a street, river or park is, or behind "in" and no body; other names may be of anything. */
function isSurelyPlace({ surface, rule, start }: NameMention, text: string): boolean {
  if (rule === 'places/road' || rule === 'places/listed') return true;
  const words = surface.split(/\s+/);
  if (!/^[\p{Lu}\d]/u.test(surface)) return false;
  if (isNamedByHead(surface)) return true;
  if (words.some((word) => BODY_WORDS.has(word))) return false;
  return /(?<!\p{L})(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round)\s(?:the\s)?$/u.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** "Taylor Street", "Lake Tai". */
function isNamedByHead(surface: string): boolean {
  const words = surface.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length > 1 && (PLACE_HEADS.has(last) || ROAD_HEADS.has(last) || PLACE_OPENERS.has(first));
}
