/**
 * Which items stand open: those with most bearing, in their own order. One more is taken where it would be the only
 * folded one: it would cost the line that hides it.
 */
export function chooseOpen<T>(
  items: readonly T[],
  { most, bearingOf }: { readonly most: number; readonly bearingOf: (item: T) => number },
): { readonly open: readonly T[]; readonly folded: readonly T[] } {
  if (items.length <= most + 1) return { open: items, folded: [] };
  const ranked = items.map((item, at) => ({ at, bearing: bearingOf(item) }));
  ranked.sort((a, b) => b.bearing - a.bearing || a.at - b.at);
  const chosen = new Set(ranked.slice(0, most).map(({ at }) => at));
  return {
    open: items.filter((_, at) => chosen.has(at)),
    folded: items.filter((_, at) => !chosen.has(at)),
  };
}
