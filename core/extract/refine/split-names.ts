import { EVERYDAY_WORDS } from '../data/everyday-words.ts';
import { isFirstName } from '../data/first-names.ts';
import { BODY_WORDS, HEADS_BEFORE_OF } from '../data/organization-words.ts';
import { PLACE_HEADS, PLACE_OPENERS } from '../data/place-words.ts';
import type { Reading } from '../find/read-words.ts';
import type { FoundName } from '../found-name.ts';
import { isLoose } from './trim-names.ts';

interface Names {
  readonly reading: Reading;
  readonly names: readonly FoundName[];
}

/** Two names that the tagger took for one: "the |Middle East| |Steve Witkoff|", "|Odisha|'s |Balasore|", "|Ann Lee| of |York University|". */
export function splitNames({ reading, names }: Names): FoundName[] {
  const parted: FoundName[] = [];
  for (const name of names) {
    const parts = isLoose(name) ? partsOf(reading, name) : null;
    if (parts) parted.push(...parts);
    else parted.push(name);
  }
  return parted;
}

function partsOf(reading: Reading, name: FoundName): FoundName[] | null {
  if (name.kind === 'place')
    return (
      placeAndPerson(reading, name) ??
      regionAndPlace(reading, name) ??
      personAndPlace(reading, name) ??
      placeAlone(reading, name)
    );
  if (name.kind === 'person') return personAndPlace(reading, name);
  return name.kind === 'organization'
    ? (constituency(reading, name) ?? personAndBody(reading, name) ?? bodyAndPerson(reading, name))
    : null;
}

/** "Member of Parliament for |Tandor South|": the place, and no body. */
function constituency(
  { article: { text }, gazetteer }: Reading,
  { start, end, surface, rule, weight }: FoundName,
): FoundName[] | null {
  const [, lead = ''] = /^((?:Parliament|Congress|Assembly) for (?:the )?)\p{Lu}/u.exec(surface) ?? [];
  if (lead === '' || !/(?:Member|MP)s? of (?:the )?$/.test(text.slice(Math.max(0, start - 16), start)))
    return null;
  const place = surface.slice(lead.length);
  const candidates = gazetteer.placesNamed(place);
  const base = { kind: 'place' as const, weight, rule: `${rule} split-names` };
  return [
    {
      ...base,
      start: start + lead.length,
      end,
      surface: place,
      candidates,
      isWithin: candidates.length === 0,
    },
  ];
}

/** "the envoy for the |Middle East| |Steve Witkoff|": a listed place, and somebody by his given name. */
function placeAndPerson(
  { gazetteer }: Reading,
  { start, end, surface, rule, weight }: FoundName,
): FoundName[] | null {
  const parts = /^(.+) ((\p{Lu}[\p{L}’'-]+) \p{Lu}[\p{L}’'-]+)$/u.exec(surface);
  const [, place = '', person = '', given = ''] = parts ?? [];
  if (!isFirstName(given) || gazetteer.placesNamed(surface).length > 0) return null;
  const candidates = gazetteer.placesNamed(place);
  if (candidates.length === 0) return null;
  const base = { weight, rule: `${rule} split-names` };
  const border = end - person.length;
  return [
    { ...base, kind: 'place', start, end: start + place.length, surface: place, candidates, isWithin: false },
    { ...base, kind: 'person', start: border, end, surface: person, title: null },
  ];
}

/** "|Odisha|'s |Balasore|": a listed region or country, and what lies in it. */
function regionAndPlace(
  { gazetteer }: Reading,
  { start, end, surface, rule, weight }: FoundName,
): FoundName[] | null {
  const [, region = '', own = '', place = ''] = /^(\p{Lu}[^’']+)(['’]s )(\p{Lu}.+)$/u.exec(surface) ?? [];
  const outer = gazetteer.placesNamed(region);
  if (!/country|admin1|region/.test(outer[0]?.place.kind ?? '')) return null;
  const base = { kind: 'place' as const, weight, rule: `${rule} split-names` };
  const inner = gazetteer.placesNamed(place);
  const border = start + region.length;
  return [
    { ...base, start, end: border, surface: region, candidates: outer, isWithin: false },
    {
      ...base,
      start: border + own.length,
      end,
      surface: place,
      candidates: inner.length > 0 ? inner : outer,
      isWithin: inner.length === 0,
    },
  ];
}

/** "|Ganjar Pranowo| of |Central Java|": two words that mean nothing else, and a listed place. */
function personAndPlace(
  { gazetteer }: Reading,
  { start, end, surface, rule, weight }: FoundName,
): FoundName[] | null {
  const [, person = '', , place = ''] = OF.exec(surface) ?? [];
  const candidates = gazetteer.placesNamed(place);
  const isOther = (word: string) =>
    isBodyWord(word) ||
    PLACE_OPENERS.has(word) ||
    EVERYDAY_WORDS.has(word.toLowerCase()) ||
    gazetteer.isDemonym(word) ||
    gazetteer.placesNamed(word).length > 0;
  if (candidates.length === 0 || person.split(' ').some(isOther)) return null;
  if (gazetteer.placesNamed(surface).length > 0) return null;
  const base = { weight, rule: `${rule} split-names` };
  return [
    { ...base, kind: 'person', start, end: start + person.length, surface: person, title: null },
    { ...base, kind: 'place', start: end - place.length, end, surface: place, candidates, isWithin: false },
  ];
}

/** "|Glasgow| for COP26": a listed place, and what it is for. */
function placeAlone({ gazetteer }: Reading, { start, surface, rule, weight }: FoundName): FoundName[] | null {
  const [, place = ''] = /^(\p{Lu}.*?) (?:for|after|before|during|with|as) /u.exec(surface) ?? [];
  const candidates = gazetteer.placesNamed(place);
  if (candidates.length === 0 || gazetteer.placesNamed(surface).length > 0) return null;
  const end = start + place.length;
  return [
    {
      kind: 'place',
      start,
      end,
      surface: place,
      rule: `${rule} split-names`,
      weight,
      candidates,
      isWithin: false,
    },
  ];
}

const OF = /^((\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]*\.?){1,2}) (?:of|at|from) (?:the )?(\p{Lu}.+)$/u;

/** "|Ann Lee| of |York University|": somebody by his given name, and the body or place he is of. */
function personAndBody(
  { gazetteer }: Reading,
  { start, end, surface, rule, weight }: FoundName,
): FoundName[] | null {
  const [, person = '', given = '', body = ''] = OF.exec(surface) ?? [];
  if (person.split(' ').some(isBodyWord)) return null;
  // "Israel", "Chad" and "Jordan" are given names too.
  const isGiven = isFirstName(given) || gazetteer.placesNamed(given)[0]?.place.kind === 'country';
  if (!isGiven) return null;
  const base = { weight, rule: `${rule} split-names` };
  const candidates = gazetteer.placesNamed(body);
  const border = { start: end - body.length, end, surface: body };
  return [
    { ...base, kind: 'person', start, end: start + person.length, surface: person, title: null },
    candidates.length > 0
      ? { ...base, ...border, kind: 'place', candidates, isWithin: false }
      : { ...base, ...border, kind: 'organization', known: null, longForm: null },
  ];
}

const LED_BY =
  /^(\p{Lu}.* (?:Movement|Party|Front|Alliance|Coalition|Bloc|List)) of (\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+)$/u;

/** "|Free Patriotic Movement| of |Gebran Bassil|": two words that mean nothing else lead it. */
function bodyAndPerson(
  { gazetteer }: Reading,
  { start, end, surface, rule, weight }: FoundName,
): FoundName[] | null {
  const [, body = '', person = ''] = LED_BY.exec(surface) ?? [];
  const isOther = (word: string) =>
    isBodyWord(word) ||
    EVERYDAY_WORDS.has(word.toLowerCase()) ||
    gazetteer.isDemonym(word) ||
    gazetteer.placesNamed(word).length > 0;
  if (body === '' || gazetteer.placesNamed(person).length > 0 || person.split(' ').some(isOther)) return null;
  const base = { weight, rule: `${rule} split-names` };
  return [
    {
      ...base,
      kind: 'organization',
      start,
      end: start + body.length,
      surface: body,
      known: null,
      longForm: null,
    },
    { ...base, kind: 'person', start: end - person.length, end, surface: person, title: null },
  ];
}

function isBodyWord(word: string): boolean {
  return BODY_WORDS.has(word) || HEADS_BEFORE_OF.has(word) || PLACE_HEADS.has(word);
}
