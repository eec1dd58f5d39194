import { COMMON_WORDS } from '../../data/common-words.ts';
import { COURT_BRANCHES, COURT_KINDS } from '../../data/organization-words.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { extendLeft, extendRight, fromOrdinal, isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';
import { organization } from './organization.ts';

/** A court is named by its words alone, more surely than its district is a place; the places in its name are no names of its own. */
const WEIGHT = 9.5;

/** Takes "Snohomish County Superior Court", "9th Circuit Court of Appeals", "U.S. District Court for the Western District of Washington". */
export function court(reading: Reading, at: number): FoundOrganization | null {
  const { words } = reading;
  const head = words[at];
  if (head?.text !== 'Court' || head.isLoud) return null;
  const kind = words[at - 1];
  if (!kind || !isBeside(kind, head) || !COURT_KINDS.has(kind.text)) return null;
  const next = words[at + 1];
  if (next && isNameShaped(next) && isBeside(head, next)) return null;
  const from = fromOrdinal(words, extendLeft({ words, from: at, isPart: (word) => !isOpener(word) }));
  return organization({
    reading,
    run: { from, to: districtEnd(words, branchEnd(words, at)) },
    rule: 'court',
    weight: WEIGHT,
  });
}

/** "The |Superior Court" at the beginning of a sentence. */
function isOpener({ isFirst, text }: Word): boolean {
  return isFirst && COMMON_WORDS.has(text.toLowerCase());
}

/** Behind "of Appeals", where it follows: index of the last word. */
function branchEnd(words: readonly Word[], at: number): number {
  return words[at + 1]?.text === 'of' && COURT_BRANCHES.has(words[at + 2]?.text ?? '') ? at + 2 : at;
}

/** Behind "for the Western District of Washington", where it follows. */
function districtEnd(words: readonly Word[], at: number): number {
  const [link, the, first] = [words[at + 1], words[at + 2], words[at + 3]];
  if (!/^(?:for|in)$/.test(link?.text ?? '') || the?.text !== 'the' || !first || !isNameShaped(first))
    return at + 1;
  const district = extendRight({ words, to: at + 4, isPart: () => true });
  const [of, region] = [words[district], words[district + 1]];
  const isDistrict = /^(?:District|Circuit|Division)$/.test(words[district - 1]?.text ?? '');
  if (!isDistrict) return at + 1;
  if (of?.text !== 'of' || !region || !isNameShaped(region)) return district;
  return extendRight({ words, to: district + 2, isPart: () => true });
}
