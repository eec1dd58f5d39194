import type { Article, Span } from '../../model.ts';
import { DESCRIPTION_NOUNS } from '../data/description-words.ts';
import type { FoundName } from '../found-name.ts';
import { sentenceOf } from '../within.ts';

const NOUN = `(?:${DESCRIPTION_NOUNS.join('|')})`;
const OPENING = `(?:the|\\p{Lu}[\\p{L}-]+[’']s|its|their)`;
/** Takes "the republic’s largest city of |Almaty", "Kazakhstan’s capital |Nur-Sultan"; the noun comes last. */
const BEFORE = new RegExp(`(?<![\\p{L}])(${OPENING}(?: [\\p{L}’'-]+){0,5}? ${NOUN})(?: of)? $`, 'u');
/** Takes "Almaty|, the republic's largest city,". */
const AFTER = new RegExp(`^, (${OPENING}(?: [\\p{L}’'-]+){0,6}? ${NOUN})(?=[,.;])`, 'u');
/** "the city of", and what is only a part of it or beside it: "the old town of", "the nearby village of". */
const BARE_NOUN =
  /^the (?:(?:old|new|inner|whole|entire|same|nearby|neighbou?ring|surrounding|main|other) )?(?:city|town|village|region|province|district|country|company|group|party|bank|agency)$/;
/** How far an apposition may reach from the name. */
const REACH = 90;

/**
 * The longest apposition of any mention, in the article's own words; for people their title. "the cities of Zhanaozen"
 * and "the city of Almaty" describe nothing: a description says more than the noun.
 */
export function findDescription({
  article,
  names,
}: {
  article: Article;
  names: readonly FoundName[];
}): string | null {
  const person = names.find((name) => name.kind === 'person' && name.title !== null);
  if (person?.kind === 'person') return person.title;
  const found = names
    .flatMap((name) => appositions(article, name))
    .filter((words) => words.split(' ').length > 1 && !BARE_NOUN.test(words));
  return found.reduce<string | null>(
    (best, words) => (best !== null && best.length >= words.length ? best : words),
    null,
  );
}

function appositions(article: Article, { start, end }: Span): string[] {
  const { text } = article;
  const sentence = sentenceOf(article, { start, end });
  if (!sentence) return [];
  const before = BEFORE.exec(text.slice(Math.max(sentence.start, start - REACH), start))?.[1];
  const after = AFTER.exec(text.slice(end, Math.min(sentence.end, end + REACH)))?.[1];
  return [before, after].filter((words) => words !== undefined);
}
