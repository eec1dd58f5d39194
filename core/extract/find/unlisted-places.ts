import type { NamedPlace } from '../../gazetteer/gazetteer.ts';
import type { Span } from '../../model.ts';
import { COMMON_WORDS } from '../data/common-words.ts';
import { EVERYDAY_WORDS } from '../data/everyday-words.ts';
import { isFirstName } from '../data/first-names.ts';
import { NOT_PERSON_WORDS } from '../data/not-person-words.ts';
import { BODY_WORDS } from '../data/organization-words.ts';
import { PLACE_HEADS, PLACE_OPENERS } from '../data/place-words.ts';
import { FORMS_OF_ADDRESS, TITLES } from '../data/titles.ts';
import type { FoundPlace } from '../found-name.ts';
import { indexFrom } from '../within.ts';
import { extendLeft, extendRight, isBeside, type Run } from './name-runs.ts';
import { hyphenatedTown } from './places/hyphenated-town.ts';
import { isCalledPlace } from './places/is-called-place.ts';
import { isNameShaped, type Reading, type Word } from './read-words.ts';

/** "in Kissidougou": only these say for sure that a place follows; "at" and "from" may lead to a body or a person. */
const WITHIN = new Set(['in', 'near', 'around', 'outside']);
/** Thousands of inhabitants. A park may have the name of any hamlet. */
const LARGE = 100;
/** Longer runs behind "in" are titles of books and films. */
const MOST_WORDS = 3;

/**
 * Places that no gazetteer lists, by the words they are named with and the words before them.
 * Takes "Jubilee Park", "Lake Tai", "Tandor-upon-Wye", "in Kissidougou"; leaves "in Arabic", "Park Geun-hye", "in March".
 */
export function findUnlistedPlaces(reading: Reading): FoundPlace[] {
  const dateline = datelineTown(reading);
  const found: FoundPlace[] = dateline ? [dateline] : [];
  for (let at = 0; at < reading.words.length; at++) {
    const place = placeAt(reading, at);
    if (place && place.start !== dateline?.start) found.push(place);
  }
  return found;
}

/** As sure as the listed place of a dateline. */
const DATELINE = 8;

/** "|TANDOR|, N.D. —": what a dateline names before its comma is a place, though it is too small for the lists. */
function datelineTown(reading: Reading): FoundPlace | null {
  const { words, article, gazetteer } = reading;
  const line = article.dateline?.place;
  if (!line) return null;
  const from = indexFrom(words, line.start);
  let to = from;
  while (words[to] && (words[to]?.end ?? 0) <= line.end && words[to]?.text !== ',') to += 1;
  if (to === from || words[from]?.start !== line.start || isListed(reading, { from, to })) return null;
  const region = words[to]?.text === ',' ? regionAt(reading, to + 1) : null;
  const isBare = !region && !article.dateline?.agency && !article.dateline?.date;
  if (isBare && !isShoutedTown(words.slice(from, to), reading)) return null;
  const found = unlisted({ reading, run: { from, to }, rule: 'dateline', weight: DATELINE });
  const outer = region ? gazetteer.placesNamed(article.text.slice(region.start, region.end)) : [];
  return outer.length === 0 ? found : { ...found, candidates: outer.filter(isOuter) };
}

/** "OLD TANDOR — "; not "HNA - ", "Harbour Watch – ", "TODAY PERU – ", which may be whose news it is. */
function isShoutedTown(run: readonly Word[], { gazetteer }: Reading): boolean {
  const isPart = ({ text }: Word) =>
    /^\p{Lu}+$/u.test(text) && gazetteer.placesNamed(text)[0]?.place.kind !== 'country';
  return run.every(isPart) && run.some(({ text }) => text.length > LONGEST_INITIALS);
}

/** "HNA". */
const LONGEST_INITIALS = 4;

function isOuter({ place }: NamedPlace): boolean {
  return place.kind === 'admin1' || place.kind === 'country';
}

function placeAt(reading: Reading, at: number): FoundPlace | null {
  const town = hyphenatedTown(reading, at);
  // It lies elsewhere than the town that its first word names.
  if (town && !isListed(reading, town))
    return { ...unlisted({ reading, run: town, rule: 'hyphenated', weight: DATELINE }), candidates: [] };
  const run = namedByHead(reading, at) ?? namedByOpener(reading, at);
  if (run && isListed(reading, run)) return null;
  if (run)
    return unlisted({
      reading,
      run,
      rule: 'head-word',
      weight: isLocalArea(reading.words, at) ? DATELINE : 6.2,
    });
  const before = beforeRegion(reading, at);
  if (before) return before;
  const within = afterPreposition(reading, at);
  return within && unlisted({ reading, run: within, rule: 'preposition', weight: 2.1 });
}

function isListed({ words, article, gazetteer }: Reading, { from, to }: Run): boolean {
  return gazetteer.placesNamed(article.text.slice(words[from]?.start, words[to - 1]?.end)).length > 0;
}

interface Unlisted {
  readonly reading: Reading;
  readonly run: Run;
  readonly rule: string;
  readonly weight: number;
}

function unlisted({ reading, run, rule, weight }: Unlisted): FoundPlace {
  const { words, article } = reading;
  const start = words[run.from]?.start ?? 0;
  const end = words[run.to - 1]?.end ?? start;
  const surface = article.text.slice(start, end);
  return {
    kind: 'place',
    start,
    end,
    surface,
    rule: `places/${rule}`,
    weight,
    candidates: holders(reading, run),
    isWithin: true,
  };
}

/** The city or region at the beginning of the name: "Houston" of "Houston Airport". */
function holders({ words, article, gazetteer }: Reading, { from, to }: Run): readonly NamedPlace[] {
  // "Norman Manley Airport" is called after somebody.
  const isOfPerson = to - from > 2 && isFirstName(words[from]?.text ?? '');
  for (let end = to - 1; end > (isOfPerson ? from + 1 : from); end--) {
    const named = gazetteer.placesNamed(article.text.slice(words[from]?.start, words[end - 1]?.end));
    const isSelfRuled = words[to - 2]?.text === 'Autonomous';
    if (named.length > 0)
      return named.filter(({ place, rank }) => place.kind !== 'country' && (rank >= LARGE || isSelfRuled));
  }
  return [];
}

/** "Nuritola |Bazar", "Taksim |Square", "Ganzi Tibetan Autonomous |Prefecture". */
function namedByHead(reading: Reading, at: number): Run | null {
  const { words } = reading;
  const head = words[at];
  if (!head || head.isLoud) return null;
  if (isLocalArea(words, at)) {
    const from = extendLeft({ words, from: at - 2, isPart: (word) => mayBePart(word, reading) });
    return from < at - 2 && at - from <= MOST_WORDS + 2 ? { from, to: at + 1 } : null;
  }
  if (!PLACE_HEADS.has(head.text)) return null;
  // "Tandor County District Attorney".
  if (
    head.text === 'District' &&
    isBeside(head, words[at + 1]) &&
    /^(?:Attorney|Judge)$/.test(words[at + 1]?.text ?? '')
  )
    return null;
  const isSelfRuled = words[at - 1]?.text === 'Autonomous' && isBeside(words[at - 1], head);
  const isPart = (word: Word) =>
    mayBePart(word, reading) || (isSelfRuled && reading.gazetteer.isDemonym(word.text));
  const from = extendLeft({ words, from: at, isPart });
  const most = isSelfRuled ? MOST_WORDS + 2 : MOST_WORDS;
  return from < at && at - from <= most ? { from, to: at + 1 } : null;
}

/** "Gaya Local Government |Area|". */
function isLocalArea(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.text === 'Area' && words[at - 1]?.text === 'Government' && words[at - 2]?.text === 'Local'
  );
}

/** "Lake| Victoria", "Mount| Kenya". */
function namedByOpener(reading: Reading, at: number): Run | null {
  const { words } = reading;
  const opener = words[at];
  if (!opener || opener.isLoud || !PLACE_OPENERS.has(opener.text)) return null;
  const to = extendRight({
    words,
    to: at + 1,
    isPart: (word) => !TITLES.has(word.text.toLowerCase()) && !BODY_WORDS.has(word.text),
  });
  return to > at + 1 && to - at <= MOST_WORDS ? { from: at, to } : null;
}

/** "Severn|, Md.", "Churchill|, Manitoba": it lies in the region or country behind the comma. */
function beforeRegion(reading: Reading, at: number): FoundPlace | null {
  const { words, gazetteer, article } = reading;
  const first = words[at];
  if (!first || !isNameShaped(first) || isPartOfRun(words, at)) return null;
  const to = extendRight({ words, to: at + 1, isPart: () => true });
  const [comma, next] = [words[to], words[to + 1]];
  if (
    to - at > MOST_WORDS ||
    comma?.text !== ',' ||
    !next ||
    next.sentence !== first.sentence ||
    words.slice(at, to).some((word) => isOther(word, reading))
  )
    return null;
  const region = regionAt(reading, to + 1);
  if (!region || isListed(reading, { from: at, to })) return null;
  const found = unlisted({ reading, run: { from: at, to }, rule: 'before-region', weight: 3 });
  return {
    ...found,
    candidates: gazetteer.placesNamed(article.text.slice(region.start, region.end)).filter(isOuter),
  };
}

function isPartOfRun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const here = words[at];
  return before !== undefined && isBeside(before, here) && isNameShaped(before) && !before.isFirst;
}

/** A first-level region or country that begins here, as a whole: not "Georgia Tech", not "Germany's". */
function regionAt({ words, article, gazetteer }: Reading, at: number): Span | null {
  for (let count = 3; count > 0; count--) {
    const [first, last] = [words[at], words[at + count - 1]];
    if (!first || !last || last.sentence !== first.sentence || !isNameShaped(first)) continue;
    const dotted = words[at + count]?.text === '.' && words[at + count]?.isJoined;
    const ends = dotted ? [last.end + 1, last.end] : [last.end];
    const end = ends.find((to) =>
      gazetteer.placesNamed(article.text.slice(first.start, to))[0]?.place.kind.match(/admin1|country/),
    );
    const after = words[at + count];
    if (
      end !== undefined &&
      !(after && isBeside(last, after) && (isNameShaped(after) || /^['’]s$/.test(after.text)))
    )
      return { start: first.start, end };
  }
  return null;
}

function isOther({ text, isFirst }: Word, { gazetteer }: Reading): boolean {
  const lower = text.toLowerCase();
  return (
    (isFirst && COMMON_WORDS.has(lower)) ||
    NOT_PERSON_WORDS.has(lower) ||
    BODY_WORDS.has(text) ||
    TITLES.has(lower) ||
    FORMS_OF_ADDRESS.has(lower) ||
    isFirstName(text) ||
    gazetteer.isDemonym(text) ||
    /^\p{Lu}$/u.test(text)
  );
}

function afterPreposition(reading: Reading, at: number): Run | null {
  const { words } = reading;
  const before = words[at - 1];
  const first = words[at];
  if (
    !before ||
    !first ||
    first.shape !== 'capital' ||
    first.isLoud ||
    !(WITHIN.has(before.text) || isCalledPlace(words, at)) ||
    !isBeside(before, first)
  )
    return null;
  const to = extendRight({ words, to: at + 1, isPart: () => true });
  const names = words.slice(at, to);
  if (
    to - at > MOST_WORDS ||
    names.some((word) => COMMON_WORDS.has(word.text.toLowerCase()) || isOther(word, reading)) ||
    (names.length === 1 && EVERYDAY_WORDS.has(first.text.toLowerCase()) && !isCalledPlace(words, at)) ||
    words[to]?.text === '’s' ||
    words[to]?.text === "'s"
  )
    return null;
  return { from: at, to };
}

function mayBePart(word: Word, { gazetteer }: Reading): boolean {
  const lower = word.text.toLowerCase();
  // "Especially |Nigeria Street|".
  const opens = word.isFirst && (COMMON_WORDS.has(lower) || lower.endsWith('ly'));
  return !TITLES.has(lower) && !gazetteer.isDemonym(word.text) && !opens;
}
