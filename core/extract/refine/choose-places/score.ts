import type { GazetteerPlace } from '../../../gazetteer/gazetteer.ts';
import { areasOf, type Company, type Lender } from './company.ts';

/** A name with what the text says of it. */
export interface Scored extends Lender {
  readonly said: ReadonlySet<GazetteerPlace>;
}

/** Countries weigh more than their largest city, but not a thousand times more. */
const MOST_RANK = 30_000;
/** Thousands of inhabitants. */
const TOWN = 15;

/** How much each reason counts. Tried out by hand on half of the texts that have known places; they hold no words. */
const WEIGHTS = {
  size: 1.4,
  country: 1.4,
  region: 1.2,
  near: 0.8,
  said: 8,
  sharpness: 1.2,
  nation: 2,
  town: -0.4,
};
/** How likely the candidate is what the name means; grows without bound. */
export function score(toponym: Scored, at: number, company: Company | null, own = areasOf(toponym)): number {
  const candidate = toponym.candidates[at];
  if (!candidate) return 0;
  const { place, rank } = candidate;
  const { country, region, near } = company?.of(place, own) ?? { country: 0, region: 0, near: 0 };
  return (
    WEIGHTS.size * Math.log10(1 + Math.min(rank, MOST_RANK)) +
    WEIGHTS.country * Math.log2(1 + country) +
    WEIGHTS.region * Math.log2(1 + region) +
    WEIGHTS.near * Math.log2(1 + near) +
    (place.kind === 'country' ? WEIGHTS.nation : 0) +
    (place.weight < TOWN ? WEIGHTS.town : 0) +
    (toponym.said.has(place) ? WEIGHTS.said : 0)
  );
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
