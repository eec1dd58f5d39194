import { NEWSPAPER_HEADS, NEWSPAPER_MIDDLES } from '../../data/organization-words.ts';
import type { FoundOrganization } from '../../found-name.ts';
import { extendLeft, isBeside } from '../name-runs.ts';
import { isNameShaped, type Reading, type Word } from '../read-words.ts';
import { organization } from './organization.ts';

/** "New York", "Salt Lake City". */
const MOST_PLACE_WORDS = 3;
/** Thousands of inhabitants: "Park Sun" is no paper of a village called Park. */
const LARGE = 50;
/** The article calls it a paper by its form alone, as sure as for a known body. */
const WEIGHT = 8;

/** Takes "San Francisco Chronicle", "Sydney Morning Herald", "Daily Sun": a place or "Daily" and the head of a paper; leaves "Golden Globe", "Boston globe". */
export function newspaper(reading: Reading, at: number): FoundOrganization | null {
  const { words } = reading;
  const head = words[at];
  if (!head || head.isLoud || !NEWSPAPER_HEADS.has(head.text)) return null;
  let last = at;
  while (isBeside(words[last - 1], words[last]) && NEWSPAPER_MIDDLES.has(words[last - 1]?.text ?? ''))
    last -= 1;
  const to = endOf(reading, at);
  const from =
    to === null ? null : (pairBefore(words, at) ?? placeBefore(reading, last) ?? dailyBefore(reading, at));
  return from === null || to === null
    ? null
    : organization({ reading, run: { from, to }, rule: 'newspaper', weight: WEIGHT });
}

/** "Post|", "Post-Intelligencer|"; `null` where the name goes on: "NSW Independent Commission". */
function endOf({ words }: Reading, at: number): number | null {
  const [hyphen, part] = [words[at + 1], words[at + 2]];
  if (hyphen?.text === '-' && hyphen.isJoined) return part?.isJoined && isNameShaped(part) ? at + 3 : null;
  return hyphen !== undefined && isNameShaped(hyphen) && isBeside(words[at], hyphen) ? null : at + 1;
}

/** "the |Post-|Courier": two that became one; where the first begins. */
function pairBefore(words: readonly Word[], head: number): number | null {
  const [article, first, hyphen] = [words[head - 3], words[head - 2], words[head - 1]];
  const isPair = hyphen?.text === '-' && hyphen.isJoined && words[head]?.isJoined === true;
  return isPair && NEWSPAPER_HEADS.has(first?.text ?? '') && /^[Tt]he$/.test(article?.text ?? '')
    ? head - 2
    : null;
}

/** "|Daily Sun", told of or behind "the"; `null` for "Daily Post" that opens a sentence. */
function dailyBefore({ words }: Reading, head: number): number | null {
  const daily = words[head - 1];
  if (daily?.text !== 'Daily' || daily.isFirst || !isBeside(daily, words[head])) return null;
  return extendLeft({ words, from: head - 1, isPart: ({ text }) => text !== 'The' });
}

/** Where the longest listed place begins that ends before a word; `null` if none does. */
function placeBefore({ words, gazetteer, article }: Reading, end: number): number | null {
  const last = words[end - 1];
  let first: number | null = null;
  for (let from = end - 1; from >= end - MOST_PLACE_WORDS; from -= 1) {
    const word = words[from];
    if (!last || !word || !isNameShaped(word) || !isBeside(word, words[from + 1])) break;
    if (gazetteer.placesNamed(article.text.slice(word.start, last.end)).some(({ rank }) => rank >= LARGE))
      first = from;
  }
  return first;
}
