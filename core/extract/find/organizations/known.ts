import { nameKey } from '../../../gazetteer/name-key.ts';
import { KNOWN_BODIES } from '../../data/known-bodies.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { isNameShaped, type Reading } from '../read-words.ts';
import { organization } from './organization.ts';

/** The most words of a known body that begins with this one; most words begin none. */
const mostWords = new Map<string, number>();
for (const name of KNOWN_BODIES.flat()) {
  const first = nameKey(name.split(/[\s-]/)[0] ?? '');
  mostWords.set(first, Math.max(mostWords.get(first) ?? 0, countWords(name)));
}
const chiefNames = new Map<string, { chief: string; name: string }[]>();
for (const [chief, ...others] of KNOWN_BODIES)
  for (const name of [chief, ...others])
    chiefNames.set(nameKey(name), [...(chiefNames.get(nameKey(name)) ?? []), { chief, name }]);

/** The longest known body that begins here, written as it is known; in a loud line case does not matter. */
export function knownBody(reading: Reading, at: number): FoundOrganization | null {
  const { words, article } = reading;
  const first = words[at];
  if (!first || !(isNameShaped(first) || first.text === 'al')) return null;
  for (let count = mostWords.get(nameKey(first.text)) ?? 0; count > 0; count--) {
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

/** Marks are words here; the article may put a stop more, as in "St. Mary". */
function countWords(name: string): number {
  const count = name.match(/[\p{L}\p{M}\p{N}]+|\S/gu)?.length ?? 0;
  return count > 1 ? count + 2 : count;
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
