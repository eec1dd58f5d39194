import type { Article } from '../../../model.ts';
import { NO_CLAUSE_OPENERS, OBJECT_VERBS } from '../../data/cue-verbs.ts';
import { DETERMINERS, HELPERS, IRREGULAR_PASTS, SPEAKER_PRONOUNS } from '../../data/speaker-words.ts';
import type { Cue } from './find-cues.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import type { Stretch } from './told-clause.ts';
import { TAKES_CLAUSE } from './told-clause.ts';
import { isTelling } from './told-content.ts';

/** What speech without marks is looked for in. */
export interface Told {
  readonly article: Article;
  readonly words: readonly Word[];
  /** By their first word. */
  readonly cues: ReadonlyMap<number, Cue>;
  readonly candidates: readonly LinkedCandidate[];
}

/** Words that may be what somebody says, and what says so. */
export interface Proposal {
  readonly contents: readonly Stretch[];
  readonly cue: Stretch;
  /** The cue where it is a verb or a source phrase. */
  readonly verb: Cue | null;
  readonly candidate: LinkedCandidate | null;
  /** Who speaks where that is no candidate. */
  readonly speaker: Stretch | null;
  /** The rule that proposes it. */
  readonly how: string;
}

/** How the words stand to subject and verb: order, class, kind of opening, length. No word of the text. */
export function speechFeatures({ article, words }: Told, proposal: Proposal): string[] {
  const { contents, verb: cue, candidate, how } = proposal;
  const role = article.paragraphs[words[contents[0]?.first ?? 0]?.paragraph ?? -1]?.role ?? 'body';
  const first = contents[0]?.first ?? 0;
  const last = contents.at(-1)?.last ?? 0;
  const size = sizeOf(contents.reduce((sum, one) => sum + one.last - one.first + 1, 0));
  const opens = openingOf(words, first);
  const verb = cue === null ? 'none' : `${cue.class}|${cue.form}`;
  const takes =
    cue === null
      ? '-'
      : TAKES_CLAUSE.has(cue.verb)
        ? 'clause'
        : OBJECT_VERBS.has(cue.verb)
          ? 'object'
          : 'neither';
  const side = cue === null ? '-' : cue.first > last ? 'before' : cue.last < first ? 'after' : 'around';
  const gap = cue === null || side !== 'after' ? '-' : String(Math.min(first - cue.last, 5));
  const type = candidate?.type ?? 'nobody';
  const telling = candidate && cue ? (isTelling(words, candidate, cue) ? 'y' : 'n') : '-';
  const ending = cue?.class === 'other' ? endingOf(words[cue.last]) : '-';
  const helped = cue === null ? '-' : helperOf(words[cue.first - 1]);
  const after = endOf(words, last);
  const that = words[first - 1]?.lower === 'that' ? 'clause' : '-';
  const verbs = verbIn(words, contents);
  const lead = how === 'noun' ? leadOf(words, proposal) : '-';
  const near =
    cue && candidate
      ? cue.first - candidate.last > 3
        ? 'far'
        : cue.first > candidate.last
          ? 'near'
          : 'behind'
      : '-';
  return [
    `h:${how}`,
    `h:${how}|${verb}`,
    `h:${how}|${type}`,
    `v:${verb}|${takes}`,
    `v:${verb}|${opens}`,
    `v:${verb}|${takes}|${opens}`,
    `v:${verb}|${takes}|${verbs}`,
    `v:${verb}|${that}|${gap}`,
    `v:${verb}|${helped}`,
    `v:${verb}|${size}`,
    `m:${verb}|${ending}|${opens}`,
    `m:${verb}|${ending}|${type}`,
    `m:${ending}|${helped}|${opens}`,
    `m:${verb}|${opens}|${type}`,
    `m:${verb}|${opens}|${size}`,
    `m:${verb}|${opens}|${helped}`,
    `v:${verb}|${type}|${near}`,
    `s:${side}|${how}|${opens}`,
    `s:${side}|${after}`,
    `z:${size}|${opens}`,
    `z:${size}|${verbs}`,
    `e:${after}|${opens}`,
    `t:${telling}|${type}`,
    `t:${telling}|${verb}`,
    `r:${role}|${verb}`,
    `r:${role}|${how}`,
    `n:${how}|${lead}`,
    `n:${how}|${lead}|${opens}`,
  ];
}

/** What a noun has before it: "|her claim", "|a bold plan", "|the claim", "|claims". */
function leadOf(words: readonly Word[], { cue, speaker }: Proposal): string {
  if (speaker !== null) return 'owner';
  for (let at = cue.first - 1; at >= cue.first - 3; at -= 1) {
    const word = words[at];
    if (!word || !/^\p{L}/u.test(word.text)) break;
    if (/^(?:a|an|any|no)$/.test(word.lower)) return 'indefinite';
    if (DETERMINERS.has(word.lower)) return 'definite';
    if (HELPERS.has(word.lower)) return 'helper';
  }
  return 'bare';
}

/** How the verb ends: its tense, by its form. */
function endingOf(word: Word | undefined): string {
  const lower = word?.lower ?? '';
  if (HELPERS.has(lower)) return 'helper';
  if (IRREGULAR_PASTS.has(lower)) return 'irregular';
  return /ed$/.test(lower)
    ? 'past'
    : /ing$/.test(lower)
      ? 'participle'
      : /s$/.test(lower)
        ? 'present'
        : 'plain';
}

function sizeOf(length: number): string {
  return length <= 3
    ? '3'
    : length <= 5
      ? '5'
      : length <= 8
        ? '8'
        : length <= 13
          ? '13'
          : length <= 21
            ? '21'
            : '34';
}

function openingOf(words: readonly Word[], first: number): string {
  const word = words[first];
  if (!word) return 'none';
  if (words[first - 1]?.lower === 'that') return 'clause';
  if (/^(?:to|that)$/.test(word.lower)) return word.lower === 'to' ? 'infinitive' : 'clause';
  if (/^(?:who|what|whether|if|how|why|when|where|which)$/.test(word.lower)) return 'question';
  if (SPEAKER_PRONOUNS.has(word.lower) || word.lower === 'there') return 'pronoun';
  if (/^(?:him|them|her|me|us|himself|herself|themselves)$/.test(word.lower)) return 'object';
  if (DETERMINERS.has(word.lower)) return 'determiner';
  if (NO_CLAUSE_OPENERS.has(word.lower)) return 'preposition';
  if (/ing$/.test(word.lower)) return 'ing';
  if (/ed$/.test(word.lower)) return 'ed';
  return /^\p{Lu}/u.test(word.text) ? 'capital' : /^\d|^\$/.test(word.text) ? 'number' : 'word';
}

function helperOf(word: Word | undefined): string {
  if (!word || word.quotation >= 0) return 'none';
  if (word.lower === 'to') return 'infinitive';
  if (/^(?:not|never)$|n['’]t$/.test(word.lower)) return 'negation';
  return HELPERS.has(word.lower) ? 'helper' : /^\p{L}/u.test(word.text) ? 'word' : 'mark';
}

function endOf(words: readonly Word[], last: number): string {
  const next = words[last + 1];
  if (!next || next.sentence !== words[last]?.sentence) return 'end';
  return /^[.!?]$/.test(next.text)
    ? 'stop'
    : /^[,;—–-]$/.test(next.text)
      ? 'mark'
      : next.quotation >= 0
        ? 'quote'
        : 'word';
}

/** The best sign of a finite verb that the words hold: a helper, a past form, none. */
function verbIn(words: readonly Word[], contents: readonly Stretch[]): string {
  let best = 'n';
  for (const { first, last } of contents) {
    for (let at = first + 1; at <= last; at += 1) {
      const { lower = '', text = '' } = words[at] ?? {};
      if (lower !== 'to' && lower !== 'not' && HELPERS.has(lower)) return 'v';
      if (IRREGULAR_PASTS.has(lower) || /^\p{Ll}{2,}ed$/u.test(text)) best = 'p';
    }
  }
  return best;
}
