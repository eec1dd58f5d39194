import type { NamedPlace } from '../../../gazetteer/gazetteer.ts';
import { nameKey } from '../../../gazetteer/name-key.ts';
import type { Span } from '../../../model.ts';
import { COMMON_WORDS } from '../../data/common-words.ts';
import { isFirstName } from '../../data/first-names.ts';
import type { Reading } from '../../find/read-words.ts';
import type { FoundName, FoundPlace } from '../../found-name.ts';

/** What is read, and the names that were found in it: where places are claimed. */
export interface Ground {
  readonly reading: Reading;
  readonly names: readonly FoundName[];
}

/** Surer than what the tagger or a single reason says. */
const WEIGHT = 6;

/** A place that its surroundings claim. */
export function claimOf({
  reading: { article },
  span: { start, end },
  rule,
  candidates,
}: {
  reading: Reading;
  span: Span;
  rule: string;
  candidates: readonly NamedPlace[];
}): FoundPlace {
  const surface = article.text.slice(start, end);
  return {
    kind: 'place',
    start,
    end,
    surface,
    rule: `places/${rule}`,
    weight: WEIGHT,
    candidates,
    isWithin: candidates.length === 0,
  };
}

/** Up to three capitalised words: "Ten Mile", "St. Clair", "Iowa City". */
export const NAME = String.raw`(?:(?:Ste?|Mt|Ft)\.|\p{Lu}[\p{L}\p{M}’']{1,30})(?:[ -]\p{Lu}[\p{L}\p{M}’']{1,30}){0,2}`;

/** The longest beginning of the words at this span that is the name of a city or town; none of words and given names. */
export function listedTown({ article, gazetteer }: Reading, { start, end }: Span): Span | null {
  const words = article.text.slice(start, end).split(/(?=[ -])/);
  for (let count = words.length; count > 0; count--) {
    const surface = words
      .slice(0, count)
      .join('')
      .replace(/['’]s$/, '');
    if (count === 1 && (COMMON_WORDS.has(nameKey(surface)) || isFirstName(surface))) continue;
    if (gazetteer.isDemonym(surface)) continue;
    const isTown =
      gazetteer.placesNamed(surface).some(({ place }) => place.kind === 'city' || place.kind === 'capital') ||
      gazetteer.townsNamed(surface).length > 0;
    if (isTown) return { start, end: start + surface.length };
  }
  return null;
}
