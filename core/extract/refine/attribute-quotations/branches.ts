import { isFirstName } from '../../data/first-names.ts';
import { HEADS_BEFORE_OF } from '../../data/organization-words.ts';
import { SENTENCE_STARTERS } from '../../data/speaker-words.ts';
import type { Word } from './read-words.ts';

/** "Environment, Food, Land and Rural Affairs". */
const MOST_BRANCHES = 4;
/** Words of a branch: "Disease Control". */
const LONGEST_BRANCH = 3;

/**
 * Where the next of the things begins that a body is named for, behind the last one's end: "the Department of Job |and Family
 * Services|", "the Department |for Environment|, |Food| and |Rural Affairs|"; `null` where none does.
 */
export function branchBehind(words: readonly Word[], first: number, last: number): number | null {
  const next = words[last + 1]?.lower ?? '';
  if (isHead(words[last]) && /^(?:of|for|on|to)$/.test(next))
    return isBranch(words, last + 2) ? last + 2 : null;
  if (!hasHead(words, first, last)) return null;
  if (next === 'and') return isBranch(words, last + 2) ? last + 2 : null;
  return next === ',' && listEnds(words, last + 2) ? last + 2 : null;
}

/** Behind ", Food" an "and" with a last one follows. */
function listEnds(words: readonly Word[], from: number): boolean {
  let at = from;
  for (let count = 0; count < MOST_BRANCHES; count += 1) {
    if (!isBranch(words, at)) return false;
    let end = at;
    while (end - at + 1 < LONGEST_BRANCH && isCapital(words, end + 1)) end += 1;
    const next = words[end + 1]?.lower ?? '';
    if (next === 'and') return isBranch(words, end + 2);
    if (next !== ',') return false;
    at = end + 2;
  }
  return false;
}

function hasHead(words: readonly Word[], first: number, last: number): boolean {
  for (let at = last - 2; at >= first; at -= 1)
    if (isHead(words[at]) && /^(?:of|for|on)$/.test(words[at + 1]?.lower ?? '')) return true;
  return false;
}

/** "Department", "Centers". */
function isHead(word: Word | undefined): boolean {
  const text = word?.text ?? '';
  return HEADS_BEFORE_OF.has(text) || (text.endsWith('s') && HEADS_BEFORE_OF.has(text.slice(0, -1)));
}

/** No acronym, nobody, and no body of its own: "and |WHO|", "and |Ann| Lee", "and |Ministry| of Defence". */
function isBranch(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (!isCapital(words, at) || /^\p{Lu}{2,}$/u.test(text) || isFirstName(text)) return false;
  return !(isHead(words[at]) && /^(?:of|for|on)$/.test(words[at + 1]?.lower ?? ''));
}

function isCapital(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    word.quotation < 0 &&
    word.sentence === words[at - 1]?.sentence &&
    /^\p{Lu}\p{L}/u.test(word.text) &&
    !SENTENCE_STARTERS.has(word.lower)
  );
}
