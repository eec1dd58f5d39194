import type { EntityId, NameMention, Quotation, Span, Speaker } from '../../../model.ts';
import { distinct, type NameIndex, namesIn, onlyOne } from './name-index.ts';
import { isPerson } from './roles.ts';

/** How far back "he" looks for its person, in characters. */
const PRONOUN_REACH = 1200;
/** How far back the only one of a sex is looked for, in characters. */
const BEARER_REACH = 6000;
/** Of more names in a paragraph nothing is certain. */
const MOST_NAMES = 12;

/**
 * "he" is the one person named in his paragraph so far, of several the speaker before or the only one who is no "with
 * Lee"; where it names nobody, the one person named since the paragraph before began, or the speaker before.
 */
export function personBefore(
  speaker: Speaker,
  index: NameIndex,
  before: readonly Quotation[],
): EntityId | null {
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
    if (people.length === 1 || here.length > MOST_NAMES) return onlyOne(people);
    return onlyOne(distinct(here.filter((name) => !isAside(text, name))));
  }
  const from = paragraphBefore(text, speaker.start);
  const near = peopleBefore(speaker, index, from);
  const people = distinct(near);
  // "She is survived by a daughter, Ann Lee.": she is somebody named before.
  const isEarlier =
    near[0] !== undefined && opensWith(text, { from, to: near[0].start, pronoun: speaker.surface });
  if (isEarlier || people.length === 0) return onlyBearer(speaker, index, near[0]?.entity ?? null);
  if (people.length === 1) return onlyOne(people);
  const spoken = said(from);
  return spoken !== null && people.includes(spoken) ? spoken : null;
}

/** Whether the pronoun stands there before anybody is named whom it could mean. */
function opensWith(
  text: string,
  { from, to, pronoun }: { readonly from: number; readonly to: number; readonly pronoun: string },
): boolean {
  return new RegExp(`(?<![\\p{L}"“])${pronoun.toLowerCase()}(?!\\p{L})`, 'iu').test(text.slice(from, to));
}

/** The only one of that sex whom the article named so far, but for the one who is somebody else. */
function onlyBearer({ surface, start }: Speaker, index: NameIndex, other: EntityId | null): EntityId | null {
  const told = namesIn({ names: index.told }, { start: Math.max(0, start - BEARER_REACH), end: start });
  const bearers = told.filter(
    ({ kind, entity }) =>
      kind === 'person' && entity !== other && index.genders.get(entity) === surface.toLowerCase(),
  );
  return onlyOne(distinct(bearers));
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
