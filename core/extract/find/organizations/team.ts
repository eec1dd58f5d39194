import { CLUB_OPENERS, CLUB_WORDS } from '../../data/organization-words.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading } from '../read-words.ts';
import { isTown } from './is-town.ts';
import { organization } from './organization.ts';

/** "Sheffield", "West Ham". */
const MOST_PLACE_WORDS = 3;
const WEIGHT = 8;

/** Takes "Harrogate Rovers", "Sparta Prague": a town and what a club is called; leaves "Rovers", "Real Estate" alone. */
export function team(reading: Reading, at: number): FoundOrganization | null {
  return behindTown(reading, at) ?? beforeTown(reading, at);
}

/** "Sparta |Prague". */
function beforeTown(reading: Reading, at: number): FoundOrganization | null {
  const { words } = reading;
  const [club, town, next] = [words[at], words[at + 1], words[at + 2]];
  if (!club || !town || club.isLoud || !CLUB_OPENERS.has(club.text) || !isBeside(club, town)) return null;
  if ((next && isNameShaped(next) && isBeside(town, next)) || !isTown(reading, town.text)) return null;
  return organization({ reading, run: { from: at, to: at + 2 }, rule: 'team', weight: WEIGHT });
}

/** "Dundee |United". */
function behindTown(reading: Reading, at: number): FoundOrganization | null {
  const { words, article } = reading;
  const club = words[at];
  const last = words[at - 1];
  if (!club || !last || club.isLoud || !CLUB_WORDS.has(club.text) || !isBeside(last, club)) return null;
  const next = words[at + 1];
  if (next && isNameShaped(next) && isBeside(club, next)) return null;
  for (let from = Math.max(0, at - MOST_PLACE_WORDS); from < at; from += 1) {
    const first = words[from];
    if (!first || first.sentence !== club.sentence || !isNameShaped(first)) continue;
    if (isTown(reading, article.text.slice(first.start, last.end)))
      return organization({ reading, run: { from, to: at + 1 }, rule: 'team', weight: WEIGHT });
  }
  return null;
}
