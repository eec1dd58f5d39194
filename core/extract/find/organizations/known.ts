import { nameKey } from '../../../gazetteer/name-key.ts';
import { remembered } from '../../../remembered.ts';
import { KNOWN_BODIES } from '../../data/known-bodies.ts';
import { BODY_OPENERS, BODY_WORDS } from '../../data/organization-words.ts';
import { VENUES } from '../../data/place-words.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';
import { organization } from './organization.ts';

/** The most words of a known body that begins with this one; most words begin none. */
const mostWords = new Map<string, number>();
for (const name of KNOWN_BODIES.flat()) {
  const first = nameKey(name.split(/[\s-]|[’'](?=s )/)[0] ?? '');
  mostWords.set(first, Math.max(mostWords.get(first) ?? 0, countWords(name)));
}
interface KnownName {
  readonly chief: string;
  readonly name: string;
}
const chiefNames = new Map<string, KnownName[]>();
for (const [chief, ...others] of KNOWN_BODIES)
  for (const name of [chief, ...others])
    chiefNames.set(nameKey(name), [...(chiefNames.get(nameKey(name)) ?? []), { chief, name }]);

/** The longest known body that begins here, written as it is known; in a loud line case does not matter. */
export function knownBody(reading: Reading, at: number): FoundOrganization | null {
  const { words, article } = reading;
  const first = words[at];
  if (!first || !(isNameShaped(first) || first.text === 'al')) return null;
  if (isAsking(reading, first)) return null;
  const asked = askedOf(reading);
  for (let count = asked.mostWords(first.text); count > 0; count--) {
    const last = words[at + count - 1];
    if (!last || last.sentence !== first.sentence || last.shape === 'mark') continue;
    const surface = article.text.slice(first.start, last.end);
    const known = first.isShouted ? asked.shouted(surface) : asked.written(surface);
    if (known && BODY_WORDS.has(last.text) && isCutFrom(reading, at, at + count)) continue;
    if (known && isVenue(reading, at + count)) return null;
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

/** "|WHO| DECIDED?" */
function isAsking({ article }: Reading, { text, isFirst, isShouted, sentence }: Word): boolean {
  if (text !== 'WHO' || !isFirst || !isShouted) return false;
  const { start, end } = article.sentences[sentence] ?? { start: 0, end: 0 };
  return article.text.slice(start, end).trimEnd().endsWith('?');
}

/** "Indian National |Congress|", "|Congress| of Deputies", "New York |State Department| of Health", "Botswana |Democratic Party|": bodies of their own. */
function isCutFrom({ words, gazetteer }: Reading, from: number, to: number): boolean {
  const [before, first, last, of, behind] = [from - 1, from, to - 1, to, to + 1].map((at) => words[at]);
  if (of?.text === 'of' && behind && isNameShaped(behind) && isBeside(last, of)) return true;
  if (!before || !isNameShaped(before) || !isBeside(before, first)) return false;
  if (last?.text === 'Party' && gazetteer.placesNamed(before.text)[0]?.place.kind === 'country')
    return !/^U\.?[SK]\.?$/.test(before.text);
  // "Peruvian |Congress|", "Nigeria Labour |Congress|", not "Republican |Congress|".
  if (gazetteer.isDemonym(before.text)) return true;
  if (before.isFirst) return false;
  if (to - from === 1 && !before.isLoud && !/^(?:Republican|Democratic|GOP)$/.test(before.text)) return true;
  return BODY_OPENERS.has(before.text) || gazetteer.placesNamed(before.text)[0]?.place.kind === 'admin1';
}

/** "Citizens Bank| Park", "Emirates| Stadium": called after who pays for it. */
function isVenue({ words }: Reading, to: number): boolean {
  const next = words[to];
  return next !== undefined && VENUES.has(next.text) && isBeside(words[to - 1], next);
}

interface Asked {
  readonly mostWords: (word: string) => number;
  readonly written: (surface: string) => KnownName | null;
  readonly shouted: (surface: string) => KnownName | null;
}

/** What a text asks again and again; forgotten with its reading, since a part of a text holds the whole of it. */
const asked = new WeakMap<Reading, Asked>();

function askedOf(reading: Reading): Asked {
  const known = asked.get(reading) ?? {
    mostWords: remembered((word) => mostWords.get(nameKey(word)) ?? 0),
    written: remembered((surface) => knownAs({ surface, isShouted: false })),
    shouted: remembered((surface) => knownAs({ surface, isShouted: true })),
  };
  asked.set(reading, known);
  return known;
}

function knownAs({ surface, isShouted }: { surface: string; isShouted: boolean }): KnownName | null {
  const named = chiefNames.get(nameKey(surface));
  return named?.find(({ name }) => isWrittenSo({ surface, name, isShouted })) ?? null;
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
