import {
  DETERMINERS,
  PHRASE_ENDS,
  SENTENCE_STARTERS,
  SPEAKER_PLURALS,
  SPEAKER_PRONOUNS,
} from '../../data/speaker-words.ts';
import type { Cue } from './find-cues.ts';
import type { Word } from './read-words.ts';

type CandidateType = 'name' | 'he' | 'they' | 'it' | 'who' | 'we' | 'phrase' | 'plural';

/** Words that may say who speaks. `first` and `last` are indexes into the words. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly type: CandidateType;
}

const LONGEST_PHRASE = 6;

/** Names, pronouns and noun phrases outside quotation marks, in order, none overlapping. */
export function findCandidates(words: readonly Word[], cues: readonly Cue[]): Candidate[] {
  const cueAt = new Set(cues.map(({ first }) => first));
  const sourceAt = new Set(cues.filter(({ class: of }) => of === 'according').map(({ last }) => last + 1));
  const found: Candidate[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const candidate =
      candidateAt(words, index, cueAt) ?? (sourceAt.has(index) ? sourceAtIndex(words, index) : null);
    if (!candidate) continue;
    found.push(candidate);
    index = candidate.last;
  }
  return found;
}

function candidateAt(words: readonly Word[], index: number, cueAt: ReadonlySet<number>): Candidate | null {
  const word = words[index];
  if (!word || word.quotation >= 0 || word.text === '') return null;
  const pronoun = SPEAKER_PRONOUNS[word.lower];
  if (pronoun !== undefined) return { first: index, last: index, type: pronoun };
  if (DETERMINERS.has(word.lower)) return phraseAt(words, index, cueAt);
  if (isNameWord(words, index)) return nameAt(words, index);
  return SPEAKER_PLURALS.has(word.lower) ? { first: index, last: index, type: 'plural' } : null;
}

/** "according to early results", "according to recent polling": whatever stands there is the source. */
function sourceAtIndex(words: readonly Word[], first: number): Candidate | null {
  let last = first - 1;
  while (last - first < LONGEST_PHRASE) {
    const next = words[last + 1];
    if (!next || next.quotation >= 0 || next.sentence !== words[first]?.sentence) break;
    if (!/^[\p{L}\d]/u.test(next.text) || PHRASE_ENDS.has(next.lower)) break;
    last += 1;
  }
  return last >= first ? { first, last, type: 'phrase' } : null;
}

/** "the White House", "his campaign manager", "a spokesman": to the verb, the next preposition or the stop. */
function phraseAt(words: readonly Word[], first: number, cueAt: ReadonlySet<number>): Candidate | null {
  let last = first;
  let names = 0;
  while (last + 1 < words.length && last - first < LONGEST_PHRASE + names) {
    const next = words[last + 1];
    if (!next || next.quotation >= 0 || next.sentence !== words[first]?.sentence) break;
    if (/^['’]s?$/.test(next.text)) last += 1;
    else if (joinsNames(words, last)) last += 2;
    else if (!/^[\p{L}\d]/u.test(next.text) || PHRASE_ENDS.has(next.lower) || DETERMINERS.has(next.lower))
      break;
    else if (cueAt.has(last + 1) && last > first && !/ed$|ing$/.test(words[last]?.lower ?? '')) break;
    else last += 1;
    if (/^\p{Lu}/u.test(words[last]?.text ?? '')) names += 1;
  }
  return last > first ? { first, last, type: 'phrase' } : null;
}

/** "Federation of Fishermen": "of" between words in capitals. */
function joinsNames(words: readonly Word[], last: number): boolean {
  return (
    words[last + 1]?.lower === 'of' &&
    /^\p{Lu}/u.test(words[last]?.text ?? '') &&
    /^\p{Lu}/u.test(words[last + 2]?.text ?? '')
  );
}

function nameAt(words: readonly Word[], first: number): Candidate {
  let last = first;
  while (last + 1 < words.length) {
    const next = words[last + 1];
    if (!next || next.sentence !== words[first]?.sentence) break;
    if (isNameWord(words, last + 1)) last += 1;
    else if (
      /^(?:of|de|van|von|bin|al|el|la|for|and|&|the)$/.test(next.lower) &&
      /^(?:of|de|van|von|bin|al|el|la|&)$/.test(next.lower) &&
      isNameWord(words, last + 2)
    )
      last += 2;
    else break;
  }
  return { first, last, type: 'name' };
}

function isNameWord(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || word.quotation >= 0 || !/^[\p{Lu}@]/u.test(word.text)) return false;
  if (!SENTENCE_STARTERS.has(word.lower)) return true;
  return /^\p{Lu}{2,}$/u.test(word.text) && word.text.length > 3;
}
