import { LEADING_WORDS, LINK_WORDS, PREPOSITIONS } from '../data/leading-words.ts';
import { FAITHS_AND_PARTIES } from '../data/not-person-words.ts';
import { BODY_WORDS } from '../data/organization-words.ts';
import { POST_NOMINALS, ROLE_WORDS, TITLES } from '../data/titles.ts';
import { isBeside } from '../find/name-runs.ts';
import { isDetective } from '../find/people/person-runs.ts';
import { isNameShaped, type Reading, type Word } from '../find/read-words.ts';
import type { FoundName } from '../found-name.ts';
import { indexFrom } from '../within.ts';

interface Names {
  readonly reading: Reading;
  readonly names: readonly FoundName[];
}

/** Half-open range of indexes into the words; `title` is where the titles before the name begin. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly title: number;
}

/**
 * Names without what is no part of them: the word that opens the sentence ("Neither |Warren"), titles ("Ministers |Rauf
 * Hakeem"), what hangs on behind ("Elizabeth Warren| (D-Mass"). One that ends with "of" takes the name behind it:
 * "Parole Board of| Canada". Lists and rules that know a name by all its words are left as they are.
 */
export function trimNames({ reading, names }: Names): FoundName[] {
  const starting = new Map<number, FoundName>();
  for (const name of names) starting.set(name.start, name);
  const trimmed: FoundName[] = [];
  for (const name of names) {
    const own = isLoose(name) ? trimmedName(reading, name, starting) : name;
    if (own !== null) trimmed.push(own);
  }
  return withoutCovered(trimmed);
}

/** `null` where nothing is left of it. */
function trimmedName(
  reading: Reading,
  name: FoundName,
  starting: ReadonlyMap<number, FoundName>,
): FoundName | null {
  const range = rangeOf(reading.words, name);
  if (range === null) return name;
  const cut = withTitle(reading.words, name, trimmedRange(reading, name, range));
  const isCutShort = name.kind === 'organization' && / (?:of|for)$/.test(name.surface);
  const joined = isCutShort ? joinedTo(reading.words, cut, starting) : null;
  return renamed({ reading, name, range, cut: joined ?? cut });
}

/** Found by how it stands, not by a list. */
export function isLoose({ rule }: FoundName): boolean {
  return rule.startsWith('tagger/') || rule.startsWith('people/');
}

function rangeOf(words: readonly Word[], { start, end }: FoundName): Range | null {
  const from = indexFrom(words, start);
  const to = indexFrom(words, end);
  return words[from]?.start === start && words[to - 1]?.end === end ? { from, to, title: from } : null;
}

function trimmedRange({ words, gazetteer }: Reading, { kind }: FoundName, { from, to }: Range): Range {
  const isPeople = ({ text }: Word) => /s$|m[ae]n$/.test(text) && gazetteer.isDemonym(text);
  const end = endBeforeBracket(words, from, to);
  let [first, last] = [from, end];
  if (kind === 'organization') last = withSlash(words, endBehindStop(words, from, end));
  if (kind === 'person' && isGivenAlone(words, first)) first -= 1;
  while (last - first > 1 && isLeading(words[first])) first += 1;
  if (last - first > 2 && isCalledSo(words.slice(first, last))) first += 1;
  while (last - first > 1 && isHanging(words[last - 1])) last -= 1;
  while (kind === 'place' && last - first > 1 && /^(?:neighbou?ring|nearby)$/.test(words[first]?.text ?? ''))
    first += 1;
  // "Americans |David Julius".
  while (kind === 'person' && last - first > 2 && isPeople(words[first] as Word)) first += 1;
  // "West Virginia| Democrat".
  while (kind === 'place' && last - first > 1 && FAITHS_AND_PARTIES.has(words[last - 1]?.text ?? ''))
    last -= 1;
  while (kind === 'person' && last - first > 2 && POST_NOMINALS.has(words[last - 1]?.text ?? '')) last -= 1;
  // "Nigeria|'s"; a body may well be called "Lloyd's".
  if (kind !== 'organization' && last - first > 1 && /^['’]s$/.test(words[last - 1]?.text ?? '')) last -= 1;
  return { from: first, to: last, title: first };
}

/** "Neither", "’s"; "The Hague", "Our Lady": of short words only where the capital says nothing. */
function isLeading(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const lower = word.text.toLowerCase();
  if (PREPOSITIONS.has(lower) || /^(?:['’]s|[)\]’'])$/.test(lower)) return true;
  return LEADING_WORDS.has(lower) && (word.isFirst || word.isLoud || word.shape === 'lower');
}

/** "|Moon| Byung-jun", whose surname means something else. */
function isGivenAlone(words: readonly Word[], at: number): boolean {
  const [before, name, hyphen, half] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (hyphen?.text !== '-' || half?.shape !== 'lower' || !half.isJoined || name?.shape !== 'capital')
    return false;
  return (
    before?.shape === 'capital' &&
    !before.isFirst &&
    before.text.length <= LONGEST_SURNAME &&
    isBeside(before, name)
  );
}
/** Of Korean and Taiwanese names, in letters. */
const LONGEST_SURNAME = 5;

/** "NGO |Casa Azul|", not "NGO Affairs Bureau". */
function isCalledSo([first, ...rest]: readonly Word[]): boolean {
  return first?.text === 'NGO' && !rest.some(({ text }) => BODY_WORDS.has(text));
}

/** "Nordhavn A|/S|". */
function withSlash(words: readonly Word[], to: number): number {
  const [letter, slash, end] = [words[to - 1], words[to], words[to + 1]];
  return letter?.text === 'A' && slash?.text === '/' && slash.isJoined && end?.text === 'S' ? to + 2 : to;
}

/** "Elizabeth Warren| (D-Mass": a bracket that opens and does not close. */
function endBeforeBracket(words: readonly Word[], from: number, to: number): number {
  const run = words.slice(from, to).map(({ text }) => text);
  const open = run.indexOf('(');
  return open > 0 && !run.includes(')') ? from + open : to;
}

/** "Halden Corp|. Analysts": a stop that shortens the last word of a company ends the sentence too. */
function endBehindStop(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    const isEnd =
      words[at]?.text === '.' && words[at]?.isJoined && SHORT_ENDING.test(words[at - 1]?.text ?? '');
    if (isEnd && !SHORT_ENDING.test(words[at + 1]?.text ?? '') && !words[at + 1]?.isJoined) return at;
  }
  return to;
}
const SHORT_ENDING = /^(?:Inc|Corp|Ltd|Co)$/;

/** "Court of Arbitration| challenging", "Conference| of". */
function isHanging(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (LINK_WORDS.has(word.text) && !word.isJoined) || /^[(,;:–—]$/.test(word.text);
}

/** The name behind "of", where the first one was cut short. */
function joinedTo(
  words: readonly Word[],
  { from, to, title }: Range,
  starting: ReadonlyMap<number, FoundName>,
): Range | null {
  const [link, next] = [words[to], words[to + 1]];
  if (!/^(?:of|for)$/.test(link?.text ?? '') || !isBeside(words[to - 1], link) || !isBeside(link, next))
    return null;
  const other = next && starting.get(next.start);
  return other?.kind === 'place' || other?.kind === 'organization'
    ? { from, to: indexFrom(words, other.end), title }
    : null;
}

/** Titles that the name begins with: "Parliamentarians |Susil Premajayantha", "Florida Gov. |Jeb Bush". */
function withTitle(words: readonly Word[], { kind }: FoundName, range: Range): Range {
  if (kind === 'place') return range;
  const run = words.slice(range.from, range.to);
  if (kind === 'organization' && (!isTitles(run[0]) || run.some(({ text }) => BODY_WORDS.has(text))))
    return range;
  let from = range.from;
  for (let at = range.from; at < range.to - 1; at++) {
    if (!isTitle(words[at]) && !isDetective(words, at)) continue;
    const behind = words[at + 1]?.text === '.' ? at + 2 : at + 1;
    if (behind < range.to && isNameShaped(words[behind] as Word)) from = behind;
  }
  while (from < range.to - 1 && from > range.from && ROLE_WORDS.has(lowerAt(words, from))) from += 1;
  return { ...range, from };
}

/** "Minister", "Ministers", "Gov". */
function isTitle(word: Word | undefined): boolean {
  const lower = word?.text.toLowerCase() ?? '';
  return TITLES.has(lower) || (lower.endsWith('s') && TITLES.has(lower.slice(0, -1)));
}

/** "Ministers"; a body may well be called "General Electric" or "Captain Cook Cruises". */
function isTitles(word: Word | undefined): boolean {
  return (word?.text.endsWith('s') ?? false) && isTitle(word);
}

function renamed({
  reading,
  name,
  range,
  cut,
}: {
  reading: Reading;
  name: FoundName;
  range: Range;
  cut: Range;
}): FoundName | null {
  const { words, article } = reading;
  const [first, last] = [words[cut.from], words[cut.to - 1]];
  if (!first || !last || isEmpty(words, cut)) return null;
  if (cut.from === range.from && cut.to === range.to) return name;
  const [start, end] = [first.start, last.end];
  const surface = article.text.slice(start, end);
  const rule = `${name.rule} trim-names`;
  const title = article.text.slice(words[cut.title]?.start, start).trim();
  const base = { start, end, surface, weight: name.weight, rule };
  if (title !== '')
    return { ...base, kind: 'person', title: (name.kind === 'person' && name.title) || title };
  if (name.kind === 'place') {
    const candidates = reading.gazetteer.placesNamed(surface);
    return { ...name, ...base, candidates, isWithin: candidates.length > 0 ? false : name.isWithin };
  }
  return { ...name, ...base };
}

/** Titles and abbreviations alone name nobody: "Parliamentarians", "Govs", "St.". */
function isEmpty(words: readonly Word[], { from, to }: Range): boolean {
  const run = words.slice(from, to).filter(({ shape }) => shape !== 'mark');
  return run.every((word) => isTitles(word) || /^(?:St|Mt|Ft|Gov|Sen|Rep)\.?$/.test(word.text));
}

function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.text.toLowerCase() ?? '';
}

/** A name that grew holds those behind it, but for the place at its edge. */
function withoutCovered(names: readonly FoundName[]): FoundName[] {
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  let grown: FoundName | null = null;
  return sorted.filter((name) => {
    const outer = grown;
    if (name.rule.endsWith(' trim-names')) grown = name;
    if (outer === null || name === outer || name.start >= outer.end) return true;
    return outer.kind === 'organization' && name.kind === 'place' && name.end <= outer.end;
  });
}
