import { COLLEGE_OWNERS, COLLEGE_WORDS } from '../../data/organization-words.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { extendLeft, isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';
import { isTown } from './is-town.ts';
import { organization } from './organization.ts';

/** Its words alone name it; a town at its end is no name of its own. */
const WEIGHT = 9;

/** Takes "King's College", "St. Mary's Hospital", "Trinity College Dublin"; leaves "Kenya's University", "Boston College". */
export function college(reading: Reading, at: number): FoundOrganization | null {
  const { words } = reading;
  const head = words[at];
  if (!head || head.isLoud || !COLLEGE_WORDS.has(head.text)) return null;
  const owner = ownerBefore(words, at) ?? saintBefore(words, at);
  const to = townBehind(reading, at) ?? at + 1;
  const from = owner ?? extendLeft({ words, from: at, isPart: ({ isFirst }) => !isFirst });
  return from < at && (owner !== null || to > at + 1)
    ? organization({ reading, run: { from, to }, rule: 'college', weight: WEIGHT })
    : null;
}

/** "|Boston Children's", "|St. Mary's": where the owner begins; `null` where no such owner stands before the head. */
function ownerBefore(words: readonly Word[], at: number): number | null {
  const [saint, owner, mark] = [words[at - 3], words[at - 2], words[at - 1]];
  if (!owner || !mark?.isJoined || !/^['’]s$/.test(mark.text) || !isBeside(mark, words[at])) return null;
  if (/^(?:St|Saint)$/.test(saint?.text ?? '') && isNameShaped(owner)) return at - 3;
  const dotted = words[at - 4];
  if (saint?.text === '.' && saint.isJoined && dotted?.text === 'St' && isNameShaped(owner)) return at - 4;
  if (!COLLEGE_OWNERS.has(owner.text)) return null;
  return extendLeft({ words, from: at - 2, isPart: ({ isFirst }) => !isFirst });
}

/** "|Saint Francis |Hospital", "|St. John |University": with at most one word more between. */
function saintBefore(words: readonly Word[], at: number): number | null {
  for (const length of [2, 3]) {
    const saint = words[at - length];
    const name = words.slice(at - length + 1, at);
    if (!saint || !name.every(isNameShaped) || !isBeside(words[at - 1], words[at])) continue;
    if (/^(?:Saint|St)$/.test(saint.text) && isBeside(saint, name[0])) return at - length;
    const dotted = words[at - length - 1];
    const isShort = saint.text === '.' && saint.isJoined && dotted?.text === 'St' && isBeside(saint, name[0]);
    if (isShort) return at - length - 1;
  }
  return null;
}

/** "London| said": behind the town that ends the name; `null` where none does. */
function townBehind(reading: Reading, at: number): number | null {
  const { words } = reading;
  const [head, town, next] = [words[at], words[at + 1], words[at + 2]];
  if (!town || !isNameShaped(town) || !isBeside(head, town) || !isTown(reading, town.text)) return null;
  return next && isNameShaped(next) && isBeside(town, next) ? null : at + 2;
}
