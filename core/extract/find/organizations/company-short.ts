import { COMMON_WORDS } from '../../data/common-words.ts';
import { EVERYDAY_WORDS } from '../../data/everyday-words.ts';
import { isFirstName } from '../../data/first-names.ts';
import { BODY_NOUNS_BEFORE, BODY_WORDS, COMPANY_ENDINGS } from '../../data/organization-words.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';
import { organization } from './organization.ts';

/** As sure as the company itself is named. */
const WEIGHT = 7.6;
/** Letters: shorter words are initials or mean too much. */
const SHORTEST = 4;
/** Thousands of inhabitants: "Austin Energy Corp" does not make Austin a company. */
const CITY = 50;

/**
 * "Halden" in an article of "Halden Semiconductor Corp": the first word of a company, standing alone. Left alone where the
 * article gives it a first name: "Karl Halden" is who it was called after.
 */
export function companyShortForms(
  reading: Reading,
  bodies: readonly FoundOrganization[],
): FoundOrganization[] {
  const owners = ownersByFirstWord(reading, bodies);
  if (owners.size === 0) return [];
  const { words } = reading;
  const places = words.flatMap((word, at) => (owners.has(word.text) && !word.isLoud ? [at] : []));
  for (const at of places) if (isSurname(words, at)) owners.delete(words[at]?.text ?? '');
  return places.flatMap((at): FoundOrganization[] => {
    const owner = owners.get(words[at]?.text ?? '');
    if (!owner || isNamedOn(words, at)) return [];
    const found = organization({
      reading,
      run: { from: at, to: at + 1 },
      rule: 'company-short',
      weight: WEIGHT,
    });
    return [{ ...found, known: owner.known, longForm: owner.surface }];
  });
}

function ownersByFirstWord(
  { gazetteer }: Reading,
  bodies: readonly FoundOrganization[],
): Map<string, FoundOrganization> {
  const owners = new Map<string, FoundOrganization>();
  for (const body of bodies) {
    if (body.rule !== 'organizations/company') continue;
    const [first = '', ...rest] = body.surface.split(' ');
    const names = rest.filter((word) => !COMPANY_ENDINGS.has(word.replace(/\.$/, '')));
    if (names.length === 0 || first.length < SHORTEST || isWord(first)) continue;
    if (gazetteer.isDemonym(first) || gazetteer.placesNamed(first).some(({ rank }) => rank >= CITY)) continue;
    if (!owners.has(first)) owners.set(first, body);
  }
  return owners;
}

function isWord(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    COMMON_WORDS.has(lower) ||
    EVERYDAY_WORDS.has(lower) ||
    BODY_WORDS.has(name) ||
    isFirstName(name) ||
    !/^\p{Lu}\p{L}+$/u.test(name)
  );
}

/** "Karl |Halden", but not "Chipmaker |Halden" at the beginning of a sentence. */
function isSurname(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !isBeside(before, word) || !isNameShaped(before)) return false;
  return !(before.isFirst && BODY_NOUNS_BEFORE.has(before.text.toLowerCase()));
}

/** "|Halden Street", "|Halden-based". */
function isNamedOn(words: readonly Word[], at: number): boolean {
  const [word, after] = [words[at], words[at + 1]];
  return after !== undefined && isBeside(word, after) && (isNameShaped(after) || after.text === '-');
}
