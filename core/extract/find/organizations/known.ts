import { nameKey } from '../../../gazetteer/name-key.ts';
import { KNOWN_BODIES } from '../../data/known-bodies.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { isNameShaped, type Reading } from '../read-words.ts';
import { organization } from './organization.ts';

/** The longest known body: "International Federation of Red Cross and Red Crescent Societies". */
const MOST_WORDS = 10;
/** Most words are the first of no known body. */
const firstWords = new Set(KNOWN_BODIES.flat().map((name) => nameKey(name.split(/[\s-]/)[0] ?? '')));
const chiefNames = new Map<string, { chief: string; name: string }[]>();
for (const [chief, ...others] of KNOWN_BODIES)
  for (const name of [chief, ...others])
    chiefNames.set(nameKey(name), [...(chiefNames.get(nameKey(name)) ?? []), { chief, name }]);

/** The longest known body that begins here, written as it is known; in a loud line case does not matter. */
export function knownBody(reading: Reading, at: number): FoundOrganization | null {
  const { words, article } = reading;
  const first = words[at];
  if (!first || !(isNameShaped(first) || first.text === 'al')) return null;
  if (!firstWords.has(nameKey(first.text))) return null;
  for (let count = MOST_WORDS; count > 0; count--) {
    const last = words[at + count - 1];
    if (!last || last.sentence !== first.sentence || last.shape === 'mark') continue;
    const surface = article.text.slice(first.start, last.end);
    const known = chiefNames
      .get(nameKey(surface))
      ?.find(({ name }) => isWrittenSo({ surface, name, isShouted: first.isShouted }));
    if (known)
      return organization({
        reading,
        run: { from: at, to: at + count },
        rule: 'known',
        weight: 8,
        known: known.chief,
      });
  }
  return null;
}

function isWrittenSo({
  surface,
  name,
  isShouted,
}: {
  surface: string;
  name: string;
  isShouted: boolean;
}): boolean {
  // "WHO" in a shouted line is most likely "who".
  if (isShouted) return name.length > 4 && surface === surface.toUpperCase();
  const bare = (text: string) => text.replace(/[.’']/g, '');
  return bare(surface) === bare(name);
}
