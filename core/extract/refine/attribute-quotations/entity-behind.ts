import type { Article, EntityId, NameMention, Quotation, Span, Speaker } from '../../../model.ts';
import { PERSON_NOUNS } from '../../data/description-words.ts';
import { MASCULINE_OR_FEMININE, SPEAKER_PLURALS, SPEAKER_PRONOUNS } from '../../data/speaker-words.ts';
import { TITLES } from '../../data/titles.ts';
import { type Gender, gendersOf } from './gender-of.ts';

const ROLES = new Set(PERSON_NOUNS);

/** The names of an article, ready to be asked for a stretch of it. */
export interface NameIndex {
  readonly article: Article;
  readonly names: readonly NameMention[];
  /** Those outside quotation marks: whom somebody speaks of is hardly who speaks. */
  readonly told: readonly NameMention[];
  readonly genders: ReadonlyMap<EntityId, Gender>;
}

export function indexNames(
  { article, names }: Pick<NameIndex, 'article' | 'names'>,
  quotations: readonly Quotation[],
): NameIndex {
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    article,
    names: sorted,
    told: outside(
      sorted,
      quotations.flatMap(({ quoted }) => quoted),
    ),
    genders: gendersOf(article.text, names),
  };
}

/** Both sorted by start. */
function outside(names: readonly NameMention[], quoted: readonly Span[]): NameMention[] {
  const spans = [...quoted].sort((a, b) => a.start - b.start);
  let next = 0;
  return names.filter(({ start }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}

/**
 * The entity that speaks, or is behind the paper that speaks; `null` where it is not certain. `before`: quotations
 * before this one, their speakers named.
 */
export function entityBehind(
  speaker: Speaker,
  index: NameIndex,
  before: readonly Quotation[],
): EntityId | null {
  const lower = speaker.surface.toLowerCase();
  if (MASCULINE_OR_FEMININE.has(lower)) return personBefore(speaker, index, before);
  if (lower === 'who' || lower === 'which') return namedBefore(speaker, index);
  if (SPEAKER_PRONOUNS[lower] !== undefined) return null;
  return namedBehind(speaker, index) ?? namedInside(speaker, index) ?? sameThingBefore(speaker, index);
}

/** "Ann Lee, |who", "the River Bank, |which": whom the words right before name. */
function namedBefore({ start }: Span, index: NameIndex): EntityId | null {
  const before = namesIn(index, { start: Math.max(0, start - LONGEST_NAME), end: start }).filter(
    ({ kind, end }) => kind !== 'place' && /^,? $/.test(index.article.text.slice(end, start)),
  );
  return onlyOne(distinct(before));
}

/** UTF-16 units. */
const LONGEST_NAME = 80;

/** From what somebody is to the name: ", ", " for roads, ". */
const TO_NAME = /^(?: (?:of|for|in|at|to|on|from) [^,.;:"“”()\n]{1,60})?, /;

/** "her mother|, Ann Lee, told", "the minister| for roads, Mr Bo Kray, said": a person by what he is, and the name that follows. */
function namedBehind({ surface, end }: Speaker, index: NameIndex): EntityId | null {
  const { text } = index.article;
  const head = /\p{Ll}+$/u.exec(surface)?.[0];
  if (head === undefined || !isPerson(head)) return null;
  const way = TO_NAME.exec(text.slice(end, end + LONGEST_NAME))?.[0];
  if (way === undefined) return null;
  const from = end + way.length;
  const name = namesIn(index, { start: from, end: from + LONGEST_NAME }).find(
    ({ kind }) => kind === 'person',
  );
  const isWhole =
    name !== undefined &&
    isTitled(text.slice(from, name.start)) &&
    /^(?:[,.(]| of )/.test(text.slice(name.end, name.end + 4));
  return isWhole ? name.entity : null;
}

/** "Mr ", "Rev. ", or nothing at all. */
function isTitled(words: string): boolean {
  return words.split(' ').every((word) => word === '' || TITLES.has(word.replace(/\.$/, '').toLowerCase()));
}

/** A person in the phrase, else an organization, else a place that is the whole phrase. */
function namedInside(span: Span, index: NameIndex): EntityId | null {
  const inside = namesIn(index, span);
  const people = inside.filter(({ kind }) => kind === 'person');
  if (people.length > 0)
    return people.some((person) => isOwner(index.article.text, span, person))
      ? null
      : onlyOne(distinct(people));
  const bodies = inside.filter(({ kind }) => kind === 'organization');
  const widest = bodies.filter(
    (a) => !bodies.some((b) => b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start),
  );
  if (widest.length > 0) return onlyOne(distinct(widest));
  const place = inside.find(
    ({ start, end, kind }) => kind === 'place' && end === span.end && start - span.start <= 4,
  );
  return place?.entity ?? null;
}

/** "|Lee|'s coach", "the mother of |Lee": somebody else speaks. "|Lee|'s campaign" speaks for Lee. */
function isOwner(text: string, { end }: Span, name: Span): boolean {
  const owned = /^['’]s? (?:[\p{L}-]+ ){0,3}?(\p{Ll}[\p{L}-]+)$/u.exec(text.slice(name.end, end))?.[1];
  return owned !== undefined && isPerson(owned.toLowerCase());
}

/** Names that lie in the span, by binary search: a text may be all names. */
function namesIn({ names }: Pick<NameIndex, 'names'>, { start, end }: Span): NameMention[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: NameMention[] = [];
  for (let at = low; at < names.length && (names[at]?.start ?? end) < end; at += 1) {
    const name = names[at];
    if (name && name.end <= end) found.push(name);
  }
  return found;
}

function distinct(names: readonly NameMention[]): EntityId[] {
  return [...new Set(names.map(({ entity }) => entity))];
}

function onlyOne(entities: readonly EntityId[]): EntityId | null {
  return entities.length === 1 ? (entities[0] ?? null) : null;
}

/** How far back "he" looks for its person, and "the statement" for who issued it, in characters. */
const PRONOUN_REACH = 1200;
const PAPER_REACH = 6000;

/**
 * "he" is the one person named in his paragraph so far, of several the speaker before or the only one who is no "with
 * Lee"; where it names nobody, the one person named since the paragraph before began, or the speaker before.
 */
function personBefore(speaker: Speaker, index: NameIndex, before: readonly Quotation[]): EntityId | null {
  const { text } = index.article;
  const paragraph = ownParagraph(text, speaker.start);
  const last = before.at(-1)?.speaker;
  // "Lee's coach said … "…," he said": it may be the coach.
  if (last && last.start >= paragraph && last.entity === null && isOwned(last)) return null;
  const said = (from: number) => (last && last.start >= from ? last.entity : null);
  const here = peopleBefore(speaker, index, paragraph);
  if (here.length > 0) {
    const people = distinct(here);
    const spoken = said(paragraph);
    if (spoken !== null && people.includes(spoken)) return spoken;
    return onlyOne(people) ?? onlyOne(distinct(here.filter((name) => !isAside(text, name))));
  }
  const from = paragraphBefore(text, speaker.start);
  const people = distinct(peopleBefore(speaker, index, from));
  if (people.length === 1) return onlyOne(people);
  const spoken = said(from);
  return spoken !== null && people.includes(spoken) ? spoken : null;
}

/** Those named from there to the pronoun whom it may mean. */
function peopleBefore({ surface, start }: Speaker, index: NameIndex, from: number): NameMention[] {
  const pronoun = surface.toLowerCase();
  return namesIn({ names: index.told }, { start: from, end: start }).filter(
    ({ kind, entity }) => kind === 'person' && (index.genders.get(entity) ?? pronoun) === pronoun,
  );
}

/** "with referee |Lee", "by |Lee", "|Lee|'s": somebody else is told of. */
function isAside(text: string, { start, end }: Span): boolean {
  return (
    /\b(?:with|by|of|for|from|against|about|at|than|like|under|between) (?:(?:the|his|her|their|an?) )?(?:[\p{Ll}-]+ ){0,2}(?:\p{Lu}\p{Ll}{0,3}\. )?$/u.test(
      text.slice(Math.max(0, start - 50), start),
    ) || /^['’]s?\s/.test(text.slice(end, end + 3))
  );
}

/** Where the paragraph that holds `at` starts. */
function ownParagraph(text: string, at: number): number {
  const reach = Math.max(0, at - PRONOUN_REACH);
  return reach + text.slice(reach, at).lastIndexOf('\n') + 1;
}

/** Where the paragraph before the one that holds `at` starts. */
function paragraphBefore(text: string, at: number): number {
  const reach = Math.max(0, at - PRONOUN_REACH);
  const before = text.slice(reach, at);
  // In a text of one line all speakers would look for breaks that are not there.
  if (!before.includes('\n')) return reach;
  const breaks = [...before.matchAll(/\n\s*/g)];
  const second = breaks.at(-2);
  return second ? reach + second.index : reach;
}

/** "Lee's |coach". */
function isOwned({ surface }: Speaker): boolean {
  return isPerson(/\p{Lu}[\p{L}-]+['’]s? (?:[\p{L}-]+ )*(\p{Ll}+)$/u.exec(surface)?.[1] ?? '');
}

function isPerson(noun: string): boolean {
  return TITLES.has(noun) || ROLES.has(noun) || SPEAKER_PLURALS.has(noun);
}

/** "the statement" after "the statement of the EU foreign policy department" is the same paper. */
function sameThingBefore({ surface, start }: Speaker, index: NameIndex): EntityId | null {
  const head = /^(?:the|this|that|its|their) (\p{Ll}+)$/iu.exec(surface)?.[1];
  // "the president" after "the president of the Federal Reserve Bank" is neither the bank nor its president for sure.
  if (head === undefined || isPerson(head)) return null;
  const reach = Math.max(0, start - PAPER_REACH);
  const before = index.article.text.slice(reach, start);
  // To make a pattern costs more than to see that its word is not there.
  if (!before.toLowerCase().includes(`${head.toLowerCase()} `)) return null;
  const issued = new RegExp(String.raw`\b${head} (?:of|by|from|issued by|released by) [^.;\n]{1,80}`, 'giu');
  const found = new Set<EntityId>();
  for (const { index: at, 0: phrase } of before.matchAll(issued)) {
    const span = { start: reach + at, end: reach + at + phrase.length };
    const issuer = namesIn(index, span).find(({ kind }) => kind === 'organization' || kind === 'person');
    if (issuer) found.add(issuer.entity);
  }
  return onlyOne([...found]);
}
