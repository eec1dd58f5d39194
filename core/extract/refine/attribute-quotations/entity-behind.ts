import type { EntityId, Quotation, Span, Speaker } from '../../../model.ts';
import { MASCULINE_OR_FEMININE, SPEAKER_PRONOUNS } from '../../data/speaker-words.ts';
import { TITLES } from '../../data/titles.ts';
import { distinct, LONGEST_NAME, type NameIndex, namesIn, onlyOne } from './name-index.ts';
import { personBefore } from './person-before.ts';
import { isPerson } from './roles.ts';

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
  if (lower === 'a') return index.answering;
  if (SPEAKER_PRONOUNS.has(lower)) return null;
  return (
    namedBehind(speaker, index) ??
    namedInside(speaker, index) ??
    namedWhoIs(speaker, index) ??
    sameThingBefore(speaker, index)
  );
}

/** "Ann Lee, |a commissioner| on the board, described it": the person whom the words right before name. */
function namedWhoIs(speaker: Speaker, index: NameIndex): EntityId | null {
  const head = /^(?:an?|the) (?:\p{Ll}+ )*?(\p{Ll}+)(?=$| (?:of|for|in|at|to|on|from|with) )/u.exec(
    speaker.surface,
  )?.[1];
  if (head === undefined || !isPerson(head)) return null;
  const near = { start: Math.max(0, speaker.start - LONGEST_NAME), end: speaker.start };
  const before = namesIn(index, near).filter(
    ({ kind, end }) => kind === 'person' && index.article.text.slice(end, speaker.start) === ', ',
  );
  return onlyOne(distinct(before));
}

/** "Ann Lee, |who", "the River Bank, |which": whom the words right before name. */
function namedBefore({ start }: Span, index: NameIndex): EntityId | null {
  const before = namesIn(index, { start: Math.max(0, start - LONGEST_NAME), end: start }).filter(
    ({ kind, end }) => kind !== 'place' && /^,? $/.test(index.article.text.slice(end, start)),
  );
  return onlyOne(distinct(before));
}

/** From what somebody is to the name: ", ", " for roads, ". */
const TO_NAME = /^(?: (?:of|for|in|at|to|on|from) [^,.;:"“”()\n]{1,60})?, /;

/** "her mother|, Ann Lee, told", "the minister| for roads, Mr Bo Kray, said": a person by what he is, and the name that follows. */
function namedBehind({ surface, end }: Speaker, index: NameIndex): EntityId | null {
  const { text } = index.article;
  const head = /\p{Ll}+(?=$| (?:of|for|in|at|to|on|from) )/u.exec(surface)?.[0];
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
function isOwner(text: string, { start, end }: Span, name: Span): boolean {
  const of = /(\p{Ll}[\p{L}-]+) (?:of|to|for) $/u.exec(text.slice(start, name.start))?.[1];
  if (of !== undefined && isPerson(of)) return true;
  const owned = /^['’]s? (?:[\p{L}-]+ ){0,3}?(\p{Ll}[\p{L}-]+)$/u.exec(text.slice(name.end, end))?.[1];
  return owned !== undefined && isPerson(owned.toLowerCase());
}

/** How far back "the statement" looks for who issued it, in characters. */
const PAPER_REACH = 6000;

/** "the statement" after "the statement of the EU foreign policy department" is the same paper. */
function sameThingBefore({ surface, start }: Speaker, index: NameIndex): EntityId | null {
  const head = /^(?:the|this|that|its|their) (\p{Ll}+)$/iu.exec(surface)?.[1];
  // "the president" after "the president of the Federal Reserve Bank" is neither the bank nor its president for sure.
  if (head === undefined || isPerson(head)) return null;
  const reach = Math.max(0, start - PAPER_REACH);
  const before = index.article.text.slice(reach, start);
  // To make a pattern costs more than to see that its words are not there.
  if (!isIssuedIn(before.toLowerCase(), `${head.toLowerCase()} `)) return null;
  const issued = new RegExp(String.raw`\b${head} (?:of|by|from|issued by|released by) [^.;\n]{1,80}`, 'giu');
  const found = new Set<EntityId>();
  for (const { index: at, 0: phrase } of before.matchAll(issued)) {
    const span = { start: reach + at, end: reach + at + phrase.length };
    const issuer = namesIn(index, span).find(({ kind }) => kind === 'organization' || kind === 'person');
    if (issuer) found.add(issuer.entity);
  }
  return onlyOne([...found]);
}

const ISSUED = ['of ', 'by ', 'from ', 'issued by ', 'released by '];

/** Whether a small-lettered text has the thing with what leads to its issuer. */
function isIssuedIn(lower: string, thing: string): boolean {
  for (let at = lower.indexOf(thing); at >= 0; at = lower.indexOf(thing, at + 1))
    if (ISSUED.some((way) => lower.startsWith(way, at + thing.length))) return true;
  return false;
}
