import type { Entity, NameMention } from '../../core/model.ts';

/**
 * The places whose point is known. A street or hamlet that no list has is among the names alone: the point of a
 * neighbour would be a guess.
 */
export function placeObjects(names: readonly NameMention[], byId: ReadonlyMap<string, Entity>) {
  return names.flatMap(({ start, end, surface: text, entity }) => {
    const place = byId.get(entity)?.place;
    if (!place) return [];
    const { lat, lon, country, kind } = place;
    return [{ start, end, text, lat, lon, country, kind, entity }];
  });
}
