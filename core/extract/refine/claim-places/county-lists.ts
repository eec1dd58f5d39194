import type { Reading } from '../../find/read-words.ts';
import type { FoundPlace } from '../../found-name.ts';
import { matchesOf } from '../../trigrams/pattern-search.ts';
import { claimOf } from './claim.ts';

/** Takes "Camden and Charlton counties", "Clark, Hamilton or Warren counties"; at most so many before the last two. */
const LIST =
  /(?<![\p{L}])((?:\p{Lu}[\p{L}.’']{1,20}(?: \p{Lu}\p{L}{1,20})?, ){0,10})(\p{Lu}[\p{L}.’']{1,20}(?: \p{Lu}\p{L}{1,20})?),? (?:and|or) (\p{Lu}[\p{L}.’']{1,20}(?: \p{Lu}\p{L}{1,20})?) (?:[Cc]ounties|[Pp]arishes)(?!\p{L})/gu;
const ITEM = /\p{Lu}[\p{L}.’']+(?: \p{Lu}\p{L}+)?/gu;

/** Counties that share the word: each is looked up with it. */
export function countyLists(reading: Reading): FoundPlace[] {
  const { article, gazetteer } = reading;
  return [...matchesOf(LIST, article)].flatMap((list) =>
    [...list.match[0].replace(/ \S+$/, '').matchAll(ITEM)].flatMap((item): FoundPlace[] => {
      const counties = ['County', 'Parish'].flatMap((word) =>
        gazetteer.placesNamed(`${item[0]} ${word}`).filter(({ place }) => place.kind === 'region'),
      );
      if (counties.length === 0) return [];
      const start = list.start + item.index;
      const span = { start, end: start + item[0].length };
      return [claimOf({ reading, span, rule: 'county-list', candidates: counties })];
    }),
  );
}
