import type { Gazetteer, GazetteerPlace, NamedPlace } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/name-key.ts';
import type { FoundName, FoundPlace } from '../found-name.ts';

/** A found place and the one place it stands for. */
export interface ChosenPlace {
  readonly found: FoundPlace;
  readonly place: GazetteerPlace;
  readonly as: NamedPlace['as'];
}

/** How far behind a name its region may begin: ", " and no more. */
const BESIDE = 3;
/** Countries weigh more than their largest city, but not a thousand times more. */
const MOST_RANK = 30_000;
const SAME_COUNTRY = 1.6;
const SAME_REGION = 0.8;
const DEMONYM_VOTE = 0.5;
const APPOSITION = 6;
/** More neighbours than this say no more. */
const MOST_NEIGHBOURS = 4;

/**
 * Picks one place for every name: by what stands beside it ("Paris, Texas"), by the countries that the article names,
 * by the company it keeps, and by size. One name means one place throughout an article, unless it says otherwise.
 */
export function choosePlaces({
  names,
  gazetteer,
  text,
}: {
  names: readonly FoundName[];
  gazetteer: Gazetteer;
  text: string;
}): ChosenPlace[] {
  const places = names.filter((name) => name.kind === 'place' && name.candidates.length > 0) as FoundPlace[];
  const votes = countVotes({ places, gazetteer, text });
  const chosen: Choice[] = [];
  for (const [at, found] of places.entries())
    chosen.push(choose({ found, next: places[at + 1], before: chosen.at(-1), votes, text }));
  const settled = new Map<string, ChosenPlace & { score: number }>();
  for (const choice of chosen) {
    const key = nameKey(choice.found.surface);
    const other = settled.get(key);
    if (!other || choice.score > other.score) settled.set(key, choice);
  }
  return chosen.map(({ found, place, as, isSaid }) => {
    const best = settled.get(nameKey(found.surface));
    return isSaid || !best ? { found, place, as } : { found, place: best.place, as: best.as };
  });
}

interface Places {
  readonly places: readonly FoundPlace[];
  readonly gazetteer: Gazetteer;
  readonly text: string;
}

/** How often each country, and each region as "US/Ohio", is named or has a place that can be nowhere else. */
type Votes = ReadonlyMap<string, number>;

function countVotes({ places, gazetteer, text }: Places): Votes {
  const votes = new Map<string, number>();
  for (const found of places)
    for (const [area, count] of votesOf(found)) votes.set(area, (votes.get(area) ?? 0) + count);
  for (const [word] of text.matchAll(/\p{Lu}\p{Ll}{3,}/gu)) {
    const country = gazetteer.placeOfDemonym(word)?.country;
    if (country) votes.set(country, (votes.get(country) ?? 0) + DEMONYM_VOTE);
  }
  return votes;
}

function votesOf({ candidates, isWithin }: FoundPlace): [area: string, count: number][] {
  const first = candidates[0]?.place;
  if (!first || isWithin) return [];
  const areas = new Set(candidates.map(({ place: { country, region } }) => `${country}/${region}`));
  const countries = new Set(candidates.map(({ place: { country } }) => country));
  const isSure = areas.size === 1 || (first.kind === 'admin1' && countries.size === 1);
  const region: [string, number][] = isSure && first.region !== null ? [[areaOf(first), 1]] : [];
  const country: [string, number][] =
    countries.size === 1 || first.kind === 'country' ? [[first.country, 1]] : [];
  return [...region, ...country];
}

function areaOf({ country, region }: GazetteerPlace): string {
  return `${country}/${region}`;
}

interface Choice extends ChosenPlace {
  readonly score: number;
  /** The text says which one, right here. */
  readonly isSaid: boolean;
  /** The region or country behind the comma that says it. */
  readonly holder: GazetteerPlace | null;
}

interface Open {
  readonly found: FoundPlace;
  readonly next: FoundPlace | undefined;
  readonly before: Choice | undefined;
  readonly votes: Votes;
  readonly text: string;
}

function choose({ found, next, before, votes, text }: Open): Choice {
  const beside =
    next && next.start - found.end <= BESIDE && /^,\s?$|^\s\($/.test(text.slice(found.end, next.start))
      ? next
      : null;
  const own = new Map(votesOf(found));
  const company = (area: string) =>
    Math.min(MOST_NEIGHBOURS, Math.max(0, (votes.get(area) ?? 0) - (own.get(area) ?? 0)));
  const scored = found.candidates.map(({ place, as, rank }): Choice => {
    const holder = beside && holderOf(place, beside);
    // "Athens, Georgia": once Athens lies in the state of Georgia, Georgia is that state.
    const isSaid = holder !== null || before?.holder === place;
    const size = Math.log10(1 + Math.min(rank, MOST_RANK));
    const region = place.region === null ? 0 : company(areaOf(place)) * SAME_REGION;
    const score = size + company(place.country) * SAME_COUNTRY + region + (isSaid ? APPOSITION : 0);
    return { found, place, as, isSaid, holder, score };
  });
  return scored.reduce((a, b) => (b.score > a.score ? b : a));
}

/** "Paris, Texas": the region or country behind the comma that holds the place. */
function holderOf(place: GazetteerPlace, region: FoundPlace): GazetteerPlace | null {
  const holder = region.candidates.find(({ place: outer }) => {
    if (outer === place || outer.country !== place.country) return false;
    return outer.kind === 'country' || (outer.kind === 'admin1' && outer.name === place.region);
  });
  return holder?.place ?? null;
}
