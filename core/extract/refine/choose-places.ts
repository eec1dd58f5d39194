import type { Gazetteer, GazetteerPlace, NamedPlace } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/name-key.ts';
import type { Article } from '../../model.ts';
import type { FoundName, FoundPlace } from '../found-name.ts';
import { candidatesOf } from './choose-places/candidates.ts';
import { areasOf, Company } from './choose-places/company.ts';
import { countryWordsIn } from './choose-places/country-words-in.ts';
import { regionLists } from './choose-places/region-lists.ts';
import { score, shares } from './choose-places/score.ts';
import { standingOf } from './choose-places/standing.ts';

/** A found place and the one place it stands for. */
export interface ChosenPlace {
  readonly found: FoundPlace;
  readonly place: GazetteerPlace;
  readonly as: NamedPlace['as'];
  /** The place is where it lies, not what it is. */
  readonly isWithin: boolean;
}

/** How far behind a name its region may begin: ", " and no more. */
const BESIDE = 3;
/** After so many rounds the shares hardly change. */
const ROUNDS = 3;
const DEMONYM = 1;
/** Thousands of inhabitants: of a country that the article does not tell of, no place so small is meant. */
const HAMLET = 3;
/** Thousands of inhabitants: nobody says of a larger city that it lies in another region. */
const MOST_TOWN = 300;

/** One name and all that it may mean. One name means one place throughout an article, unless it says otherwise. */
interface Toponym {
  readonly candidates: readonly NamedPlace[];
  readonly isWithin: boolean;
  /** How often the article names it. */
  count: number;
  /** Where some mention says which one: "Paris, Texas". */
  readonly said: Set<GazetteerPlace>;
  /** Whether some mention stands as only a town does: "an Athens woman". */
  isTown: boolean;
  /** Whether some mention stands as that of a region: "western Washington". */
  isRegion: boolean;
  /** The region that some mention puts it in, where no list has a place of that name. */
  holder: NamedPlace | null;
  shares: readonly number[];
}

/**
 * Picks one place for every name: by what stands beside it ("Paris, Texas"), by the company it keeps, and by size. Names
 * support each other: each lends its countries, regions and surroundings to the others, in shares of how likely it is
 * there, and the shares are taken again from what all lend.
 */
export function choosePlaces({
  names,
  gazetteer,
  article,
}: {
  names: readonly FoundName[];
  gazetteer: Gazetteer;
  article: Article;
}): ChosenPlace[] {
  const { text } = article;
  const places = names.filter((name) => name.kind === 'place');
  const toponyms = new Map<string, Toponym>();
  const of = places.map((found) => toponymOf(found, { known: toponyms, gazetteer, text }));
  const said = places.map((found, at) =>
    saidOf({ found, next: places[at + 1], after: places[at + 2], own: of[at], other: of[at + 1], text }),
  );
  const listed = regionLists({ spans: places, candidates: of.map(({ candidates }) => candidates), text });
  for (const [at, region] of listed.entries()) if (region) of[at]?.said.add(region.place);
  const likeliest = new Map<Toponym, NamedPlace | undefined>();
  const company = keepCompany([...toponyms.values()], hintsIn(article, gazetteer));
  for (const toponym of toponyms.values()) likeliest.set(toponym, mostLikely(toponym, company));
  for (const [key, toponym] of toponyms)
    if (toponym.isWithin) followTown({ key, toponym, toponyms, likeliest });
  return places.flatMap((found, at): ChosenPlace[] => {
    const toponym = of[at];
    if (!toponym || toponym.candidates.length === 0) return [];
    // "Athens, Georgia": once Athens lies in the state of Georgia, Georgia is that state.
    const own = said[at]?.own ?? said[at - 1]?.holder ?? listed[at];
    const outer = own ? null : (toponym.holder ?? null);
    const best = own ?? outer ?? likeliest.get(toponym);
    return best
      ? [{ found, place: best.place, as: best.as, isWithin: outer !== null || toponym.isWithin }]
      : [];
  });
}

function toponymOf(
  found: FoundPlace,
  { known, gazetteer, text }: { known: Map<string, Toponym>; gazetteer: Gazetteer; text: string },
): Toponym {
  const { isTown, isRegion, hasArticle } = standingOf(text, found);
  const key = `${nameKey(found.surface)}${found.isWithin ? ' within' : ''}${hasArticle ? ' the' : ''}`;
  const same = known.get(key);
  if (same) {
    same.count += 1;
    same.isTown ||= isTown;
    same.isRegion ||= isRegion;
    return same;
  }
  const meant = candidatesOf(found, {
    gazetteer,
    isBesideMore: /^,\s+\p{Lu}/u.test(text.slice(found.end, found.end + 3)),
  });
  const isSeat = text.endsWith('University of ', found.start);
  const toponym = {
    ...meant,
    ...(hasArticle && { candidates: meant.candidates.filter(mayHaveArticle) }),
    ...(isSeat && { candidates: seatsIn(meant.candidates) }),
    count: 1,
    said: new Set<GazetteerPlace>(),
    isTown,
    isRegion,
    holder: null,
    shares: [],
  };
  known.set(key, toponym);
  return toponym;
}

/** Of the largest city of its name: what is smaller has no university that is called after it alone. */
const SEAT = 0.25;

function seatsIn(candidates: readonly NamedPlace[]): readonly NamedPlace[] {
  const largest = Math.max(...candidates.map(({ place, rank }) => (place.kind === 'city' ? rank : 0)));
  return candidates.filter(({ place, rank }) => place.kind !== 'city' || rank >= largest * SEAT);
}

function keepCompany(toponyms: readonly Toponym[], demonyms: ReadonlyMap<string, number>): Company {
  for (const toponym of toponyms) toponym.shares = shares(toponym, null);
  let company = new Company(toponyms, demonyms);
  for (let round = 1; round < ROUNDS; round++) {
    for (const toponym of toponyms) toponym.shares = shares(toponym, company);
    company = new Company(toponyms, demonyms);
  }
  return company;
}

function mostLikely(toponym: Toponym, company: Company): NamedPlace | undefined {
  const own = areasOf(toponym);
  const scores = toponym.candidates.map((_, at) => score(toponym, at, company, own));
  const best = toponym.candidates[scores.indexOf(Math.max(...scores))];
  const isAlone = best !== undefined && best.rank < HAMLET && company.of(best.place, own).country === 0;
  return isAlone && company.isElsewhere(own) ? undefined : best;
}

/** "York City School District" lies in the York that the article names. */
function followTown({
  key,
  toponym,
  toponyms,
  likeliest,
}: {
  key: string;
  toponym: Toponym;
  toponyms: ReadonlyMap<string, Toponym>;
  likeliest: Map<Toponym, NamedPlace | undefined>;
}): void {
  const words = key.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const town = toponyms.get(words.slice(0, count).join(' '));
    const named = town && likeliest.get(town);
    if (named === undefined) continue;
    if (named.place.kind !== 'country') likeliest.set(toponym, named);
    return;
  }
}

function demonymsIn(text: string, gazetteer: Gazetteer): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{Lu}\p{Ll}{3,}/gu)) {
    const country = gazetteer.placeOfDemonym(word)?.country;
    if (country) counts.set(country, (counts.get(country) ?? 0) + DEMONYM);
  }
  return counts;
}

/** By country, how much of it the article tells by people and by words of its own. */
function hintsIn(article: Article, gazetteer: Gazetteer): Map<string, number> {
  const hints = demonymsIn(article.text, gazetteer);
  for (const [country, count] of countryWordsIn(article))
    hints.set(country, (hints.get(country) ?? 0) + count);
  return hints;
}

interface Pair {
  readonly found: FoundPlace;
  readonly next: FoundPlace | undefined;
  readonly after: FoundPlace | undefined;
  readonly own: Toponym | undefined;
  readonly other: Toponym | undefined;
  readonly text: string;
}

/** "Paris, Texas": the candidate that lies in the region or country behind the comma, and that region. */
function saidOf({
  found,
  next,
  after,
  own,
  other,
  text,
}: Pair): { own: NamedPlace; holder: NamedPlace } | null {
  if (!next || !own || !other) return null;
  if (next.start - found.end > BESIDE)
    return inRegion({ found, next, own, other, text }) ?? partOf({ found, next, own, other, text });
  if (!/^,\s?$|^\s\($/.test(text.slice(found.end, next.start))) return null;
  // The same name twice in a row: a place does not lie in its namesake.
  if (own === other || isListOfRegions([found, next, after], text)) return null;
  for (const place of own.candidates) {
    const holder = other.candidates.find((outer) => holds(outer.place, place.place));
    if (!holder) continue;
    // "in Russia, U.S. officials said": no hamlet of a country's name in another country.
    if (holder.place.kind === 'country' && own.candidates.some(isCountry)) return null;
    own.said.add(place.place);
    other.said.add(holder.place);
    return { own: place, holder };
  }
  // "Hugo, Oklahoma": none of the places of that name, so one that is too small for the lists.
  const region = other.candidates[0];
  if (
    region?.place.kind === 'admin1' &&
    own.candidates.every((one) => isTown(one) || isRegionAbroad(one, region))
  )
    own.holder = region;
  return null;
}

/** "|San Tandor|, in the state of |Zulia|", "|Birmingham| in |Alabama|". */
const IN_REGION =
  /^,? in (?:the )?(?:(?:(?:north|south)(?:-?(?:east|west))?|east|west|central)\p{Ll}* )?(?:(?:state|province|region|department|district|county|governorate|prefecture|oblast) of )?$/u;

/** The candidate that lies in the region or country behind "in". */
function inRegion({ found, next, own, other, text }: PartOf): { own: NamedPlace; holder: NamedPlace } | null {
  if (next.start - found.end > LONGEST_PART || own === other || own.candidates.some(isCountry)) return null;
  const between = text.slice(found.end, next.start);
  if (!IN_REGION.test(between)) return null;
  for (const place of own.candidates) {
    const holder = other.candidates.find((outer) => holds(outer.place, place.place));
    if (!holder) continue;
    own.said.add(place.place);
    other.said.add(holder.place);
    return { own: place, holder };
  }
  // None of the places of that name: one that the lists lack.
  const region = other.candidates[0];
  if (/ of $/.test(between) && region?.place.kind === 'admin1') own.holder = region;
  return null;
}

/** "|Wellington|, an eastern suburb of |Freetown|". */
const PART_OF =
  /^, an? (?:[\p{Ll}-]+ ){0,3}(?:suburb|neighbou?rhood|quarter|village|town|township|district|slum) (?:of|in|near|outside|on the outskirts of) $/u;
const LONGEST_PART = 60;

/** The place of that name in the same region; where there is none, it lies in the town itself. */
function partOf({ found, next, own, other, text }: PartOf): null {
  if (next.start - found.end > LONGEST_PART || own === other) return null;
  if (!PART_OF.test(text.slice(found.end, next.start))) return null;
  const town = other.candidates[0];
  if (!town) return null;
  const same = own.candidates.find(
    ({ place }) => place.country === town.place.country && place.region === town.place.region,
  );
  if (same) own.said.add(same.place);
  else if (town.place.kind !== 'country') own.holder = town;
  return null;
}

interface PartOf {
  readonly found: FoundPlace;
  readonly next: FoundPlace;
  readonly own: Toponym;
  readonly other: Toponym;
  readonly text: string;
}

/** "Indiana, Washington and Wyoming": the first two are no town in a state. */
function isListOfRegions([a, b, c]: readonly (FoundPlace | undefined)[], text: string): boolean {
  const mayBeRegion = (found: FoundPlace | undefined) =>
    found?.candidates.some(({ place }) => place.kind === 'admin1') === true;
  return (
    b !== undefined &&
    c !== undefined &&
    mayBeRegion(a) &&
    mayBeRegion(c) &&
    /^(?:,|,? and|,? or)\s$/.test(text.slice(b.end, c.start))
  );
}

/** "the Valley" is no town, "the Hague" is The Hague, "the Gold Coast" a city. */
function mayHaveArticle({ place: { kind, name, weight } }: NamedPlace): boolean {
  return kind !== 'city' || name.startsWith('The ') || (name.includes(' ') && weight >= MOST_TOWN);
}

function isCountry({ place }: NamedPlace): boolean {
  return place.kind === 'country';
}

/** "Falcon, Colorado": no list of regions of one country. */
function isRegionAbroad({ place }: NamedPlace, region: NamedPlace): boolean {
  return place.kind === 'admin1' && place.country !== region.place.country;
}

function isTown({ place }: NamedPlace): boolean {
  return place.kind === 'city' && place.weight < MOST_TOWN;
}

function holds(outer: GazetteerPlace, place: GazetteerPlace): boolean {
  if (outer === place || outer.country !== place.country) return false;
  return outer.kind === 'country'
    ? place.kind !== 'country'
    : outer.kind === 'admin1' && outer.name === place.region;
}
