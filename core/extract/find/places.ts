import { nameKey } from '../../gazetteer/name-key.ts';
import { TIME_ZONES } from '../data/place-words.ts';
import type { FoundPlace } from '../found-name.ts';
import { isBeside } from './name-runs.ts';
import { evidenceOf, type Hit } from './places/evidence.ts';
import { isRegionNoun } from './places/is-region-noun.ts';
import { isNameShaped, type Reading } from './read-words.ts';

/** The longest names of the gazetteer have six words: "Democratic Republic of the Congo". */
const MOST_WORDS = 6;
/** The evidence that a capitalised word needs to be taken for a place. */
const ENOUGH = 2;
const LISTED = 1.5;
const NAMED_ELSEWHERE = 1;

/** All names of the gazetteer that their surroundings let stand as places. The longest name at a spot wins. */
export function findPlaces(reading: Reading): FoundPlace[] {
  const hits: (Hit & { at: number; weight: number })[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    const named = longestName(reading, at);
    const hit = named && withDirection(reading, at, named);
    if (!hit) continue;
    const last = hits.at(-1);
    const isListed =
      last !== undefined && last.weight >= ENOUGH && isListStep(reading, last.at + last.count, at);
    hits.push({ ...hit, at, weight: evidenceOf({ reading, at, ...hit }) + (isListed ? LISTED : 0) });
    at += hit.count - 1;
  }
  const sure = new Set<string>();
  for (const hit of hits) if (hit.weight >= ENOUGH) sure.add(keyOf(reading, hit));
  const found: FoundPlace[] = [];
  for (const hit of hits) {
    const weight = hit.weight + (sure.has(keyOf(reading, hit)) ? NAMED_ELSEWHERE : 0);
    if (weight >= ENOUGH) found.push(foundPlace({ reading, ...hit, weight }));
  }
  return found;
}

function keyOf({ article, words }: Reading, { at, count }: { at: number; count: number }): string {
  return nameKey(article.text.slice(words[at]?.start, words[at + count - 1]?.end));
}

/** "Taraz, Shymkent", "Zhanaozen and Aktau": no more than a comma and "and" between two names. */
function isListStep({ article, words }: Reading, after: number, at: number): boolean {
  const [from, to] = [words[after - 1], words[at]];
  return (
    from !== undefined &&
    to !== undefined &&
    /^(?:,|,? and|,? or)\s$/.test(article.text.slice(from.end, to.start))
  );
}

const DIRECTION = /^(?:north|south) ?(?:east|west)$/;

/**
 * "|South West Norfolk|" is a part of Norfolk, and "the South West" a part of whatever is spoken of: of the regions that
 * some countries call so only where the article names the country.
 */
function withDirection(reading: Reading, at: number, hit: Hit): Hit | null {
  const { words, article } = reading;
  const [last, next] = [words[at + hit.count - 1], words[at + hit.count]];
  if (!DIRECTION.test(keyOf(reading, { at, count: hit.count }))) return hit;
  const rest =
    next && isBeside(last, next) && isNameShaped(next) ? longestName(reading, at + hit.count) : null;
  // "Northeast Georgia" is written so of what is no name: Georgia stands for itself.
  if (rest) return hit.count > 1 ? { count: hit.count + rest.count, candidates: rest.candidates } : null;
  const isTold = hit.candidates.some(({ place }) => article.text.includes(place.countryName));
  return isTold ? hit : null;
}

function longestName({ article, words, gazetteer }: Reading, at: number): Hit | null {
  const first = words[at];
  if (!first || !isNameShaped(first) || TIME_ZONES.has(first.text)) return null;
  const known = gazetteer.mostWords(first.text);
  if (known === 0) return null;
  // A hyphen is a word here, and "Region" may follow any name of one.
  const most = Math.min(MOST_WORDS, 2 * known + 1);
  for (let count = most; count > 0; count--) {
    const last = words[at + count - 1];
    if (!last || last.sentence !== first.sentence || last.shape === 'mark') continue;
    if (count > 1 && last.shape === 'lower') continue;
    const surface = article.text.slice(first.start, last.end);
    const isDemonym = gazetteer.isDemonym(surface);
    if (isDemonym && count > 1) continue;
    const candidates = gazetteer.placesNamed(surface);
    if (isDemonym && !isRegionNoun(words, at, candidates)) continue;
    if (candidates.length > 0) return { count, candidates };
    const dotted = words[at + count];
    if (dotted?.text !== '.' || !dotted.isJoined) continue;
    const abbreviated = gazetteer.placesNamed(article.text.slice(first.start, dotted.end));
    if (abbreviated.length > 0) return { count: count + 1, candidates: abbreviated };
  }
  return null;
}

function foundPlace({
  reading,
  at,
  count,
  candidates,
  weight,
}: Hit & { reading: Reading; at: number; weight: number }): FoundPlace {
  const { article, words } = reading;
  const start = words[at]?.start ?? 0;
  const end = words[at + count - 1]?.end ?? start;
  const surface = article.text.slice(start, end);
  return {
    kind: 'place',
    start,
    end,
    surface,
    rule: 'places/gazetteer',
    weight: Math.min(9, weight),
    candidates,
    isWithin: false,
  };
}
