import type { Span } from '../../../model.ts';
import { COMMON_WORDS } from '../../data/common-words.ts';
import { isFirstName } from '../../data/first-names.ts';
import { BODY_WORDS } from '../../data/organization-words.ts';
import { TITLES } from '../../data/titles.ts';
import { extendLeft, isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';

/** "Ministry of Agriculture and Livestock (MAG)": a run of capitalised words that names a body. */
export function bodyBefore(words: readonly Word[], at: number): Span | null {
  const last = words[at - 1];
  if (!last || !isNameShaped(last) || !isBeside(last, words[at])) return null;
  let from = extendLeft({ words, from: at - 1, isPart: () => true });
  while (
    /^(?:of|and|for|on|the)$/.test(words[from - 1]?.text ?? '') &&
    from > 1 &&
    isBeside(words[from - 1], words[from])
  ) {
    const joined = words[from - 2];
    if (!joined || !(isNameShaped(joined) || /^(?:of|for|on)$/.test(joined.text))) break;
    from = isNameShaped(joined) ? extendLeft({ words, from: from - 2, isPart: () => true }) : from - 1;
  }
  const run = words.slice(from, at);
  return run.length > 1 && run.some(({ text }) => BODY_WORDS.has(text))
    ? { start: run[0]?.start ?? last.start, end: last.end }
    : null;
}

/** What joins the words of a long name. */
const LINK = /^(?:['’]s|of|and|for|on|in|the|de|del|la|to|&|-|–|,)$/;
const MOST_LINKED = 14;

/**
 * "Observatory of Human Rights (OCDH)": a name of several words whose initials are those of another language. Leaves a
 * person with a party ("Ali Khan (PPP)"), a place with an agency ("New York (AP)") and words of a heading.
 */
export function nameBefore(
  { words, article, gazetteer }: Reading,
  at: number,
  short: { text: string },
): Span | null {
  const last = words[at - 1];
  if (!/^(?:[A-Z]{3,}|[A-Z]{2,}[-&–][A-Z]+)$/.test(short.text) || !last || !isNameShaped(last) || last.isLoud)
    return null;
  let from = at - 1;
  for (let back = at - 2; back >= 0 && at - back <= MOST_LINKED; back--) {
    const word = words[back];
    const next = words[back + 1];
    if (!word || word.sentence !== last.sentence || (word.shape !== 'mark' && !isBeside(word, next))) break;
    if (isNameShaped(word) && !(word.isFirst && COMMON_WORDS.has(word.text.toLowerCase()))) from = back;
    else if (!LINK.test(word.text) || (word.text === ',' && !isSeries(words, back, at))) break;
  }
  const run = words.slice(from, at);
  const surface = article.text.slice(run[0]?.start, last.end);
  const isPerson = run.some(({ text }) => isFirstName(text) || TITLES.has(text.toLowerCase()));
  const capitals = run.filter((word) => isNameShaped(word) && word.text.length > 2);
  if (capitals.length < 2 || isPerson || gazetteer.placesNamed(surface).length > 0) return null;
  // Two capitalised words may be anybody; a letter in common, or a linking word, says that it is a name of a body.
  const isBody = capitals.length > 2 || run.some(({ text }) => LINK.test(text) || BODY_WORDS.has(text));
  const begins = capitals.some(({ text }) => text[0] === short.text[0]);
  return isBody || begins ? { start: run[0]?.start ?? last.start, end: last.end } : null;
}

/** "Science, Technology, Engineering, and Mathematics": a comma inside a name has an "and" behind it. */
function isSeries(words: readonly Word[], comma: number, at: number): boolean {
  const next = words[comma + 1];
  const isStep = next !== undefined && (next.text === 'and' || isNameShaped(next));
  return isStep && words.slice(comma, at).some(({ text }) => text === 'and');
}
