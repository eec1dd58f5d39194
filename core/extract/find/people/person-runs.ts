import { COMMON_WORDS } from '../../data/common-words.ts';
import { isFirstName } from '../../data/first-names.ts';
import { NOT_PERSON_WORDS } from '../../data/not-person-words.ts';
import { FAITH_NAMES, NAME_PARTICLES, SURNAME_WORDS } from '../../data/person-words.ts';
import { ROLE_WORDS, TITLES } from '../../data/titles.ts';
import { isBeside, type Run } from '../name-runs.ts';
import { isNameShaped, type Reading, smallWords, type Word } from '../read-words.ts';

/** Words that may be a person's name. */
export interface PersonRun extends Run {
  /** Where the title before it begins; `from` if there is none. */
  readonly title: number;
}

/** Capitalised words side by side, with particles between them: "Ursula von der Leyen", "Abdel Fattah al-Sisi". */
export function personRuns(reading: Reading): PersonRun[] {
  const { words } = reading;
  const small = smallWords(words);
  const runs: PersonRun[] = [];
  for (let at = 0; at < words.length; at++) {
    const start = words[at];
    if (!start || !(mayBegin({ reading, word: start, small }) || isGiven(reading, at))) continue;
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
  const isWord = COMMON_WORDS.has(lower) || small.has(lower);
  if (word.isFirst && isWord && !TITLES.has(lower) && !SURNAME_WORDS.has(lower)) return false;
  return (
    !word.isLoud || isFirstName(word.text) || TITLES.has(lower) || !reading.gazetteer.isDemonym(word.text)
  );
}

/** "|Christian Lindner| spoke", but not "Christian Democrats spoke". */
function isGiven({ words, gazetteer }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !FAITH_NAMES.has(word.text.toLowerCase()) || word.isLoud) return false;
  if (!isNameShaped(word) || !isNameShaped(next) || !isBeside(word, next)) return false;
  const lower = next.text.toLowerCase();
  return !gazetteer.isDemonym(next.text) && !COMMON_WORDS.has(lower) && !NOT_PERSON_WORDS.has(lower);
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
    else if (
      !(
        NAME_PARTICLES.has(word.text.toLowerCase()) ||
        (word.text === '-' && word.isJoined && words[next + 1]?.isJoined)
      )
    )
      break;
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
    if (!TITLES.has(words[next]?.text.toLowerCase() ?? '') && !isDetective(words, next)) continue;
    from = words[next + 1]?.text === '.' ? next + 2 : next + 1;
  }
  return from;
}

/** "Det Con", "Det Ch Insp": what is a title in these alone. */
export function isDetective(words: readonly Word[], at: number): boolean {
  return /^(?:Con|Ch)$/.test(words[at]?.text ?? '') && words[at - 1]?.text === 'Det';
}

/** "spokesman |Jim Smith", "Prime Minister |Ismail", "French President |Macron", "Mr. |Kato". */
function titleBefore({ words, gazetteer }: Reading, from: number): number {
  let at = from;
  while (at > 0 && isBeside(words[at - 1], words[at]) && isTitlePart(words, at - 1))
    at = hyphened(words, at - 1);
  const before = words[at - 1];
  const isNational =
    at < from && before !== undefined && isBeside(before, words[at]) && gazetteer.isDemonym(before.text);
  return isNational ? at - 1 : at;
}

/** Where "Vice-|President", "ex-|minister" begins: only whole it says who somebody is. */
function hyphened(words: readonly Word[], title: number): number {
  const [before, hyphen, word] = [words[title - 2], words[title - 1], words[title]];
  if (hyphen?.text !== '-' || !hyphen.isJoined || !word?.isJoined || !isWritten(before)) return title;
  const [earlier, joint] = [words[title - 4], words[title - 3]];
  const isLonger = joint?.text === '-' && joint.isJoined && before?.isJoined && isWritten(earlier);
  return isLonger ? title - 4 : title - 2; // "editor-in-chief"
}

const isWritten = (word: Word | undefined): boolean => word?.shape === 'lower' || word?.shape === 'capital';

/** The stop of "Mr." belongs to the title too. */
function isTitlePart(words: readonly Word[], at: number): boolean {
  return isTitleWord(words[at]) || (words[at]?.text === '.' && isTitleWord(words[at - 1]));
}

export function isTitleWord(word: Word | undefined): boolean {
  const lower = word?.text.toLowerCase() ?? '';
  return TITLES.has(lower) || ROLE_WORDS.has(lower);
}
