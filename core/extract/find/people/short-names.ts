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
  const parts = partsOf(reading, full);
  const taken = takenWords(words, full);
  const found: FoundPerson[] = [];
  for (const [at, word] of words.entries()) {
    if (!isNameShaped(word) || !parts.has(word.text) || taken.has(word) || isPartOfOther(words, at)) continue;
    const { start, end } = word;
    const surface = article.text.slice(start, end);
    found.push({ kind: 'person', start, end, surface, rule: 'people/short-name', weight: 5, title: null });
  }
  return found;
}

/** The words of the names of people that may name them alone. */
function partsOf(reading: Reading, full: readonly FoundPerson[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { surface } of full)
    for (const part of surface.split(/[\s-]+/)) if (mayStandAlone(part, reading)) parts.add(part);
  return parts;
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
  const taken = new Set<Word>();
  for (const { start, end } of full)
    for (const word of words.slice(indexFrom(words, start), indexFrom(words, end))) taken.add(word);
  return taken;
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
