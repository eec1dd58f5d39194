import { COUNTRY_WORDS } from '../../data/country-words.ts';

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRY_WORDS).flatMap(([country, words]) =>
    words.split(/,\s+/).map((word) => [word, country] as const),
  ),
);
const escaped = [...COUNTRY_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('.', String.raw`\.`));
const WORDS = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${escaped.join('|')})(?![\p{L}\p{M}])`, 'gu');

/** What one word of a country says of where an article's places lie, and the most that all of them say. */
const EACH = 1;
const MOST = 3;

/** How much the words of an article that only one country's news has tell of that country. */
export function countryWordsIn(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [word] of text.matchAll(WORDS)) {
    const country = COUNTRY_OF.get(word);
    if (country) found.set(country, Math.min(MOST, (found.get(country) ?? 0) + EACH));
  }
  return found;
}
