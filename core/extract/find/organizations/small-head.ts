import { SMALL_HEADS } from '../../data/organization-words.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { indexFrom } from '../../within.ts';
import { isBeside } from '../name-runs.ts';
import type { Reading } from '../read-words.ts';
import { organization } from './organization.ts';

/** "UN human rights office": no more small words than this before the head. */
const MOST_SMALL_WORDS = 3;

/** "EU foreign policy department": a known body, a few small words, a head. */
export function withSmallHead(reading: Reading, body: FoundOrganization): FoundOrganization[] {
  const { words } = reading;
  if (body.known === null && body.rule !== 'organizations/acronym') return [];
  const after = indexFrom(words, body.end);
  for (let count = 0; count <= MOST_SMALL_WORDS; count++) {
    const word = words[after + count];
    if (word?.shape !== 'lower' || !isBeside(words[after + count - 1], word)) return [];
    // "the Associated Press news agency" is the body itself.
    if (word.text === 'agency' && words[after + count - 1]?.text === 'news') return [];
    if (count > 0 && SMALL_HEADS.has(word.text)) {
      const from = indexFrom(words, body.start);
      return [
        organization({ reading, run: { from, to: after + count + 1 }, rule: 'small-head', weight: 8.5 }),
      ];
    }
  }
  return [];
}
