import { EVERYDAY_WORDS } from '../../data/everyday-words.ts';
import {
  JOURNAL_NAMES,
  NAMED_EVENT_OPENERS,
  NATURE_NAMES,
  PRIZE_COLOURS,
  STORMS,
  THING_ENDINGS,
  TIME_ZONE_NAME,
} from '../../data/named-things.ts';
import { FAITHS_AND_PARTIES, FOLK_WORDS } from '../../data/not-person-words.ts';
import { PLACE_HEADS } from '../../data/place-words.ts';
import { ROLE_WORDS, TITLES } from '../../data/titles.ts';
import { isBeside } from '../../find/name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../../find/read-words.ts';
import type { FoundName } from '../../found-name.ts';
import { lastWord } from './last-word.ts';

/** Names of no person, place or body: prizes, telescopes, people in general, roles, storms and military operations. `at`: index of the first word. */
export function isNobody(reading: Reading, name: FoundName, at: number): boolean {
  const { words } = reading;
  const isThing =
    name.kind === 'person' && / /.test(name.surface) && THING_ENDINGS.has(lastWord(name.surface));
  return (
    isThing ||
    isNamedEvent(words, at) ||
    isPrize(reading, name) ||
    isThingOf(reading, name, at) ||
    isSpecies(reading, name) ||
    isFolk(name) ||
    hasNoBearer(reading, name)
  );
}

/** "Beryl" of "Tropical Storm Beryl": what the article calls a storm is nobody where it stands alone. */
export function stormsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ text, shape }, at) => {
      const before = words[at - 1];
      if (before?.text === 'Storm' && words[at - 2]?.text !== 'Tropical') return []; // "Melbourne Storm Captain"
      return shape === 'capital' && STORMS.has(before?.text ?? '') && isBeside(before, words[at])
        ? [text]
        : [];
    }),
  );
}

/** "|Republican| Ann Lee", "|Chinese State Councilor| and Foreign Minister", "|Homo| sapiens". */
function hasNoBearer({ gazetteer }: Reading, name: FoundName): boolean {
  const { kind, surface } = name;
  if (NATURE_NAMES.has(surface) || (kind === 'person' && /^\p{Lu}-$/u.test(surface))) return true;
  const words = surface.split(' ');
  const isTitle = (word: string) => TITLES.has(word.toLowerCase());
  const isRole = (word: string) =>
    isTitle(word) ||
    ROLE_WORDS.has(word.toLowerCase()) ||
    gazetteer.isDemonym(word) ||
    /^U\.?[SKN]\.?$/.test(word);
  if (kind !== 'place') return words.length > 1 && isTitle(words.at(-1) ?? '') && words.every(isRole);
  return (
    kind === 'place' &&
    name.candidates.length === 0 &&
    (FAITHS_AND_PARTIES.has(surface) || ROLE_WORDS.has(surface.toLowerCase()))
  );
}

/** "|Gunmen| abducted", "the |Islamists|": nobody is called so. */
function isFolk({ kind, surface }: FoundName): boolean {
  return kind !== 'organization' && FOLK_WORDS.has(surface.toLowerCase());
}

/** "the |Golden| Bear", "published in |Nature|", "8 a.m. |Eastern Time|": no place has these for a name. */
function isThingOf({ words, gazetteer }: Reading, { kind, surface, rule }: FoundName, at: number): boolean {
  if (kind !== 'place' || !rule.startsWith('tagger/')) return false;
  // "Road" of "King's Road".
  if (TIME_ZONE_NAME.test(surface) || /^(?:Road|Street|Avenue|Lane|Square)$/.test(surface)) return true;
  const isColour = PRIZE_COLOURS.has(surface);
  if (!isColour && !EVERYDAY_WORDS.has(surface.toLowerCase())) return false;
  const [before, next] = [words[at - 1], words[at + 1]];
  const isListed = gazetteer.placesNamed(surface).length > 0;
  const goesOn =
    next !== undefined &&
    isBeside(words[at], next) &&
    isNameShaped(next) &&
    (isColour || EVERYDAY_WORDS.has(next.text.toLowerCase())) &&
    !PLACE_HEADS.has(next.text);
  if (goesOn && /^(?:[Tt]he|[Aa]n?)$/.test(before?.text ?? '')) return true;
  return !isListed && JOURNAL_NAMES.has(surface);
}

/** "|Yersinia| pestis": a genus, and the small word that tells which of its kinds. */
function isSpecies({ article: { text } }: Reading, { kind, surface, end }: FoundName): boolean {
  if (kind === 'organization' || !/^\p{Lu}\p{Ll}{3,}$/u.test(surface)) return false;
  const [, epithet = ''] = SPECIES.exec(text.slice(end, end + LONGEST_EPITHET)) ?? [];
  return epithet !== '' && !EVERYDAY_WORDS.has(epithet);
}
const SPECIES =
  /^ (\p{Ll}{3,}(?:[bcdfglmnrstv]is|[a-np-z]us|um|ae|ii|oides|ensis|erei|aegypti|coli|anum))(?![\p{L}’'-])/u;
/** UTF-16 units. */
const LONGEST_EPITHET = 24;

/** "the |Nobel| prize": called after somebody who is not meant. */
function isPrize({ article: { text } }: Reading, { surface, end }: FoundName): boolean {
  return !surface.includes(' ') && /^ [Pp]rizes?(?!\p{L})/u.test(text.slice(end, end + 8));
}

/** "Typhoon |Fengshen|", "Operation Desert Storm". */
function isNamedEvent(words: readonly Word[], at: number): boolean {
  const opener = [words[at], words[at - 1]].find((word) => NAMED_EVENT_OPENERS.has(word?.text ?? ''));
  return opener !== undefined && (opener === words[at] || isBeside(opener, words[at]));
}
