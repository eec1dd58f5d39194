import type { NamedPlace } from '../../gazetteer/gazetteer.ts';
import type { Span } from '../../model.ts';
import { RULE as BY_NAME } from '../find/people/by-names.ts';
import { isCalledPlace } from '../find/places/is-called-place.ts';
import { isRegionNoun } from '../find/places/is-region-noun.ts';
import type { Reading } from '../find/read-words.ts';
import type { FoundName } from '../found-name.ts';
import { isBegin, kindOf, type TaggedKind } from '../names/labels.ts';
import { proseWords } from '../names/prose-words.ts';
import { type NameWeights, tagWords } from '../names/tag-words.ts';
import { indexFrom } from '../within.ts';
import { Crossings } from './crossings.ts';
import { ownsWords } from './owns-words.ts';

interface Names {
  readonly reading: Reading;
  /** All names that rules found. */
  readonly found: readonly FoundName[];
  /** Those that won over the others that cross them. */
  readonly chosen: readonly FoundName[];
}

/** Known bodies and those that the article introduces itself; the tagger does not know better. */
const SURE = 7.5;

/**
 * The names that the tagger tells, in the words of the rule that found the same. Left to the rules are agreements, known
 * bodies, the places of "Paris, Texas" and "the city of Paris", and what stands inside the name of a body.
 */
export function tagNames(names: Names, weights: NameWeights): FoundName[] {
  const { found, chosen } = names;
  const reading = { ...names.reading, words: proseWords(names.reading.words) };
  const runs = taggedRuns(reading, tagWords({ reading, found, chosen }, weights));
  const tagged = namesOfRuns({ reading, found, chosen }, runs);
  const outer = inOrder([...new Set([...tagged, ...keptNames(reading, chosen, tagged)])]);
  return inOrder([...new Set([...outer, ...heldNames(chosen, outer)])]);
}

function namesOfRuns({ reading, found, chosen }: Names, runs: readonly TaggedRun[]): FoundName[] {
  const ruled = new Map<number, FoundName>();
  for (const name of [...found].sort((a, b) => a.weight - b.weight)) ruled.set(keyOf(name), name);
  for (const name of chosen) ruled.set(keyOf(name), name);
  const near = new Crossings(chosen);
  const named: FoundName[] = [];
  for (const run of runs)
    named.push(...namesOfRun({ reading, run, crossing: near.of(run), ruled: ruled.get(keyOf(run)) }));
  return named;
}

interface CrossedRun {
  readonly reading: Reading;
  readonly run: TaggedRun;
  readonly crossing: readonly FoundName[];
}

function namesOfRun({
  ruled,
  ...crossed
}: CrossedRun & { readonly ruled: FoundName | undefined }): readonly FoundName[] {
  const { reading, run, crossing } = crossed;
  if (crossing.length === 0) return ruled ? [ruled] : foundAs(crossed);
  if (crossing.some(isSettled)) return [];
  const place = reading.article.dateline?.place;
  if (crossing.some((name) => isInDateline(name, place)))
    return crossing.filter(({ kind }) => kind === 'place');
  const cut = crossing.filter((name) => isCut(name, run) || isTown(name, run));
  if (cut.length > 0) return cut;
  return ruled ? [ruled] : foundAs(crossed);
}

/** Those that rules found and the tagger did not, and that stay all the same. */
function keptNames(
  reading: Reading,
  chosen: readonly FoundName[],
  tagged: readonly FoundName[],
): FoundName[] {
  const near = new Crossings(inOrder(tagged));
  const kept: FoundName[] = [];
  for (const name of chosen)
    if (
      isSettled(name) ||
      isInDateline(name, reading.article.dateline?.place) ||
      !isRead(reading, name) ||
      (near.of(name).length === 0 && (isCalled(reading, name) || isBeaten(reading, name)))
    )
      kept.push(name);
  return kept;
}

/** Whether a name begins with a word that was read. */
function isRead({ words }: Reading, { start }: Span): boolean {
  return words[indexFrom(words, start)]?.start === start;
}

function isCalled({ words }: Reading, name: FoundName): boolean {
  if (name.kind !== 'place') return false;
  const at = indexFrom(words, name.start);
  return isCalledPlace(words, at) || isRegionNoun(words, at, name.candidates);
}

/** Those that stand in others and may. */
function heldNames(chosen: readonly FoundName[], outer: readonly FoundName[]): FoundName[] {
  const around = new Crossings(outer);
  const held: FoundName[] = [];
  for (const name of chosen) if (around.of(name).some((other) => mayHold(other, name))) held.push(name);
  return held;
}

/** "beat |Ana Torrealba| 6-3, 6-4". */
function isBeaten({ article: { text } }: Reading, { kind, end }: FoundName): boolean {
  return kind === 'person' && SETS.test(text.slice(end, end + LONGEST_SETS));
}
const SETS = /^ [0-7][-–][0-7](?:\(\d+\)| \(\d+[-/]\d+\))?(?:,? [0-7][-–][0-7]|[ ,.]|$)/;
/** UTF-16 units. */
const LONGEST_SETS = 16;

/** No name ends in the middle of a listed place: "Nur" of "Nur-Sultan" is nobody; nor in that of "Kaduna International Airport". */
function isCut({ rule, start, end, surface }: FoundName, run: TaggedRun): boolean {
  const isWithin = (offset: number) => start < offset && offset < end;
  if (rule === 'places/head-word' && LONG_HEAD.test(surface)) {
    if (run.kind !== 'person' && start <= run.start && run.end <= end) return true;
    if (run.kind !== 'place') return false;
    return (run.start === start && isWithin(run.end)) || (run.end === end && isWithin(run.start));
  }
  return rule === 'places/gazetteer' && (isWithin(run.start) || isWithin(run.end));
}

const LONG_HEAD =
  / (?:International Airport|Local Government Area|\p{Lu}\p{Ll}+ (?:Road|Street|Avenue|Lane))$/u;

/** "Port-au-Prince", "Stratford-upon-Avon": no form of a person's or a body's name. */
function isTown({ rule, start, end, surface }: FoundName, run: TaggedRun): boolean {
  return (
    rule === 'places/gazetteer' && start === run.start && end === run.end && HYPHENATED_TOWN.test(surface)
  );
}
const HYPHENATED_TOWN = /^\p{Lu}\p{Ll}+-\p{Ll}+-\p{Lu}\p{Ll}+$/u;

/** "Ganzi Tibetan Autonomous Prefecture": one name, whatever peoples it holds. */
const SELF_RULED = /^\p{Lu}\S+ (?:\S+ )*Autonomous \p{Lu}\p{Ll}+$/u;

/** "|ST. PAUL|", "CHARLESTON, |W.Va.| (AP)": what a dateline names. */
function isInDateline({ kind, rule, start, end }: FoundName, place: Span | null | undefined): boolean {
  if (!place || kind !== 'place' || rule !== 'places/gazetteer') return false;
  return place.start <= start && end <= place.end;
}

/** "Glasgow, |Ky.|": taken for a place behind a comma alone; "Md." may open a name. */
function isShortRegion(name: FoundName): boolean {
  if (name.kind !== 'place' || name.rule !== 'places/gazetteer') return false;
  return name.candidates[0]?.place.kind === 'admin1' && SHORT_REGION.test(name.surface);
}
const SHORT_REGION = /^(?!Md\.)\p{Lu}\p{Ll}+\.$/u;

function isSettled(name: FoundName): boolean {
  const { kind, weight, rule, surface } = name;
  if (kind === 'agreement' || rule === 'organizations/small-head' || rule === 'places/dateline') return true;
  if (rule === 'places/hyphenated') return true;
  if (rule === BY_NAME || SELF_RULED.test(surface)) return true;
  if (isShortRegion(name)) return true;
  return kind === 'organization' && weight >= SURE;
}

interface TaggedRun extends Span {
  readonly kind: TaggedKind;
}

function taggedRuns({ words }: Reading, labels: readonly number[]): TaggedRun[] {
  const runs: TaggedRun[] = [];
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? 0;
    const kind = kindOf(label);
    if (kind === null || !isBegin(label)) continue;
    let to = at + 1;
    while (labels[to] === label + 1) to += 1;
    runs.push({ kind, start: words[at]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
  }
  return runs;
}

/** What the rules let stand inside a name: the place at the edge of a body's, the parties of an agreement. */
function mayHold(outer: FoundName, inner: FoundName): boolean {
  if (outer.kind === 'agreement') return outer.parties.some((party) => isSame(party, inner));
  if (ownsWords(outer, inner)) return false;
  const isAtEdge = inner.start === outer.start || inner.end === outer.end;
  return (
    outer.kind === 'organization' && inner.rule === 'places/gazetteer' && isAtEdge && !isSame(outer, inner)
  );
}

function inOrder(names: readonly FoundName[]): FoundName[] {
  return [...names].sort((a, b) => a.start - b.start || b.end - a.end);
}

function foundAs({ reading, run, crossing }: CrossedRun): FoundName[] {
  const { kind, start, end } = run;
  const surface = reading.article.text.slice(start, end);
  const base = { start, end, surface, rule: `tagger/${kind}`, weight: TAGGED_WEIGHT };
  if (kind === 'organization') return [{ ...base, kind, known: null, longForm: null }];
  if (kind === 'person') {
    const ruled = crossing.find((name) => name.kind === kind);
    return [{ ...base, kind, title: ruled?.kind === kind ? ruled.title : null }];
  }
  const places = crossing.filter((name) => name.kind === kind);
  if (places.length > 1) return places;
  const own = reading.gazetteer.placesNamed(surface);
  return [
    {
      ...base,
      kind,
      candidates: own.length > 0 ? own : holdersOf(places[0], start),
      isWithin: own.length === 0,
    },
  ];
}

/** "Houston Airport" lies in Houston; but the last word of "Hart's Island" is no Iceland, as its Germans write it. */
function holdersOf(part: FoundName | undefined, start: number): readonly NamedPlace[] {
  if (part?.kind !== 'place') return [];
  return part.start === start
    ? part.candidates
    : part.candidates.filter(({ place }) => place.kind !== 'country');
}

/** As sure as a finder with one good reason. */
const TAGGED_WEIGHT = 5;

/** One number for a kind and a span: dearer keys showed in texts that are all names. */
function keyOf({ kind, start, end }: Span & { readonly kind: FoundName['kind'] }): number {
  return (start * FURTHEST + end) * KINDS.length + KINDS.indexOf(kind);
}

/** UTF-16 units; sections are shorter. */
const FURTHEST = 2 ** 24;
const KINDS: readonly FoundName['kind'][] = ['person', 'place', 'organization', 'agreement'];

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
