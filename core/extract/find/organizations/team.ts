import { CLUB_WORDS } from '../../data/organization-words.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading } from '../read-words.ts';
import { organization } from './organization.ts';

/** "Sheffield", "West Ham". */
const MOST_PLACE_WORDS = 3;
const WEIGHT = 8;

/** Takes "Harrogate Rovers", "Dundee United": a place and what a club is called; leaves "Rovers" alone. */
export function team(reading: Reading, at: number): FoundOrganization | null {
  const { words, gazetteer, article } = reading;
  const club = words[at];
  const last = words[at - 1];
  if (!club || !last || club.isLoud || !CLUB_WORDS.has(club.text) || !isBeside(last, club)) return null;
  const next = words[at + 1];
  if (next && isNameShaped(next) && isBeside(club, next)) return null;
  for (let from = Math.max(0, at - MOST_PLACE_WORDS); from < at; from += 1) {
    const first = words[from];
    if (!first || first.sentence !== club.sentence || !isNameShaped(first)) continue;
    const isTown = gazetteer
      .placesNamed(article.text.slice(first.start, last.end))
      .some(({ place }) => place.kind === 'city' || place.kind === 'capital');
    if (isTown) return organization({ reading, run: { from, to: at + 1 }, rule: 'team', weight: WEIGHT });
  }
  return null;
}
