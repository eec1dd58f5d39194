import type { Gazetteer, NamedPlace } from '../../../gazetteer/gazetteer.ts';
import { nameKey } from '../../../gazetteer/name-key.ts';
import type { Article } from '../../../model.ts';
import { COMMON_WORDS } from '../../data/common-words.ts';
import { isFirstName } from '../../data/first-names.ts';
import { BODY_WORDS } from '../../data/organization-words.ts';
import { DIRECTIONS, PLACE_NOUNS, PLACE_PREPOSITIONS } from '../../data/place-words.ts';
import { FORMS_OF_ADDRESS, TITLES } from '../../data/titles.ts';
import { isBeside, LONGEST_RUN } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';

/** Surer than any other name can be. */
const DATELINE = 8;

/** Words that some place is called by. */
export interface Hit {
  readonly count: number;
  readonly candidates: readonly NamedPlace[];
}

/** What speaks for and against a place here; the table of the reasons, each with its number. */
export function evidenceOf({
  reading,
  at,
  count,
  candidates,
}: Hit & { reading: Reading; at: number }): number {
  const { words, gazetteer, article } = reading;
  const first = words[at];
  const last = words[at + count - 1];
  const before = words[at - 1];
  const after = words[at + count];
  const best = candidates[0]?.place;
  if (!first || !last || !best) return 0;
  const surface = article.text.slice(first.start, last.end);
  const isCommon = count === 1 && COMMON_WORDS.has(nameKey(surface));
  const isAbbreviation = /^(?:[A-Z]{2}|[A-Z][\p{L}.]*\.)$/u.test(surface) && best.kind === 'admin1';
  const place = introduction(reading, at);
  if (isAbbreviation) return before?.text === ',' ? 5 : 0;

  if (isDatelinePlace(article, first)) return DATELINE;
  let sum = prior(best);
  if (place === 'noun') sum += 4;
  if (place === 'preposition') sum += isCommon ? 1.5 : isPath(before) ? 1.5 : 2;
  if (after?.text === ',' && isPlaceName(words[at + count + 1], gazetteer)) sum += isCommon ? 1 : 2;
  if (isCommon) sum -= place === 'noun' ? 0 : 3;
  if (isCommon && first.isFirst) sum -= 2;
  if (first.isLoud && best.weight < 500) sum -= 2;
  if (count === 1 && isFirstName(surface)) sum -= 2;
  sum -= neighbours({
    reading,
    at,
    count,
    isStrong: best.kind === 'country' || count > 1,
    isIntroduced: place === 'noun' || /^(?:in|near)$/.test(before?.text ?? ''),
  });
  return sum;
}

/** What a dateline names as its place is one, be it "BATH" or "READING". */
function isDatelinePlace({ dateline }: Article, { start }: Word): boolean {
  return dateline?.place?.start === start;
}

/** How likely the name is a place with nothing around it. A country is; a town of 20,000 may be a surname. */
function prior({ kind, weight }: NamedPlace['place']): number {
  if (kind === 'country') return 5;
  if (kind === 'capital') return 4;
  if (kind === 'region') return 3.5;
  if (kind === 'admin1') return 2.8;
  return Math.min(3.2, Math.max(0.2, Math.log10(weight) - 0.3));
}

/** "to" and "from" may also lead to a person. */
function isPath(before: Word | undefined): boolean {
  return before !== undefined && /^(?:to|from|between|with)$/.test(before.text);
}

/** "in", "the city of", "in southwestern". */
function introduction({ words }: Reading, at: number): 'noun' | 'preposition' | 'none' {
  let back = at - 1;
  while (
    words[back] &&
    at - back < LONGEST_RUN &&
    (DIRECTIONS.has(words[back]?.text.toLowerCase() ?? '') ||
      words[back]?.text === '-' ||
      words[back]?.text === 'the')
  )
    back--;
  const word = words[back]?.text.toLowerCase() ?? '';
  const earlier = words[back - 1]?.text.toLowerCase() ?? '';
  if (word === 'of' && PLACE_NOUNS.has(earlier)) return 'noun';
  if (PLACE_NOUNS.has(word) && words[back]?.shape === 'lower') return 'noun';
  return PLACE_PREPOSITIONS.has(word) ? 'preposition' : 'none';
}

/** A capitalised neighbour makes a name part of another: "Paris Hilton", "Jack London", "Victoria Nuland". */
function neighbours({
  reading,
  at,
  count,
  isStrong,
  isIntroduced,
}: {
  reading: Reading;
  at: number;
  count: number;
  isStrong: boolean;
  isIntroduced: boolean;
}): number {
  const { words, gazetteer } = reading;
  const [before, after] = [words[at - 1], words[at + count]];
  let sum = 0;
  const isTitle = (word: Word) => TITLES.has(word.text.toLowerCase());
  if (before && isBeside(before, words[at]) && isNameShaped(before) && !before.isLoud) {
    if (FORMS_OF_ADDRESS.has(before.text.toLowerCase()) || isFirstName(before.text)) sum += 5;
    else if (isTitle(before)) sum += isStrong ? 0 : 4;
    else if (
      !before.isFirst &&
      !gazetteer.isDemonym(before.text) &&
      !DIRECTIONS.has(before.text.toLowerCase())
    )
      sum += isStrong ? 1.5 : 3;
  }
  if (after && isBeside(words[at + count - 1], after) && isNameShaped(after) && !after.isLoud) {
    if (isTitle(after) || BODY_WORDS.has(after.text) || isPlaceName(after, gazetteer)) sum += 0.5;
    else sum += isStrong ? 1 : isIntroduced ? 1.5 : 3;
  }
  return sum;
}

function isPlaceName(word: Word | undefined, gazetteer: Gazetteer): boolean {
  return (
    word !== undefined &&
    isNameShaped(word) &&
    gazetteer.placesNamed(word.text).some(({ place }) => place.weight > 300)
  );
}
