import { COMMON_WORDS } from '../../data/common-words.ts';
import { SURNAME_WORDS } from '../../data/person-words.ts';
import { FORMS_OF_ADDRESS } from '../../data/titles.ts';
import type { FoundPerson } from '../../found-name.ts';
import { indexFrom } from '../../within.ts';
import { isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';
import { isTitleWord } from './person-runs.ts';

/** "Tokayev" beside "Kassym-Jomart Tokayev": any one name of a person, alone. */
export function shortNames(reading: Reading, full: readonly FoundPerson[]): FoundPerson[] {
  const { words, article } = reading;
  const parts = new Set(
    full.flatMap(({ surface }) => surface.split(/[\s-]+/).filter((part) => mayStandAlone(part, reading))),
  );
  const taken = takenWords(words, full);
  return words.flatMap((word, at): FoundPerson[] => {
    if (!parts.has(word.text) || taken.has(word) || !isNameShaped(word) || isPartOfOther(words, at))
      return [];
    const { start, end } = word;
    const surface = article.text.slice(start, end);
    return [{ kind: 'person', start, end, surface, rule: 'people/short-name', weight: 5, title: null }];
  });
}

/** Leaves what is a place or a word by itself: "Africa" of "Miss Africa". */
function mayStandAlone(part: string, { gazetteer }: Reading): boolean {
  const lower = part.toLowerCase();
  if (part.length < 2 || lower === part || (COMMON_WORDS.has(lower) && !SURNAME_WORDS.has(lower)))
    return false;
  const place = gazetteer.placesNamed(part)[0];
  return !gazetteer.isDemonym(part) && !(place && /country|region/.test(place.place.kind));
}

function takenWords(words: readonly Word[], full: readonly FoundPerson[]): ReadonlySet<Word> {
  return new Set(
    full.flatMap(({ start, end }) => words.slice(indexFrom(words, start), indexFrom(words, end))),
  );
}

/** Beside another capitalised word it is part of a longer name, or another person's. */
function isPartOfOther(words: readonly Word[], at: number): boolean {
  const [before, here, after] = [words[at - 1], words[at], words[at + 1]];
  if (after && isNameShaped(after) && isBeside(here, after)) return true;
  // "the Sun" is no Mr Sun.
  if (before && /^the$/i.test(before.text) && SURNAME_WORDS.has(here?.text.toLowerCase() ?? '')) return true;
  if (!before || !isNameShaped(before) || !isBeside(before, here)) return false;
  return FORMS_OF_ADDRESS.has(before.text.toLowerCase()) || (!isTitleWord(before) && !before.isFirst);
}
