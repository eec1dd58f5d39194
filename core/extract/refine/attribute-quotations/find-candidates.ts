import {
  ADVERBS_IN_S,
  ALONE,
  DETERMINERS,
  IRREGULAR_PASTS,
  NAME_NOUNS,
  PHRASE_ENDS,
  PLURALS,
  SENTENCE_STARTERS,
  SPEAKER_PLURALS,
  SPEAKER_PRONOUNS,
  TIME_NOUNS,
} from '../../data/speaker-words.ts';
import { bareRoles } from './bare-roles.ts';
import { branchBehind } from './branches.ts';
import type { Cue } from './find-cues.ts';
import type { Word } from './read-words.ts';
import { isWhoseRole } from './roles.ts';

export type CandidateType = 'name' | 'he' | 'they' | 'it' | 'who' | 'we' | 'phrase' | 'plural';

/** Words that may say who speaks. `first` and `last` are indexes into the words. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly type: CandidateType;
  /** Last word of what a name owns: "Lee's *campaign manager*". */
  readonly owned?: number;
}

const LONGEST_PHRASE = 6;
const LONGEST_OWNED = 4;

/** Names, pronouns and noun phrases outside quotation marks, in order, none overlapping. */
export function findCandidates(words: readonly Word[], cues: readonly Cue[]): Candidate[] {
  const cueAt = new Set(cues.map(({ first }) => first));
  const sourceAt = new Set(cues.filter(({ class: of }) => of === 'according').map(({ last }) => last + 1));
  const found: Candidate[] = [];
  const bare = bareSubjects(words, cues);
  const roles = bareRoles(words, cues);
  for (let index = 0; index < words.length; index += 1) {
    const candidate =
      bare.get(index) ??
      roles.get(index) ??
      candidateAt(words, index, cueAt) ??
      (sourceAt.has(index) ? sourceAtIndex(words, index) : null);
    if (!candidate) continue;
    index = candidate.last;
    if (candidate.type !== 'name' || candidate.owned !== undefined || !isWhoseRole(words, index))
      found.push(candidate);
  }
  return found;
}

function candidateAt(words: readonly Word[], index: number, cueAt: ReadonlySet<number>): Candidate | null {
  const word = words[index];
  if (!word || word.quotation >= 0 || word.text === '') return null;
  const pronoun = SPEAKER_PRONOUNS.get(word.lower);
  if (pronoun !== undefined) return { first: index, last: index, type: pronoun };
  if (isAward(words, index - 2)) return null;
  if (word.lower === 'that' && isPlural(words, index + 1)) return null; // "a ruling that campaigners called": no "those"
  if (DETERMINERS.has(word.lower) && words[index - 1]?.lower !== 'number')
    return phraseAt(words, index, cueAt) ?? aloneAt(words, index);
  if (isNameWord(words, index) || isSurname(words, index))
    return withOwned(words, nameAt(words, index), cueAt);
  return SPEAKER_PLURALS.has(word.lower) ? { first: index, last: index, type: 'plural' } : null;
}

/** "another said", "said one": the determiner alone. */
function aloneAt(words: readonly Word[], index: number): Candidate | null {
  return ALONE.has(words[index]?.lower ?? '') && !isTime(words, index + 1)
    ? { first: index, last: index, type: 'plural' }
    : null;
}

/** "Lee's campaign", "the Lees' lawyer": how far what they own reaches. */
function withOwned(words: readonly Word[], name: Candidate, cueAt: ReadonlySet<number>): Candidate {
  if (!/^['’]s?$/.test(words[name.last + 1]?.text ?? '')) return name;
  let last = name.last + 1;
  while (last - name.last <= LONGEST_OWNED) {
    const next = words[last + 1];
    if (!next || next.quotation >= 0 || next.sentence !== words[last]?.sentence) break;
    if (!/^\p{Ll}[\p{L}-]+$/u.test(next.text) || PHRASE_ENDS.has(next.lower) || DETERMINERS.has(next.lower))
      break;
    if (last > name.last + 1 && (cueAt.has(last + 1) || endsAsVerb(words, last + 1))) break;
    if (/^(?:first|later|earlier|once|recently|also)$/.test(next.lower) && cueAt.has(last + 2)) break;
    last += 1;
  }
  return last > name.last + 1 ? { ...name, owned: last } : name;
}

/** "biofuel advocates say", "policymakers have warned": a plural without a determiner before a cue, by its first word; not "a letter to |owners says". */
function bareSubjects(words: readonly Word[], cues: readonly Cue[]): Map<number, Candidate> {
  const found = new Map<number, Candidate>();
  for (const { first: cue, class: of, form, verb } of cues) {
    // "looks like rain"
    if (of === 'according' || form === 'ing' || verb === 'like') continue;
    const last = headBefore(words, cue, form === 'plain');
    if (!isPlural(words, last) || words[last]?.sentence !== words[cue]?.sentence) continue;
    if (disagrees(words[last], words[cue], verb)) continue;
    let first = last;
    while (last - first < 3 && isModifier(words, first - 1, first)) first -= 1;
    const lead = words[first - 1];
    if (
      lead &&
      lead.sentence === words[first]?.sentence &&
      ((DETERMINERS.has(lead.lower) && lead.lower !== 'that') ||
        /^(?:['’]s?|to|from|with|by|about|against|than|into|at|on)$/.test(lead.lower))
    )
      continue;
    // "River Police": a name.
    if (/^\p{Lu}/u.test(words[last]?.text ?? '') && first < last) continue;
    found.set(first, { first, last, type: 'plural' });
  }
  return found;
}

/** "profit rises, |beats |estimates": behind a plural in -s stands no verb in -s. */
function disagrees(subject: Word | undefined, cue: Word | undefined, verb: string): boolean {
  return /s$/.test(subject?.lower ?? '') && /s$/.test(cue?.lower ?? '') && !/s$/.test(verb);
}

/** The noun before a verb; before a plural verb, also that before a short phrase: "bridge |owners in the north say". */
function headBefore(words: readonly Word[], verb: number, isPluralVerb: boolean): number {
  let last = verb - 1;
  while (last > verb - 4 && isBeforeVerb(words[last])) last -= 1;
  if (isTime(words, last) && /^(?:this|last|on|late|early|earlier)$/.test(words[last - 1]?.lower ?? ''))
    last -= 2;
  else if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(words[last]?.lower ?? '')) last -= 1;
  if (!isPluralVerb || isPlural(words, last)) return last;
  for (let at = last - 1; at >= last - 3; at -= 1) {
    const word = words[at];
    if (!word || word.quotation >= 0 || !/^[\p{L}\d]/u.test(word.text)) break;
    if (/^(?:of|for|at|in|from|with|on)$/.test(word.lower)) return at - 1;
  }
  return last;
}

function isBeforeVerb(word: Word | undefined): boolean {
  return /^(?:also|always|sometimes|have|had|are|were|will|would|could|often|still|now|then|later|even|\p{L}+ly)$/u.test(
    word?.lower ?? '',
  );
}

function isPlural(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || word.quotation >= 0 || PHRASE_ENDS.has(word.lower) || DETERMINERS.has(word.lower))
    return false;
  if (SPEAKER_PRONOUNS.has(word.lower)) return false;
  return PLURALS.has(word.lower) || (/^\p{Ll}{3,}[^\Ws]s$/u.test(word.text) && !ADVERBS_IN_S.has(word.lower));
}

function isModifier(words: readonly Word[], index: number, next: number): boolean {
  const word = words[index];
  return (
    word !== undefined &&
    word.quotation < 0 &&
    word.sentence === words[next]?.sentence &&
    /^[\p{L}\d][\p{L}\d.-]+$/u.test(word.text) &&
    !PHRASE_ENDS.has(word.lower) &&
    !DETERMINERS.has(word.lower) &&
    !SENTENCE_STARTERS.has(word.lower) &&
    !SPEAKER_PRONOUNS.has(word.lower) &&
    !/ly$|ing$|ed$/.test(word.lower)
  );
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
    const branch = branchBehind(words, first, last);
    if (/^['’]s?$/.test(next.text)) last += 1;
    else if (branch !== null) last = branch;
    else if (joinsNames(words, last)) last += 2;
    else if (!/^[\p{L}\d]/u.test(next.text) || PHRASE_ENDS.has(next.lower) || DETERMINERS.has(next.lower))
      break;
    else if (last > first && (endsAsVerb(words, last + 1) || endsPhrase(words, last, cueAt))) break;
    else if (/^(?:first|later|earlier|once)$/.test(next.lower) && cueAt.has(last + 2)) break;
    else last += 1;
    if (/^\p{Lu}/u.test(words[last]?.text ?? '')) names += 1;
  }
  return last > first && !isTime(words, last) && !NAME_NOUNS.has(words[last]?.lower ?? '')
    ? { first, last, type: 'phrase' }
    : null;
}

/** "officials |this week said", "five days |a week, said Lee": nobody speaks there. */
function isTime(words: readonly Word[], last: number): boolean {
  return TIME_NOUNS.has(words[last]?.lower ?? '');
}

/** A cue ends the phrase, but not in "the proposed plan": after a participle a plain form is a noun. */
function endsPhrase(words: readonly Word[], last: number, cueAt: ReadonlySet<number>): boolean {
  if (!cueAt.has(last + 1)) return false;
  return (
    !/ed$|ing$/.test(words[last]?.lower ?? '') ||
    /^(?:say|tell|think|believe)$/.test(words[last + 1]?.lower ?? '')
  );
}

/** "the rate |cut in June". */
const ALSO_NOUNS =
  /^(?:cut|set|let|put|shut|hurt|beat|lead|led|fell|drove|rose|shot|left|held|lost|bound|fought)$/;

/** "the angry mayor retaliated.", not "the retired mayor": no noun follows the participle. */
function endsAsVerb(words: readonly Word[], index: number): boolean {
  const { text = '' } = words[index] ?? {};
  if (!/^\p{Ll}{2,}ed$/u.test(text) && !(IRREGULAR_PASTS.has(text) && !ALSO_NOUNS.test(text))) return false;
  const next = words[index + 1];
  return (
    !next ||
    next.quotation >= 0 ||
    next.sentence !== words[index]?.sentence ||
    !/^[\p{L}\d]/u.test(next.text) ||
    PHRASE_ENDS.has(next.lower) ||
    DETERMINERS.has(next.lower) ||
    /ly$|^(?:back|away|around|along|at)$/.test(next.lower)
  );
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
    const branch = branchBehind(words, first, last);
    if (branch !== null) last = branch;
    else if (isNameWord(words, last + 1) || isSurname(words, last + 1)) last += 1;
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

/** "Ian |Read", "Theresa |May", "…," |Read said: words that else open a sentence or tell the month. */
function isSurname(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const next = words[index + 1]?.text ?? '';
  if (!/^(?:Read|May|March|August|June|April)$/.test(words[index]?.text ?? '')) return false;
  return before !== undefined && before.quotation >= 0
    ? /^(?:said|says|told|added|wrote)$/.test(next)
    : /^\p{Lu}\p{Ll}/u.test(before?.text ?? '') && !/^\d/.test(next);
}

function isNameWord(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || word.quotation >= 0 || !/^[\p{Lu}@]/u.test(word.text)) return false;
  if (isAward(words, index)) return false;
  if (!SENTENCE_STARTERS.has(word.lower)) return true;
  // "First Minister", "Human Rights Watch".
  if (word.text === 'First' && /^(?:Minister|Lady|Secretary|Gentleman)$/.test(words[index + 1]?.text ?? ''))
    return true;
  if (/^(?:Watch|See)$/.test(word.text) && isNameBefore(words, index)) return true;
  return /^\p{Lu}{2,}$/u.test(word.text) && word.text.length > 3;
}

/** "|Man| of the match Ann Lee": what she is. */
function isAward(words: readonly Word[], index: number): boolean {
  return (
    /^(?:Man|Woman|Player|Star)$/.test(words[index]?.text ?? '') &&
    words[index + 1]?.lower === 'of' &&
    /^(?:match|series|tournament|season|year|game)$/.test(words[index + 3]?.lower ?? '')
  );
}

/** A word in capitals right before, in the same sentence. */
function isNameBefore(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before?.sentence === words[index]?.sentence && /^\p{Lu}\p{Ll}/u.test(before?.text ?? '');
}
