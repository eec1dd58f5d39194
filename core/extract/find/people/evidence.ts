import { nameKey } from '../../../gazetteer/name-key.ts';
import { COMMON_WORDS } from '../../data/common-words.ts';
import { isFirstName } from '../../data/first-names.ts';
import { DETERMINERS, NOT_PERSON_WORDS } from '../../data/not-person-words.ts';
import { BODY_WORDS, COMPANY_ENDINGS } from '../../data/organization-words.ts';
import { SPEECH_VERBS } from '../../data/person-words.ts';
import { PLACE_HEADS } from '../../data/place-words.ts';
import { isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';
import type { PersonRun } from './person-runs.ts';

/** "Md Amzad Hossain Howlader Khan": longer runs are titles of books. */
const MOST_NAMES = 5;

/** What speaks for a person here, each reason with its number. */
export function evidenceOf(reading: Reading, { from, to, title }: PersonRun): number {
  const { words, gazetteer } = reading;
  const names = words.slice(from, to).filter(isNameShaped);
  const first = names[0];
  const last = names.at(-1);
  if (!first || !last || names.length > MOST_NAMES) return 0;
  if (names.some(({ text }) => BODY_WORDS.has(text) || PLACE_HEADS.has(text))) return 0;
  if (COMPANY_ENDINGS.has(last.text)) return 0;
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
  if (/^(?:in|at|near|from|the)$/.test(words[title - 1]?.text ?? '') && title === from) sum -= 1;
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
