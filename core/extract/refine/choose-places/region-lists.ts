import type { NamedPlace } from '../../../gazetteer/gazetteer.ts';
import type { Span } from '../../../model.ts';

/** What stands between two names of a list. */
const STEP = /^(?:,|,? and|,? or)\s$/;
/** Two regions side by side may be a town and what it lies in. */
const LEAST = 3;

/**
 * For each name of a list of first-level regions, which region it is: "Kansas, Oregon and Washington" are three states,
 * though towns are named after each. All must have a region of that name in one country.
 */
export function regionLists({
  spans,
  candidates,
  text,
}: {
  spans: readonly Span[];
  /** What each name may mean, in the order of the spans. */
  candidates: readonly (readonly NamedPlace[])[];
  text: string;
}): (NamedPlace | undefined)[] {
  const regions: (NamedPlace | undefined)[] = [];
  let from = 0;
  for (let to = 1; to <= spans.length; to++) {
    const isStep = to < spans.length && STEP.test(text.slice(spans[to - 1]?.end, spans[to]?.start));
    if (isStep) continue;
    regions.push(...asRegions(candidates.slice(from, to)));
    from = to;
  }
  return regions;
}

function asRegions(list: readonly (readonly NamedPlace[])[]): (NamedPlace | undefined)[] {
  const regions = list.map((named) => named.filter(({ place }) => place.kind === 'admin1'));
  const country = regions[0]
    ?.map(({ place }) => place.country)
    .find((code) => regions.every((named) => named.some(({ place }) => place.country === code)));
  if (list.length < LEAST || country === undefined) return list.map(() => undefined);
  return regions.map((named) => named.find(({ place }) => place.country === country));
}
