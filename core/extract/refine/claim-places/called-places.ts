import { LANDFORMS, PLACE_NOUNS } from '../../data/place-words.ts';
import type { FoundPlace } from '../../found-name.ts';
import { claimOf, type Ground } from './claim.ts';

/** UTF-16 units behind a name in which the article says what it is. */
const BEHIND = 60;
/** "Qala-e-Naw|, the capital of", "Lipa|, a quiet port in"; leaves "Ann Lee, the city's mayor", "Lee, the town clerk of". */
const CALLED =
  /^, (?:the|a|an)(?: [\p{Ll}-]+){0,2}? ([\p{Ll}]+) (?:of|in|near|on|north|south|east|west)(?!\p{L})/u;

/** "Kempir-Abad| reservoir". */
const NEXT_WORD = /^ (\p{Ll}+)(?!\p{L})/u;

/** Names that the article itself calls a town, a port, a region or a lake, whatever the tagger takes them for. */
export function calledPlaces({ reading, names }: Ground): FoundPlace[] {
  const { text } = reading.article;
  return names.flatMap(({ kind, rule, surface, start, end }): FoundPlace[] => {
    if (kind === 'place' || !rule.startsWith('tagger/')) return [];
    if (!isCalled(text, end) && !isOfPlace(text, start, surface)) return [];
    const candidates = reading.gazetteer.placesNamed(surface);
    return [claimOf({ reading, span: { start, end }, rule: 'called', candidates })];
  });
}

/** UTF-16 units before a name in which such words stand. */
const BEFORE = 32;
/** "the mayor of |Bankass|", "30 km north of |Bankass|", "villagers from |Kibworth Beauchamp|": what only a place has. */
const OF_PLACE =
  /(?<!\p{L})(?:mayors?|archbishop|bishop|outskirts|suburbs?|inhabitants|streets|(?:north|south)?(?:east|west)|north|south) of $|(?<!\p{L})(?:[Vv]illagers?|[Rr]esidents?|[Ii]nhabitants) (?:of|from) $/u;

function isOfPlace(text: string, start: number, surface: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(surface) && OF_PLACE.test(text.slice(Math.max(0, start - BEFORE), start));
}

function isCalled(text: string, end: number): boolean {
  const next = text[end];
  if (next !== ',' && next !== ' ') return false;
  const behind = text.slice(end, end + BEHIND);
  const [, noun = ''] = CALLED.exec(behind) ?? [];
  const [, landform = ''] = NEXT_WORD.exec(behind) ?? [];
  return PLACE_NOUNS.has(noun) || LANDFORMS.has(landform);
}
