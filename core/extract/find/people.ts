import { nameKey } from '../../gazetteer/name-key.ts';
import { COMMON_WORDS } from '../data/common-words.ts';
import { isFirstName } from '../data/first-names.ts';
import { DETERMINERS, NOT_PERSON_WORDS } from '../data/not-person-words.ts';
import { BODY_WORDS } from '../data/organization-words.ts';
import { NAME_PARTICLES, SPEECH_VERBS } from '../data/person-words.ts';
import { PLACE_HEADS } from '../data/place-words.ts';
import { FORMS_OF_ADDRESS, ROLE_WORDS, TITLES } from '../data/titles.ts';
import type { FoundPerson } from '../found-name.ts';
import { isBeside } from './name-runs.ts';
import { isNameShaped, type Reading, smallWords, type Word } from './read-words.ts';

interface Run {
  readonly from: number;
  readonly to: number;
  /** Where the title before it begins; `from` if there is none. */
  readonly title: number;
}

const ENOUGH = 2;
/** "Md Amzad Hossain Howlader Khan": longer runs are titles of books. */
const MOST_NAMES = 5;

/**
 * People by title, given name, and what is said of them; then their surnames alone.
 * Takes "Mr Kato", "Kassym-Jomart Tokayev"; leaves "the president", "Supreme Court".
 */
export function findPeople(reading: Reading): FoundPerson[] {
  const full = personRuns(reading).flatMap((run) => fullName(reading, run));
  return [...full, ...laterShortNames(reading, full)];
}

/** Capitalised words side by side, with particles between them: "Ursula von der Leyen", "Abdel Fattah al-Sisi". */
function personRuns(reading: Reading): Run[] {
  const { words } = reading;
  const small = smallWords(words);
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    const start = words[at];
    if (!start || !mayBegin({ reading, word: start, small })) continue;
    const to = runEnd(words, at);
    const from = skipTitles(words, at, to);
    if (to > from) runs.push({ from, to, title: titleBefore(reading, from) });
    at = to - 1;
  }
  return runs;
}

function mayBegin({
  reading,
  word,
  small,
}: {
  reading: Reading;
  word: Word;
  small: ReadonlySet<string>;
}): boolean {
  if (!isNameShaped(word)) return false;
  const lower = word.text.toLowerCase();
  if (word.isFirst && (COMMON_WORDS.has(lower) || small.has(lower)) && !TITLES.has(lower)) return false;
  return (
    !word.isLoud || isFirstName(word.text) || TITLES.has(lower) || !reading.gazetteer.isDemonym(word.text)
  );
}

function runEnd(words: readonly Word[], at: number): number {
  let to = at + 1;
  for (let next = to; next < words.length; next++) {
    const word = words[next];
    if (!word || (word.text !== '.' && !isBeside(words[next - 1], word))) break;
    if (isNameShaped(word)) to = next + 1;
    // "J. Edgar Hoover", "Mr. Kato": a stop after an initial or a title.
    else if (word.text === '.' && word.isJoined && isShortened(words[next - 1])) continue;
    // "Lu Li-shih", "Seo In-guk": the second half of a name may be written small.
    else if (word.shape === 'lower' && word.isJoined && words[next - 1]?.text === '-' && to === next - 1)
      to = next + 1;
    else if (!(NAME_PARTICLES.has(word.text.toLowerCase()) || word.text === '-')) break;
  }
  return to;
}

function isShortened(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (/^\p{Lu}$/u.test(word.text) ||
      /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|St|Jr|Sr|Md|Maj)$/.test(word.text))
  );
}

/** Behind the last title of the run: "French President |Emmanuel Macron", "Mr. |Kato". */
function skipTitles(words: readonly Word[], at: number, to: number): number {
  let from = at;
  for (let next = at; next < to; next++) {
    if (!TITLES.has(words[next]?.text.toLowerCase() ?? '')) continue;
    from = words[next + 1]?.text === '.' ? next + 2 : next + 1;
  }
  return from;
}

/** "spokesman |Jim Smith", "Prime Minister |Ismail", "French President |Macron", "Mr. |Kato". */
function titleBefore({ words, gazetteer }: Reading, from: number): number {
  let at = from;
  while (at > 0 && isBeside(words[at - 1], words[at]) && isTitlePart(words, at - 1)) at -= 1;
  const before = words[at - 1];
  const isNational =
    at < from && before !== undefined && isBeside(before, words[at]) && gazetteer.isDemonym(before.text);
  return isNational ? at - 1 : at;
}

/** The stop of "Mr." belongs to the title too. */
function isTitlePart(words: readonly Word[], at: number): boolean {
  return isTitleWord(words[at]) || (words[at]?.text === '.' && isTitleWord(words[at - 1]));
}

function isTitleWord(word: Word | undefined): boolean {
  const lower = word?.text.toLowerCase() ?? '';
  return TITLES.has(lower) || ROLE_WORDS.has(lower);
}

function fullName(reading: Reading, run: Run): FoundPerson[] {
  const weight = evidence(reading, run);
  if (weight < ENOUGH) return [];
  const { words, article } = reading;
  const start = words[run.from]?.start ?? 0;
  const end = words[run.to - 1]?.end ?? start;
  const titleStart = words[run.title]?.start ?? start;
  const title = article.text.slice(titleStart, start).trim();
  return [
    {
      kind: 'person',
      start,
      end,
      surface: article.text.slice(start, end),
      rule: 'people/evidence',
      weight: Math.min(8, weight),
      title: title || null,
    },
  ];
}

/** What speaks for a person here, each reason with its number. */
function evidence(reading: Reading, { from, to, title }: Run): number {
  const { words, gazetteer } = reading;
  const names = words.slice(from, to).filter(isNameShaped);
  const first = names[0];
  const last = names.at(-1);
  if (!first || !last || names.length > MOST_NAMES) return 0;
  if (names.some(({ text }) => BODY_WORDS.has(text) || PLACE_HEADS.has(text))) return 0;
  if (
    names.some(({ text }) => gazetteer.isDemonym(text)) ||
    names.every(({ text }) => COMMON_WORDS.has(nameKey(text)))
  )
    return 0;
  let sum = 0;
  if (title < from) sum += 3.5;
  if (isFirstName(first.text) && names.length > 1) sum += 3;
  if (names.length > 1 && names.length < 5) sum += 2.1;
  if (names.some(({ text }) => /^\p{Lu}$/u.test(text)) && names.length > 1) sum += 1;
  if (SPEECH_VERBS.has(words[to]?.text ?? '') && isBeside(words[to - 1], words[to])) sum += 1.2;
  if (words[to]?.text === ',' && /^\d{2}$/.test(words[to + 1]?.text ?? '')) sum += 2;
  if (SPEECH_VERBS.has(words[from - 1]?.text ?? '')) sum += 0.8;
  if (names.some(({ text }) => NOT_PERSON_WORDS.has(text.toLowerCase()))) sum -= 3;
  if (title === from && isDetermined(words, from)) sum -= 2;
  if (isEnclosed(words, from, to)) sum -= 2;
  if (names.length === 1 && title === from) sum -= 3;
  if (first.isLoud) sum -= 1.5;
  if (names.some(({ shape, text }) => shape === 'upper' && text.length > 2) && !first.isLoud) sum -= 2;
  if (/^(?:in|at|near|to|from|the)$/.test(words[title - 1]?.text ?? '') && title === from) sum -= 1;
  return sum;
}

/** “Amor de Temporada”: alone between quotation marks stand titles of songs, films and books. */
function isEnclosed(words: readonly Word[], from: number, to: number): boolean {
  return /^[“"‘«']$/.test(words[from - 1]?.text ?? '') && /^[,.]?[”"’»']$/.test(words[to]?.text ?? '');
}

/** "the Gerald R. Ford" is a ship, "Women's World Cup" no person's. */
function isDetermined(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  return before !== undefined && (DETERMINERS.has(before.text.toLowerCase()) || /^['’]s$/.test(before.text));
}

/** "Tokayev" after "Kassym-Jomart Tokayev": the last name, or any one name of a person, alone. */
function laterShortNames(reading: Reading, full: readonly FoundPerson[]): FoundPerson[] {
  const { words, article } = reading;
  const owners = new Map<string, number>();
  for (const { surface, start } of full)
    for (const part of surface.split(/[\s-]+/))
      if (part.length > 1 && /^\p{Lu}/u.test(part) && !COMMON_WORDS.has(part.toLowerCase()))
        owners.set(part, Math.min(start, owners.get(part) ?? start));
  const taken = new Set(
    full.flatMap(({ start, end }) => words.filter((word) => word.start >= start && word.end <= end)),
  );
  return words.flatMap((word, at) => {
    if (taken.has(word) || !isNameShaped(word) || !owners.has(word.text)) return [];
    const [before, after] = [words[at - 1], words[at + 1]];
    if (
      (before && isNameShaped(before) && isBeside(before, word) && !isTitleWord(before) && !before.isFirst) ||
      (after && isNameShaped(after) && isBeside(word, after))
    )
      return [];
    if (before && FORMS_OF_ADDRESS.has(before.text.toLowerCase())) return [];
    return [
      {
        kind: 'person' as const,
        start: word.start,
        end: word.end,
        surface: article.text.slice(word.start, word.end),
        rule: 'people/short-name',
        weight: 5,
        title: null,
      },
    ];
  });
}
