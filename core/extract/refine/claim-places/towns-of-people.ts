import type { Span } from '../../../model.ts';
import { PARTY_LABELS } from '../../data/place-words.ts';
import type { Reading } from '../../find/read-words.ts';
import type { FoundPlace } from '../../found-name.ts';
import { matchesOf } from '../../trigrams/pattern-search.ts';
import { claimOf, type Ground, listedTown, NAME } from './claim.ts';

/** "Sen. Al Hill, D-|Charleston|", "D-|Mass.|". */
const PARTY = new RegExp(String.raw`(?<![\p{L}-])(?:${PARTY_LABELS.join('|')})-(?=\p{Lu})`, 'gu');
/** "Al Hill, 30, of |Ten Mile|". */
const AGED = new RegExp(String.raw`, \d{1,2},? (?:of|from) (?=${NAME})`, 'gu');
/** "a |Brownsboro| residence", "an |Augusta| man"; "their |Grovetown| home". */
const FOLK = new RegExp(
  String.raw`(?:(?<!\p{L})(?:[Aa]n?|[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Ff]ormer|[Ll]ongtime|[Tt]wo|old) |^)(?=${NAME} (?:man|woman|teen|teenager|residents?|residence|couple|native|police|home|house|teacher|businessman|businesswoman|boy|girl)(?!\p{L}))`,
  'gmu',
);
/** "|Grovetown| Police", "|Bantam| Superior Court". */
const BODY = new RegExp(
  String.raw`(?<![\p{L}-])(?=(?:[Tt]he )?\p{Lu})(?<!\p{Lu}[\p{L}.’']{0,20} )(?:[Tt]he |)(?=${NAME} (?:Police|Fire Department|City Council|Town Council|Superior Court|Town Hall|Middle School|Volunteer Fire)(?!\p{L}))`,
  'gu',
);
const SHORT = /(?:\p{Lu}\.){2}|\p{Lu}\p{Ll}{1,4}\./uy;
const HERE = new RegExp(NAME, 'uy');

/** Towns that people are from: listed ones alone, since a body may have people as well. */
export function townsOfPeople({ reading, names }: Ground): FoundPlace[] {
  const { text } = reading.article;
  const starts = new Set<number>();
  for (const pattern of [PARTY, AGED, FOLK, BODY])
    for (const { end } of matchesOf(pattern, reading.article)) starts.add(end);
  for (const { kind, surface, end } of names)
    if (kind === 'person' && surface.includes(' ') && text.startsWith(' of ', end)) starts.add(end + 4);
  const found: FoundPlace[] = [];
  for (const start of starts) {
    const span = townAt(reading, start);
    if (span === null) continue;
    const candidates = reading.gazetteer.placesNamed(text.slice(span.start, span.end));
    found.push({ ...claimOf({ reading, span, rule: 'town-of-people', candidates }), isWithin: false });
  }
  return found;
}

function townAt(reading: Reading, start: number): Span | null {
  const short = shortStateAt(reading, start);
  if (short) return short;
  HERE.lastIndex = start;
  const found = HERE.exec(reading.article.text);
  return found ? listedTown(reading, { start, end: start + found[0].length }) : null;
}

/** "Mass.", "N.Y.": only behind the label of a party is it so sure. */
function shortStateAt({ article: { text }, gazetteer }: Reading, start: number): Span | null {
  if (text[start - 1] !== '-') return null;
  SHORT.lastIndex = start;
  const [surface] = SHORT.exec(text) ?? [];
  const isState =
    surface !== undefined && gazetteer.placesNamed(surface).some(({ place }) => place.kind === 'admin1');
  return isState ? { start, end: start + surface.length } : null;
}
