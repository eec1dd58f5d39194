import type { Gazetteer, NamedPlace } from '../../../gazetteer/gazetteer.ts';
import type { FoundPlace } from '../../found-name.ts';

/** More namesakes than this say nothing more. */
const MOST = 60;
/** "Readington Township", "Vaughan Borough": lists have the name without it. */
const HEAD = /\s(?:Township|Twp\.?|Borough|Village|Town|City|Parish)$/;
const DIRECTION =
  /^(?:(?:[Nn]orth|[Ss]outh)(?:-?(?:ea|we)st)?(?:ern)?|(?:[Ee]ast|[Ww]est)(?:ern)?|[Cc]entral|[Uu]pper|[Ll]ower|[Dd]owntown|[Gg]reater)\s/;
/** What many countries call one of their regions. */
const VAGUE =
  /^(?:(?:North|South)(?:[- ]?(?:[Ee]a|[Ww]e)st)?(?:ern)?|(?:East|West)(?:ern)?|Central|Cent(?:re|er)|Gulf|West Coast|Littoral|Capital|Free)$/;
/** "Detroit Road" of another town is called after Detroit, and not in it. */
const ROAD = /\s(?:Street|Road|Avenue|Boulevard|Lane|Drive|St\.?|Rd\.?|Ave\.?|Blvd\.?)$/;
const COUNTY = /\sCo\.?$/;

/**
 * All that a name may mean. Towns that no list of cities has are looked up where the text says that a place is meant.
 * `isBesideMore`: a comma and more stand behind it, as in "Paris, Texas".
 */
export function candidatesOf(
  { surface, candidates, isWithin }: FoundPlace,
  { gazetteer, isBesideMore }: { gazetteer: Gazetteer; isBesideMore: boolean },
): { candidates: readonly NamedPlace[]; isWithin: boolean } {
  const named = isWithin ? gazetteer.placesNamed(surface.replace(COUNTY, ' County')) : candidates;
  // "the Centre", "Eastern": a region of that name is meant where the text calls it one.
  const own = VAGUE.test(surface) ? named.filter(({ place }) => place.kind !== 'admin1') : named;
  // "The West" is no town, unless a region stands beside it: "West, Texas".
  const towns = VAGUE.test(surface) && !isBesideMore ? [] : gazetteer.townsNamed(surface);
  // "north Arlington" is a part of Arlington; "North Arlington" is a town.
  const listed = /^\p{Ll}/u.test(surface) && DIRECTION.test(surface) ? [] : [...own, ...towns];
  if (listed.length > 0) return { candidates: listed.slice(0, MOST), isWithin: false };
  const bare = surface.replace(DIRECTION, '').replace(HEAD, '');
  if (bare !== surface) {
    const inside = [...gazetteer.placesNamed(bare), ...gazetteer.townsNamed(bare)];
    if (inside.length > 0) return { candidates: inside.slice(0, MOST), isWithin: false };
  }
  const isNowhere = (VAGUE.test(surface) || ROAD.test(surface)) && !isBesideMore;
  return { candidates: isNowhere ? [] : candidates, isWithin: true };
}
