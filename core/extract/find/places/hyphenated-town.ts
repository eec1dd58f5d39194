import { EVERYDAY_WORDS } from '../../data/everyday-words.ts';
import { isFirstName } from '../../data/first-names.ts';
import { TOWN_LINKS } from '../../data/place-words.ts';
import { TITLES } from '../../data/titles.ts';
import type { Run } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';

/** Words and hyphens of "Wells-next-the-Sea" and of anything longer that is a town. */
const MOST_WORDS = 9;
/** Of "Tandor-sur-Mer". */
const SHORTEST = 5;

/**
 * "Tandor-upon-Wye", "Saint-Tandor-la-Plage": one name of a town. Leaves "Jean-de-Dieu", "Editor-in-Chief",
 * "One-on-One", "Rolls-Royce".
 */
export function hyphenatedTown({ words, article, gazetteer }: Reading, at: number): Run | null {
  const first = words[at];
  if (!isHyphen(words[at + 1]) || first?.shape !== 'capital' || isHyphen(words[at - 1])) return null;
  let to = at + 1;
  let isLinked = false;
  for (let next = at + 2; next <= at + MOST_WORDS && isHyphen(words[next - 1]); next += 2) {
    const word = words[next];
    if (!word?.isJoined) break;
    if (isNameShaped(word)) to = next + 1;
    else if (TOWN_LINKS.has(word.text)) isLinked = true;
    else break;
  }
  const last = words[to - 1];
  if (!isLinked || to - at < SHORTEST || !last) return null;
  const isOther = isFirstName(first.text) || isTitle(first.text) || (isEveryday(first) && isEveryday(last));
  return !isOther || gazetteer.townsNamed(article.text.slice(first.start, last.end)).length > 0
    ? { from: at, to }
    : null;
}

function isTitle(text: string): boolean {
  return TITLES.has(text.toLowerCase()) && text !== 'Saint';
}

function isEveryday({ text }: Word): boolean {
  return EVERYDAY_WORDS.has(text.toLowerCase());
}

function isHyphen(word: Word | undefined): boolean {
  return word?.isJoined === true && /^[-\u2010\u2011]$/.test(word.text);
}
