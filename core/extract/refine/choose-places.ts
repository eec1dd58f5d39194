import { nameKey } from '../../gazetteer/name-key.ts';
import type { Gazetteer, GazetteerPlace, NamedPlace } from '../../gazetteer/read-gazetteer.ts';
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
  const votes = countryVotes({ places, gazetteer, text });
  const chosen = places.map((found, at) => choose({ found, next: places[at + 1], votes, text }));
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

/** How often each country is named or has a place that can be nowhere else. */
function countryVotes({
  places,
  gazetteer,
  text,
}: {
  places: readonly FoundPlace[];
  gazetteer: Gazetteer;
  text: string;
}): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const vote = (country: string, count: number) => votes.set(country, (votes.get(country) ?? 0) + count);
  for (const { candidates } of places) {
    const countries = new Set(candidates.map(({ place }) => place.country));
    const first = candidates[0]?.place;
    if (first && (countries.size === 1 || first.kind === 'country'))
      vote(first.country, first.kind === 'country' && countries.size === 1 ? 1.5 : 1);
  }
  for (const [word] of text.matchAll(/\p{Lu}\p{Ll}{3,}/gu)) {
    const place = gazetteer.placeOfDemonym(word);
    if (place) vote(place.country, 0.5);
  }
  return votes;
}

interface Choice extends ChosenPlace {
  readonly score: number;
  /** The text says which one, right here. */
  readonly isSaid: boolean;
}

function choose({
  found,
  next,
  votes,
  text,
}: {
  found: FoundPlace;
  next: FoundPlace | undefined;
  votes: ReadonlyMap<string, number>;
  text: string;
}): Choice {
  const beside =
    next && next.start - found.end <= BESIDE && /^,\s?$|^\s\($/.test(text.slice(found.end, next.start))
      ? next
      : null;
  const scored = found.candidates.map(({ place, as, rank }) => {
    const isSaid = beside !== null && liesIn(place, beside);
    const company = Math.min(
      MOST_NEIGHBOURS,
      (votes.get(place.country) ?? 0) - (isOwnVote(found, place) ? 1 : 0),
    );
    const size = Math.log10(1 + Math.min(rank, MOST_RANK));
    return {
      found,
      place,
      as,
      isSaid,
      score: size + Math.max(0, company) * SAME_COUNTRY + (isSaid ? APPOSITION : 0),
    };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best;
}

/** A name does not vote for itself. */
function isOwnVote({ candidates }: FoundPlace, place: GazetteerPlace): boolean {
  const first = candidates[0]?.place;
  return (
    first === place &&
    (first.kind === 'country' || new Set(candidates.map(({ place: { country } }) => country)).size === 1)
  );
}

/** "Paris, Texas": the region or country behind the comma holds it. */
function liesIn(place: GazetteerPlace, region: FoundPlace): boolean {
  return region.candidates.some(({ place: outer }) =>
    outer === place
      ? false
      : outer.kind === 'country'
        ? outer.country === place.country
        : outer.kind === 'admin1' && outer.country === place.country && outer.name === place.region,
  );
}
