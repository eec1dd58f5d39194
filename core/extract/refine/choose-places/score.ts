import type { GazetteerPlace, NamedPlace } from '../../../gazetteer/gazetteer.ts';
import { areasOf, type Company, type Lender, type Support } from './company.ts';

/** A name with what the text says of it. */
export interface Scored extends Lender {
  readonly said: ReadonlySet<GazetteerPlace>;
  /** Where some mention stands as only a town does: "an Athens woman", "Jordan High School". */
  readonly isTown: boolean;
  /** Where some mention stands as that of a region: "Washington state". */
  readonly isRegion: boolean;
}

/** Countries weigh more than their largest city, but not a thousand times more. */
const MOST_RANK = 30_000;
/** Thousands of inhabitants. */
const TOWN = 15;

/**
 * How much each reason counts. Searched on one half of three sets of texts whose places are known, and kept where the
 * other half and a fourth set, which had no part in it, agree; they hold no words.
 */
const WEIGHTS = {
  size: 2,
  country: 1.3,
  region: 2.6,
  near: 0.5,
  close: 3,
  said: 8,
  sharpness: 0.7,
  nation: 1.6,
  admin1: 0.5,
  town: -0.5,
  nationAsTown: -4,
  capitalAsTown: -2.5,
  townAsTown: 0.8,
  regionAsRegion: 2,
  namesake: -1,
  overshadowed: -2,
};
/** Thousands of inhabitants: beside a city so large a place so small has to be said, as in "Miami, Texas". */
const GREAT = 300;
const HAMLET = 3;
/** Support from the same county: with it, "Edmonton" in news of London is its own. */
const NEARBY = 0.5;
/** Thousands of inhabitants: what stands as a town is rather one that is no metropolis. */
const METROPOLIS = 100;
/** Where the first-level regions are nations, one of them most of the country: to lie in England too says little. */
const OF_NATIONS = new Set(['GB']);
const NATION_REGION = 0.5;
const NOBODY: Support = { country: 0, region: 0, near: 0, close: 0 };

/** How likely the candidate is what the name means; grows without bound. */
export function score(toponym: Scored, at: number, company: Company | null, own = areasOf(toponym)): number {
  const candidate = toponym.candidates[at];
  if (!candidate) return 0;
  const { place, rank } = candidate;
  const { country, region, near, close } = company?.of(place, own) ?? NOBODY;
  return (
    WEIGHTS.size * Math.log10(1 + Math.min(rank, MOST_RANK)) +
    WEIGHTS.country * Math.log2(1 + country) +
    WEIGHTS.region * Math.log2(1 + region) * (OF_NATIONS.has(place.country) ? NATION_REGION : 1) +
    WEIGHTS.near * Math.log2(1 + near) +
    WEIGHTS.close * Math.log2(1 + close) +
    kindScore(place) +
    (isNamesake(toponym, candidate) ? WEIGHTS.namesake : 0) +
    (isOfNation(toponym, candidate) ? OF_NATION : 0) +
    (close < NEARBY && isOvershadowed(toponym, candidate) ? WEIGHTS.overshadowed : 0) +
    (toponym.isTown ? townScore(place) : 0) +
    (toponym.isRegion && place.kind === 'admin1' ? WEIGHTS.regionAsRegion : 0) +
    (toponym.said.has(place) ? WEIGHTS.said : 0)
  );
}

function isOvershadowed({ candidates }: Scored, { place, rank }: NamedPlace): boolean {
  return place.kind === 'city' && rank < HAMLET && (candidates[0]?.rank ?? 0) >= GREAT;
}

/** "Mexico": its region of that name has to be said. */
const OF_NATION = -6;

function isOfNation({ candidates, isRegion, said }: Scored, { place }: NamedPlace): boolean {
  if (place.kind !== 'admin1' || isRegion || said.has(place)) return false;
  return candidates.some((other) => other.place.kind === 'country' && other.place.country === place.country);
}

/** "New York", "São Paulo": a region that is called after a city of its own which is better known. */
function isNamesake({ candidates, isRegion }: Scored, { place, rank }: NamedPlace): boolean {
  return (
    place.kind === 'admin1' &&
    !isRegion &&
    candidates.some(
      (other) =>
        other.place.kind === 'city' &&
        other.rank >= rank &&
        other.place.country === place.country &&
        other.place.region === place.name,
    )
  );
}

function kindScore({ kind, weight }: GazetteerPlace): number {
  if (kind === 'country') return WEIGHTS.nation;
  if (kind === 'admin1') return WEIGHTS.admin1;
  return weight < TOWN ? WEIGHTS.town : 0;
}

function townScore({ kind, weight }: GazetteerPlace): number {
  if (kind === 'country') return WEIGHTS.nationAsTown;
  if (kind === 'capital') return WEIGHTS.capitalAsTown;
  return kind === 'city' && weight < METROPOLIS ? WEIGHTS.townAsTown : 0;
}

/** The scores as shares of one. */
export function shares(toponym: Scored, company: Company | null): number[] {
  const own = areasOf(toponym);
  const scores = toponym.candidates.map((_, at) => score(toponym, at, company, own));
  const best = Math.max(...scores);
  const raised = scores.map((each) => Math.exp((each - best) * WEIGHTS.sharpness));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
}
