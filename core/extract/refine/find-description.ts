import type { Article, Span } from '../../model.ts';
import { DESCRIPTION_NOUNS, PERSON_NOUNS, SAME_NOUNS } from '../data/description-words.ts';
import { FORMS_OF_ADDRESS, ROLE_WORDS, TITLES } from '../data/titles.ts';
import type { FoundName } from '../found-name.ts';
import { sentenceOf } from '../within.ts';
import { titleLead } from './title-lead.ts';

const NOUN = `(?:${DESCRIPTION_NOUNS.join('|')})`;
const NOUNS: ReadonlySet<string> = new Set(DESCRIPTION_NOUNS);
const OPENING = `(?:the|\\p{Lu}[\\p{L}-]+[’']s|its|their)`;
/** Takes "the republic’s largest city of |Almaty", "Kazakhstan’s capital |Nur-Sultan"; the noun comes last. */
const BEFORE = new RegExp(`(?<![\\p{L}])(${OPENING}(?: [\\p{L}’'-]+){0,5}? (${NOUN}))( of)? $`, 'u');
/** Takes "Almaty|, the republic's largest city,". */
const AFTER = new RegExp(`^, (${OPENING}(?: [\\p{L}’'-]+){0,6}? ${NOUN})(?=[,.;])`, 'u');
/** "the city of", and what is only a part of it or beside it: "the old town of", "the nearby village of". */
const BARE_NOUN =
  /^the (?:(?:old|new|inner|whole|entire|same|nearby|neighbou?ring|surrounding|main|other) )?(?:city|town|village|region|province|district|country|company|group|party|bank|agency|state)$/;
const ROLES = [...TITLES, ...PERSON_NOUNS].filter((word) => !FORMS_OF_ADDRESS.has(word));
const ROLE = `(?:(?:vice|co|ex|deputy)-)?(?:${[...new Set(ROLES)].join('|')})`;
/** Takes "Lo Kin-hei|, chairman of the Democratic Party,", "Iza|, an Indigenous leader."; leaves "Lo|, who was chairman,". */
const PERSON_AFTER = new RegExp(
  `^, (?:(?:aged )?\\d{1,3}, )?((?:(?:the|a|an|its|their|then) )?(?:[\\p{L}\\p{N}’'-]+ ){0,4}?${ROLE}(?: (?:of|for|at|in|to|with) (?:[\\p{L}\\p{N}’' &-]|(?<= \\p{Lu})\\.(?= \\p{Lu})){2,70})?)(?=[,;.])`,
  'u',
);
/** Takes "The commission’s chief executive, |Bo Li|,", "the mayor of the town, |Bo Li|."; leaves "his lawyer, |Bo Li|,". */
const PERSON_BEFORE = new RegExp(
  `(?<![\\p{L}’'-])((?:[Tt]he|[Aa]n?) (?:[\\p{L}\\p{N}’'-]+ ){0,4}?${ROLE}(?: (?:of|for|at|to) [\\p{L}\\p{N}’' &-]{2,50})?), $`,
  'u',
);
/** Before a role these tell of an act and no office: ", said the minister,". */
const NO_ROLE =
  /^(?:who|whose|which|said|says|told|and|but|or|as|when|while|where|with|by|in|at|on|for|to|from)\b/;
/** "watched by his |father", "a muddy hole as a |co-worker": others, or another thing, before the role. */
const IS_DONE = new RegExp(
  `^(?:(?!(?:${ROLE}) )\\S+ )*?(?:by|as|with|from|near|around|after|before) (?:an?|the|his|her|their|its) `,
  'iu',
);
/** How far an apposition may reach from the name. */
const REACH = 90;
const PERSON_REACH = 140;

/**
 * What an article calls a person, place or body, in its own words: the longest title or apposition of any mention. "Dr."
 * and "the city of Almaty" describe nothing: a description says more than the form of address, and more than the noun.
 */
export function findDescription({
  article,
  names,
}: {
  article: Article;
  names: readonly FoundName[];
}): string | null {
  const isPerson = names.some(({ kind }) => kind === 'person');
  let best: string | null = null;
  for (const name of names)
    for (const words of isPerson ? describePerson(article, name) : describeThing(article, name))
      if (best === null || best.length < words.length) best = words;
  return best;
}

function describePerson(article: Article, name: FoundName): string[] {
  return [...titleOf(article, name), ...personAppositions(article, name)];
}

function describeThing(article: Article, name: FoundName): string[] {
  return appositions(article, name).filter((words) => words.includes(' ') && !BARE_NOUN.test(words));
}

/** "Deputy Health Minister"; "under President" without what leads to it; nothing for "Dr." and "former". */
function titleOf(article: Article, name: FoundName): string[] {
  if (name.kind !== 'person' || name.title === null) return [];
  // "the director under |President| Lee" is not Lee.
  const words = name.title.replace(/^.*(?<!\S)under /, '').split(/\s+/);
  // "ex-minister" is as much of a role as "minister".
  const bare = (word: string) => word.toLowerCase().replace(/[.,]|^.*-/g, '');
  while (words.length > 1 && !/^\p{Lu}/u.test(words[0] ?? '') && !isRole(bare(words[0] ?? ''))) words.shift();
  // "senior author |Dr|"
  while (words.length > 1 && FORMS_OF_ADDRESS.has(bare(words.at(-1) ?? ''))) words.pop();
  const isSaying = words.some((word) => TITLES.has(bare(word)) && !FORMS_OF_ADDRESS.has(bare(word)));
  if (!isSaying) return [];
  const title = words.join(' ');
  const at = name.start - name.title.length - 1;
  if (!article.text.startsWith(`${title} `, at)) return [title];
  const sentence = sentenceOf(article, name);
  // All words of a headline may be written large.
  const from = sentence?.kind === 'sentence' ? Math.max(sentence.start, at - REACH) : at;
  return [titleLead(article.text.slice(from, at)) + title];
}

/** "under" is one of the words of a role, and before a title mostly is not. */
function isRole(word: string): boolean {
  return word !== 'under' && (TITLES.has(word) || ROLE_WORDS.has(word));
}

function personAppositions(article: Article, { start, end }: Span): string[] {
  const { text } = article;
  const sentence = sentenceOf(article, { start, end });
  if (!sentence) return [];
  const after = PERSON_AFTER.exec(text.slice(end, Math.min(sentence.end, end + PERSON_REACH)))?.[1];
  const isClosed = /^[,.]/.test(text.slice(end, end + 1)) && text.startsWith(', ', start - 2);
  const before = isClosed
    ? PERSON_BEFORE.exec(text.slice(Math.max(sentence.start, start - PERSON_REACH), start))?.[1]
    : undefined;
  return [
    ...(after === undefined || NO_ROLE.test(after) || IS_DONE.test(after) ? [] : [after.trim()]),
    ...(before === undefined || IS_DONE.test(before) ? [] : [withoutArticle(ofNext(article, before, start))]),
  ];
}

/** "Ann Lee, |the brother of the mayor|, Bo Lee": the brother is she, and the mayor is he. */
function ofNext(article: Article, before: string, start: number): string {
  const inner = / of ((?:the|an?|its|their) .+)$/.exec(before)?.[1];
  if (inner === undefined || !ENDS_IN_ROLE.test(inner)) return before;
  const from = start - ', '.length - before.length;
  return /\p{Lu}[\p{L}’'-]+, $/u.test(article.text.slice(Math.max(0, from - 30), from)) ? inner : before;
}

const ENDS_IN_ROLE = new RegExp(`(?<![\\p{L}’'-])${ROLE}$`, 'u');

/** "mayor" for "The mayor"; "the commission’s chief executive" for "The …". */
function withoutArticle(words: string): string {
  return /[’']s? /.test(words) ? words.replace(/^The /, 'the ') : words.replace(/^(?:[Tt]he|[Aa]n?) /, '');
}

function appositions(article: Article, name: FoundName): string[] {
  const { text } = article;
  const { start, end } = name;
  const sentence = sentenceOf(article, { start, end });
  if (!sentence) return [];
  const before = nounBefore(text, start)
    ? BEFORE.exec(text.slice(Math.max(sentence.start, start - REACH), start))
    : null;
  const after = AFTER.exec(text.slice(end, Math.min(sentence.end, end + REACH)))?.[1];
  const isSame = !before?.[3] || (SAME_NOUNS.has(before[2] ?? '') && !isCountry(name));
  return [isSame ? before?.[1] : undefined, after].filter((words) => words !== undefined);
}

/** Whether a noun that `BEFORE` ends with stands there; before most names none does, and the pattern costs more. */
function nounBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (!before.endsWith(' ')) return false;
  const end = before.length - (before.endsWith(' of ') ? ' of '.length : 1);
  return NOUNS.has(before.slice(before.lastIndexOf(' ', end - 1) + 1, end));
}

/** "the largest city of Kazakhstan" is no country. */
function isCountry(name: FoundName): boolean {
  return name.kind === 'place' && /country|admin1/.test(name.candidates[0]?.place.kind ?? '');
}
