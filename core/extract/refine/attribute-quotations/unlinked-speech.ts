import { THAT_NOUNS, TO_NOUNS } from '../../data/cue-verbs.ts';
import { HEADLINE_LABELS } from '../../data/quotation-words.ts';
import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import type { Stretch } from './told-clause.ts';
import { clauseAfter, clauseEnd, MIN_WORDS, withoutStop } from './told-clause.ts';

/** Speech that no subject beside its cue tells. `speaker`: indexes into the words, `null` where it is not certain. */
export interface Unlinked {
  readonly cue: Stretch;
  readonly contents: readonly Stretch[];
  readonly speaker: Stretch | null;
  readonly how: 'participle' | 'noun' | 'headline';
}

/** "…, saying that …" and "… and said …": the subject of the sentence says it. */
export function afterParticiple(
  words: readonly Word[],
  cue: Cue,
  { sentence, subject }: { readonly sentence: Stretch; readonly subject: LinkedCandidate | null },
): Unlinked[] {
  if (cue.class !== 'say' && cue.class !== 'think' && cue.class !== 'show') return [];
  const before = words[cue.first - 1]?.lower ?? '';
  const leads =
    cue.form === 'ing'
      ? /^(?:[,—–]|and|or|by|in|while|after|before|')$/.test(before) || cue.first === sentence.first
      : cue.form === 'finite' && /^(?:and|but|or)$/.test(before);
  if (!leads || (words[cue.first - 1]?.quotation ?? -1) >= 0) return [];
  const told = clauseAfter(words, cue, withoutStop(words, sentence.last));
  if (!told || told.last - told.first + 1 < MIN_WORDS || !isPlain(words, told)) return [];
  return [{ cue, contents: [told], speaker: subject, how: 'participle' }];
}

/** "claim that", "pledge to": a noun whose clause follows. */
export function isContentNoun(words: readonly Word[], at: number): boolean {
  const noun = words[at];
  const link = words[at + 1]?.lower;
  if (!noun || noun.quotation >= 0) return false;
  return (link === 'that' && THAT_NOUNS.has(noun.lower)) || (link === 'to' && TO_NOUNS.has(noun.lower));
}

/** "the mayor's claim that …", "his pledge to …". */
export function afterNoun(words: readonly Word[], at: number, sentence: Stretch): Unlinked[] {
  const link = words[at + 1]?.lower;
  const last = withoutStop(words, sentence.last);
  const first = link === 'that' ? at + 2 : at + 1;
  const told = { first, last: Math.max(first, clauseEnd(words, first, last)) };
  if (told.last > last || told.last - told.first + 1 <= MIN_WORDS || !isPlain(words, told)) return [];
  if (link === 'to' && isAny(words, at)) return [];
  return [{ cue: { first: at, last: at }, contents: [told], speaker: ownerOf(words, at), how: 'noun' }];
}

/** "a bold plan to rebuild the bridge": nobody's in particular. */
function isAny(words: readonly Word[], noun: number): boolean {
  return [1, 2].some((back) => /^(?:a|an|any|no)$/.test(words[noun - back]?.lower ?? ''));
}

/** "Ann Lee's" before the noun, at most two words away, or "his". */
function ownerOf(words: readonly Word[], noun: number): Stretch | null {
  for (let at = noun - 1; at >= noun - 3; at -= 1) {
    const word = words[at];
    if (!word || word.quotation >= 0 || word.sentence !== words[noun]?.sentence) return null;
    if (/^(?:his|her|their|its)$/.test(word.lower)) return { first: at, last: at };
    if (/^['’]s?$/.test(word.text)) return nameBefore(words, at - 1);
    if (!/^\p{Ll}/u.test(word.text)) return null;
  }
  return null;
}

function nameBefore(words: readonly Word[], last: number): Stretch | null {
  let first = last + 1;
  while (first > last - 4 && /^\p{Lu}/u.test(words[first - 1]?.text ?? '')) first -= 1;
  return first <= last ? { first, last } : null;
}

/** "Lee: The bridge must be rebuilt" over an article. */
export function inHeadline(
  words: readonly Word[],
  { first, last }: Pick<LinkedCandidate, 'first' | 'last'>,
  sentence: Stretch,
): Unlinked[] {
  if (first !== sentence.first || words[last + 1]?.text !== ':') return [];
  if (HEADLINE_LABELS.has(words[last]?.lower ?? '')) return [];
  const told = { first: last + 2, last: withoutStop(words, sentence.last) };
  if (told.last - told.first + 1 <= MIN_WORDS || !isPlain(words, told)) return [];
  return [
    { cue: { first: last + 1, last: last + 1 }, contents: [told], speaker: { first, last }, how: 'headline' },
  ];
}

export function isPlain(words: readonly Word[], { first, last }: Stretch): boolean {
  for (let at = first; at <= last; at += 1) if ((words[at]?.quotation ?? -1) >= 0) return false;
  return true;
}
