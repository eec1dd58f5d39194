import type { Entity, NameMention } from '../../core/model.ts';

/**
 * Every place that is named, with its point. A street or village that no list has is put where the nearest place before
 * it is, or the first behind it, and says that this is deduced; without any other place it has no point.
 */
export function placeObjects(names: readonly NameMention[], byId: ReadonlyMap<string, Entity>) {
  const places = names.filter(({ kind }) => kind === 'place');
  const known = places.map(({ entity }) => byId.get(entity)?.place ?? null);
  const isLocal = (at: number) =>
    /^(?:city|capital|region)$/.test(known[at]?.kind ?? '') && known[at]?.country !== '';
  const first = known.find((_, at) => isLocal(at)) ?? known.find(Boolean) ?? null;
  let before = first;
  return places.map(({ start, end, surface: text, entity }, at) => {
    const own = known[at] ?? null;
    if (own && isLocal(at)) before = own;
    const {
      lat = null,
      lon = null,
      country = '',
      kind = 'region',
    } = own ?? (before && { ...before, kind: 'region' }) ?? {};
    return {
      start,
      end,
      text,
      lat,
      lon,
      country,
      kind,
      entity,
      ...(own === null && { certainty: 'deduced' }),
    };
  });
}
