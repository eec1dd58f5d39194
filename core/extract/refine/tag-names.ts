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
  const byWeight = [...found].sort((a, b) => a.weight - b.weight);
  const { dateline } = reading.article;
  const isTold = (name: FoundName) => isInDateline(name, dateline?.place);
  const ruled = new Map([...byWeight, ...chosen].map((name) => [keyOf(name), name]));
  const near = crossingsOf(chosen);
  const tagged = taggedRuns(reading, tagWords({ reading, found, chosen }, weights)).flatMap((run) => {
    const crossing = near(run);
    if (crossing.some(isSettled)) return [];
    if (crossing.some(isTold)) return crossing.filter(({ kind }) => kind === 'place');
    const cut = crossing.filter((name) => isCut(name, run) || isTown(name, run));
    if (cut.length > 0) return cut;
    return ruled.get(keyOf(run)) ?? foundAs({ reading, run, crossing });
  });
  const isRead = ({ start }: Span) => reading.words[indexFrom(reading.words, start)]?.start === start;
  const isTagged = crossingsOf(inOrder(tagged));
  const isCalled = (name: FoundName) => {
    const at = indexFrom(reading.words, name.start);
    return (
      name.kind === 'place' &&
      (isCalledPlace(reading.words, at) || isRegionNoun(reading.words, at, name.candidates))
    );
  };
  const kept = chosen.filter(
    (name) =>
      isSettled(name) || isTold(name) || !isRead(name) || (isTagged(name).length === 0 && isCalled(name)),
  );
  const outer = inOrder([...new Set([...tagged, ...kept])]);
  const around = crossingsOf(outer);
  const inside = chosen.filter((name) => around(name).some((other) => mayHold(other, name)));
  return inOrder([...new Set([...outer, ...inside])]);
}

/** No name ends in the middle of a listed place: "Nur" of "Nur-Sultan" is nobody; nor in that of "Kaduna International Airport". */
function isCut({ rule, start, end, surface }: FoundName, run: TaggedRun): boolean {
  const isWithin = (offset: number) => start < offset && offset < end;
  if (rule === 'places/head-word' && run.kind === 'place' && surface.endsWith(' International Airport'))
    return (run.start === start && isWithin(run.end)) || (run.end === end && isWithin(run.start));
  return rule === 'places/gazetteer' && (isWithin(run.start) || isWithin(run.end));
}

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

function foundAs({
  reading,
  run,
  crossing,
}: {
  reading: Reading;
  run: TaggedRun;
  crossing: readonly FoundName[];
}): FoundName[] {
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

function isCrossing(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Asked for spans in the order of the text, it walks along with them. */
function crossingsOf(sorted: readonly FoundName[]): (span: Span) => FoundName[] {
  let first = 0;
  return (span) => {
    while ((sorted[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first += 1;
    const found: FoundName[] = [];
    for (let at = first; (sorted[at]?.start ?? Number.POSITIVE_INFINITY) < span.end; at++) {
      const name = sorted[at];
      if (name && isCrossing(name, span)) found.push(name);
    }
    return found;
  };
}
