import type { Article } from '../../../model.ts';
import { COUNTRY_WORDS } from '../../data/country-words.ts';
import { matchesOf } from '../../trigrams/pattern-search.ts';

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRY_WORDS).flatMap(([country, words]) =>
    words.split(/,\s+/).map((word) => [word, country] as const),
  ),
);
/** A search by trigrams helps with those that have one; "£" and "Dáil" have none. */
const LONG = [...COUNTRY_OF.keys()].filter((word) => /[A-Za-z]{3}/.test(word));
const SHORT = [...COUNTRY_OF.keys()].filter((word) => !LONG.includes(word));
const LONG_PATTERN = patternOf(LONG);
const SHORT_PATTERN = patternOf(SHORT);

function patternOf(words: readonly string[]): RegExp {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', String.raw`\.`));
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${escaped.join('|')})(?![\p{L}\p{M}])`, 'gu');
}

/** What one word of a country says of where an article's places lie, and the most that all of them say. */
const EACH = 1;
const MOST = 3;

/** How much the words of an article that only one country's news has tell of that country. */
export function countryWordsIn(article: Article): Map<string, number> {
  const { text } = article;
  const long = [...matchesOf(LONG_PATTERN, article)].map(({ match: [word] }) => word);
  const short = SHORT.some((word) => text.includes(word)) ? (text.match(SHORT_PATTERN) ?? []) : [];
  const found = new Map<string, number>();
  for (const word of [...long, ...short]) {
    const country = COUNTRY_OF.get(word);
    if (country) found.set(country, Math.min(MOST, (found.get(country) ?? 0) + EACH));
  }
  return found;
}
