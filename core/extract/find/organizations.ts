import { COMPANY_ENDINGS } from '../data/organization-words.ts';
import type { FoundOrganization } from '../found-name.ts';
import { acronym, introduced } from './organizations/acronym.ts';
import { joinedByAmpersand } from './organizations/ampersand.ts';
import { company, namedByWord } from './organizations/body-word.ts';
import { college } from './organizations/college.ts';
import { companyShortForms } from './organizations/company-short.ts';
import { namedByContext } from './organizations/context.ts';
import { court } from './organizations/court.ts';
import { datelineAgency } from './organizations/dateline-agency.ts';
import { knownBody } from './organizations/known.ts';
import { newspaper } from './organizations/newspaper.ts';
import { ownAcronyms } from './organizations/own-acronyms.ts';
import { shortForms } from './organizations/short-form.ts';
import { withSmallHead } from './organizations/small-head.ts';
import { team } from './organizations/team.ts';
import { isNameShaped, type Reading } from './read-words.ts';

/** What bodies are found at that is not written large: "|al| Shabaab", "Severn Trent |plc|", "Moore |&| Sons". */
const SMALL_SIGNS = new Set(['al', '&', ...[...COMPANY_ENDINGS].filter((word) => /^\p{Ll}/u.test(word))]);

/** Bodies by name, by the words they are named with, by their ending, by initials, and by the words beside them. */
export function findOrganizations(reading: Reading): FoundOrganization[] {
  const found: FoundOrganization[] = [...introduced(reading), ...datelineAgency(reading)];
  for (let at = 0; at < reading.words.length; at++) {
    const word = reading.words[at];
    if (!word || !(isNameShaped(word) || SMALL_SIGNS.has(word.text))) continue;
    const known = knownBody(reading, at);
    if (known) found.push(known);
    const named =
      newspaper(reading, at) ??
      court(reading, at) ??
      college(reading, at) ??
      team(reading, at) ??
      namedByWord(reading, at) ??
      company(reading, at) ??
      joinedByAmpersand(reading, at) ??
      acronym(reading, at) ??
      namedByContext(reading, at);
    if (named) found.push(named);
  }
  const own = ownAcronyms(found);
  return [
    ...own,
    ...own.flatMap((body) => withSmallHead(reading, body)),
    ...shortForms(reading, own),
    ...companyShortForms(reading, own),
  ];
}
