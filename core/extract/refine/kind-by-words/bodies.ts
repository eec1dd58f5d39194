import {
  COMPANY_ONLY_ENDINGS,
  FOREIGN_BODY_OPENERS,
  NEVER_PLACE_ENDINGS,
} from '../../data/organization-words.ts';
import { PLACE_HEADS } from '../../data/place-words.ts';
import type { Reading, Word } from '../../find/read-words.ts';
import type { FoundName, FoundOrganization } from '../../found-name.ts';
import { lastWord } from './last-word.ts';

/** Whether what was taken for a person or place is the name of a body by its words. `at`: index of the first one. */
export function isBody(reading: Reading, name: FoundName, at: number): boolean {
  if (name.kind === 'person') return isFirm(name.surface) || isForeignBody(reading, name);
  if (name.kind !== 'place') return false;
  const isListed = name.candidates.length > 0 && !name.surface.includes(' ');
  return (
    isForeignBody(reading, name) ||
    (!isListed && NEVER_PLACE_ENDINGS.has(lastWord(name.surface))) ||
    (name.candidates.length === 0 && COURT_BRANCH.test(name.surface)) ||
    isTheTeam(reading.words, at, name)
  );
}

/** Companies under the first word of their names, and under all of it but its ending: "Starlight Lines" and "Starlight" of "Starlight Lines Inc". */
export function companiesOf(names: readonly FoundName[]): ReadonlyMap<string, FoundOrganization> {
  const companies = new Map<string, FoundOrganization>();
  for (const name of names) {
    if (name.kind !== 'organization' || !/ company$|\/company$/.test(name.rule)) continue;
    const first = name.surface.split(' ')[0] ?? '';
    if (first.length > 3 && !companies.has(first)) companies.set(first, name);
    const bare = name.surface.slice(0, name.surface.lastIndexOf(' '));
    if (bare.includes(' ')) companies.set(bare, name);
  }
  return companies;
}

/** "Halden Rail"; not "Rail" alone. */
function isFirm(surface: string): boolean {
  return surface.includes(' ') && COMPANY_ONLY_ENDINGS.has(lastWord(surface));
}

/** "Regional Trial Court Branch". */
const COURT_BRANCH = / Court (?:Branch|Division|Bench|Registry)$/;

/** "Fuerza Popular", "Partido Verde": no person, and no listed place. */
function isForeignBody({ gazetteer }: Reading, { surface }: FoundName): boolean {
  const space = surface.indexOf(' ');
  if (space < 0 || !FOREIGN_BODY_OPENERS.has(surface.slice(0, space))) return false;
  return gazetteer.placesNamed(surface).length === 0 && !PLACE_HEADS.has(lastWord(surface));
}

/** "against the |Giants|": many, and no listed mountains or islands. */
function isTheTeam(words: readonly Word[], at: number, name: FoundName): boolean {
  if (name.kind !== 'place' || name.candidates.length > 0 || !name.rule.startsWith('tagger/')) return false;
  const [verb, article] = [words[at - 2], words[at - 1]];
  return article?.text === 'the' && PLAYS.test(verb?.text ?? '') && /^\p{Lu}\p{Ll}+s$/u.test(name.surface);
}
const PLAYS = /^(?:at|against|beat|beats|over|host|hosts|visit|visits|face|faces|versus|vs)$/;
