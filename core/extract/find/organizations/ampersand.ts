import { EVERYDAY_WORDS } from '../../data/everyday-words.ts';
import { isFirstName } from '../../data/first-names.ts';
import { COMPANY_ONLY_ENDINGS, FIRM_ENDINGS } from '../../data/organization-words.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { extendLeft, extendRight, isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';
import { organization } from './organization.ts';

/** As for a known body: no person is called "& Sons". */
const SURE = 7.5;
/** The tagger may know better. */
const LIKELY = 5;
/** Thousands of inhabitants. */
const LARGE = 100;
const MOST_WORDS = 6;
/** "Wilson Sonsini Goodrich & Rosati". */
const MOST_PARTNERS = 4;

/** "Moore |&| Sons", "Tegman |&| Dickson": names that an "&" joins are those of a firm; not in a headline, where it stands for "and". */
export function joinedByAmpersand(reading: Reading, at: number): FoundOrganization | null {
  const { words } = reading;
  const [before, and, after] = [words[at - 1], words[at], words[at + 1]];
  if (and?.text !== '&' || and.isLoud || !before || !after) return null;
  if (before.text.length < 3 || after.text.length < 2) return null; // "R & B", "Q & A"
  if (!isNameShaped(before) || !isNameShaped(after) || !isBeside(before, and) || !isBeside(and, after))
    return null;
  const from = extendLeft({ words, from: at - 1, isPart: () => true });
  const to = extendRight({ words, to: at + 2, isPart: () => true });
  if (FIRM_ENDINGS.has(words[to - 1]?.text ?? '') && to - from <= MOST_WORDS)
    return organization({ reading, run: { from, to }, rule: 'ampersand', weight: SURE });
  const parts = [...words.slice(from, at), ...words.slice(at + 1, to)].filter(({ text }) => text !== 'The');
  const last = words[to - 1]?.text ?? '';
  if (COMPANY_ONLY_ENDINGS.has(last) && parts.length <= MOST_WORDS)
    return organization({ reading, run: { from, to }, rule: 'ampersand', weight: SURE });
  const isPair =
    parts.length <= MOST_PARTNERS &&
    !parts.some((word) => isOther(word, reading)) &&
    (parts.length === 2 || !parts.some(({ text }) => EVERYDAY_WORDS.has(text.toLowerCase())));
  return isPair ? organization({ reading, run: { from, to }, rule: 'ampersand', weight: LIKELY }) : null;
}

/** "Jammu & Kashmir", "Harry & Ann": places and people by their given names are two. */
function isOther({ text }: Word, { gazetteer }: Reading): boolean {
  return (
    gazetteer.isDemonym(text) ||
    isFirstName(text) ||
    gazetteer.placesNamed(text).some(({ rank }) => rank >= LARGE)
  );
}
