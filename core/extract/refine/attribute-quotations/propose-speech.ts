import { NO_CLAUSE_OPENERS } from '../../data/cue-verbs.ts';
import { CLAUSE_STARTS, HELPERS, IRREGULAR_PASTS, SPEAKER_PRONOUNS } from '../../data/speaker-words.ts';
import { beforeClosing, closingsIn } from './closing-attribution.ts';
import type { Cue } from './find-cues.ts';
import { interviewTurns } from './interview-turns.ts';
import type { LinkedCandidate } from './link-cues.ts';
import { proposeUnlinked } from './propose-unlinked.ts';
import type { Word } from './read-words.ts';
import { isEndless, roleOf, sentenceAround } from './sentence-around.ts';
import type { Proposal, Told } from './speech-features.ts';
import type { Stretch } from './told-clause.ts';
import { clauseAfter, clauseEnd, MIN_WORDS, withoutStop } from './told-clause.ts';
import { toldContent } from './told-content.ts';
import { isPlain } from './unlinked-speech.ts';
import { besideAttribution, isMarked, wireMarked } from './wire-marks.ts';

/** All words outside quotation marks that might be what somebody says; many are not. */
export function proposeSpeech(told: Told): Proposal[] {
  const pairs = wireMarked(told.words);
  const turns = interviewTurns(told.article, told.words);
  const proposals = [...linked(told, pairs), ...shared(told), ...supposed(told), ...proposeUnlinked(told)];
  for (const proposal of proposals)
    if (!isMarked(pairs, proposal.cue.first) && maySay(told, proposal)) turns.push(proposal);
  return turns;
}

function maySay(told: Told, proposal: Proposal): boolean {
  return (
    !isStayingUnnamed(told.words, proposal) &&
    !isThing(told.words, proposal) &&
    !isHalfQuoted(told, proposal) &&
    (proposal.verb?.class !== 'other' || isClause(told, proposal))
  );
}

/** "asked |not to be named": how somebody speaks, not what is said. */
function isStayingUnnamed(words: readonly Word[], { contents }: Proposal): boolean {
  const first = contents[0]?.first ?? 0;
  const opening = [0, 1, 2, 3].map((step) => words[first + step]?.lower).join(' ');
  return /^(?:not to be (?:named|identified|quoted)|to (?:remain|stay) (?:anonymous|unnamed) |to be (?:known|identified|named|called|quoted) (?:only|just|as|by) )/.test(
    `${opening} `,
  );
}

/** "‘I thought |I had lost him’|: mother tells" in a headline: half of what stands in single marks. */
function isHalfQuoted({ article, words }: Told, { contents, how }: Proposal): boolean {
  if (how === 'turn' || roleOf(article, words, contents[0]?.first ?? 0) !== 'headline') return false;
  return contents.some(({ first, last }) => {
    for (let at = first; at <= last; at += 1) {
      if (opensMark(words, at)) return false;
      if (closesMark(words, at)) return true;
    }
    return false;
  });
}

/** "‘We", not the mark of "again’:". */
function opensMark(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    /^[‘']/.test(words[at]?.text ?? '') &&
    next?.start === words[at]?.end &&
    /^[\p{L}\d]/u.test(next?.text ?? '')
  );
}

/** Not "workers' rights". */
function closesMark(words: readonly Word[], at: number): boolean {
  if (!/^[’']$/.test(words[at]?.text ?? '')) return false;
  const owns = /s$/.test(words[at - 1]?.text ?? '') && words[at + 1]?.sentence === words[at]?.sentence;
  return !(owns && /^\p{L}/u.test(words[at + 1]?.text ?? ''));
}

/** Verbs whose bare object is a person or a thing: "asked |the deputy mayor Ann Lee", "recalled |12,000 vans". */
const NEEDS_VERB = new Set(['ask', 'tell', 'inform', 'remind', 'recall', 'notify', 'brief']);

/** No clause, question or "to" follows where the verb says nothing without one. */
function isThing(words: readonly Word[], { verb, cue, contents, how }: Proposal): boolean {
  const first = contents[0]?.first ?? 0;
  if (how === 'wire' || !verb || !NEEDS_VERB.has(verb.verb) || first < cue.first) return false;
  const { lower = '' } = words[first] ?? {};
  if (words[first - 1]?.lower === 'that' || opensTold(lower)) return false;
  if (verb.verb === 'recall' && !isCounted(words, first)) return false;
  return contents.every((stretch) => !hasVerb(words, stretch));
}

function opensTold(lower: string): boolean {
  return NO_CLAUSE_OPENERS.has(lower) || CLAUSE_STARTS.has(lower) || SPEAKER_PRONOUNS.has(lower);
}

/** "12,000 vans", "more than 2 million vehicles". */
function isCounted(words: readonly Word[], first: number): boolean {
  return [0, 1, 2].some((step) => /^\d/.test(words[first + step]?.text ?? ''));
}

function hasVerb(words: readonly Word[], { first, last }: Stretch): boolean {
  for (let at = first; at <= last; at += 1) {
    const { lower = '', text = '' } = words[at] ?? {};
    if (HELPERS.has(lower) || IRREGULAR_PASTS.has(lower) || /^\p{Ll}{2,}(?:ed|ing)$/u.test(text)) return true;
  }
  return false;
}

/** Words from a verb of no list to what is said: "convinced the town that". */
const LONGEST_WAY = 4;

/** "learned that …", "are asking whether …", not "left and |warned that": what a verb of no list must have behind it. */
function isClause({ words, cues }: Told, { cue, contents, how }: Proposal): boolean {
  const first = contents[0]?.first ?? 0;
  for (let at = cue.last + 1; at < first; at += 1) if (cues.has(at)) return false;
  const { lower = '' } = words[first] ?? {};
  return (
    how === 'wire' ||
    (words[first - 1]?.lower === 'that' && first - cue.last <= LONGEST_WAY) ||
    CLAUSE_STARTS.has(lower) ||
    SPEAKER_PRONOUNS.has(lower)
  );
}

/** What those say who stand beside a cue. */
function linked(told: Told, pairs: readonly Stretch[]): Proposal[] {
  const closings = closingsIn(told.words, told.candidates);
  const proposals: Proposal[] = [];
  for (const candidate of told.candidates) {
    const proposal = candidate.cue && saidBy(candidate, candidate.cue, { told, pairs, closings });
    if (proposal) proposals.push(proposal);
  }
  return proposals;
}

function saidBy(
  candidate: LinkedCandidate,
  cue: Cue,
  {
    told: { article, words },
    pairs,
    closings,
  }: { told: Told; pairs: readonly Stretch[]; closings: ReturnType<typeof closingsIn> },
): Proposal | null {
  const { link, first, last } = candidate;
  // A headline says in short what the article tells at length: only its words of saying are worth a fact.
  if (cue.class === 'judge' && roleOf(article, words, first) === 'headline') return null;
  const about = { cue, verb: cue, candidate, speaker: null };
  const beside =
    link === 'subject' || link === 'subject-apposition' || link === 'inverted'
      ? besideAttribution(words, pairs, { first: Math.min(first, cue.first), last: Math.max(last, cue.last) })
      : [];
  if (beside.length > 0) return { ...about, contents: beside, how: 'wire' };
  const contents = toldContent(words, candidate, sentenceAround(words, first)).map((stretch) =>
    beforeClosing(words, stretch, { closings, speaker: candidate }),
  );
  return contents.length > 0 ? { ...about, contents, how: link } : null;
}

/** What follows the further verbs of a subject. */
function shared({ words, candidates }: Told): Proposal[] {
  return candidates.flatMap((candidate) =>
    candidate.also.flatMap((cue): Proposal[] => {
      const sentence = sentenceAround(words, cue.first);
      if (isEndless(sentence)) return [];
      // "…, said the mayor who …": what is said stands before.
      if (cue.form === 'finite' && words[cue.first - 1]?.text === ',') return [];
      const told = clauseAfter(words, cue, withoutStop(words, sentence.last));
      if (!told || told.last - told.first + 1 < MIN_WORDS || !isPlain(words, told)) return [];
      return [{ cue, verb: cue, candidate, speaker: null, contents: [told], how: 'shared' }];
    }),
  );
}

/** "The mayor is expected to resign", "the town appears to have lost": nobody is named who thinks so. */
function supposed({ words, cues, candidates }: Told): Proposal[] {
  const firsts = new Map<number, LinkedCandidate>();
  for (const candidate of candidates) if (candidate.cue) firsts.set(candidate.cue.first, candidate);
  return [...cues.values()].flatMap((cue): Proposal[] => {
    if (cue.form === 'ing' || cue.class === 'according') return [];
    const next = words[cue.last + 1]?.lower ?? '';
    const passive =
      /^(?:is|are|was|were|be|been|being)$/.test(words[cue.first - 1]?.lower ?? '') && cue.form === 'finite';
    const seems = cue.class === 'think' && /^(?:seem|appear)$/.test(cue.verb) && !BEING_SEEN.has(next);
    const thinks = passive && /^(?:to|as)$/.test(next) && !isMeasured(words, cue.last + 1);
    if (!thinks && !seems) return [];
    const sentence = sentenceAround(words, cue.first);
    if (isEndless(sentence)) return [];
    const subject = firsts.get(cue.first)?.first ?? subjectBefore(candidates, cue.first);
    if (subject === null || words[subject]?.sentence !== words[cue.first]?.sentence) return [];
    const told = { first: subject, last: clauseEnd(words, cue.last + 1, withoutStop(words, sentence.last)) };
    if (!isPlain(words, told)) return [];
    return [
      {
        cue,
        verb: cue,
        candidate: null,
        speaker: null,
        contents: [told],
        how: passive ? 'passive' : 'seeming',
      },
    ];
  });
}

/** "appeared |in court", "is due to appear |before a judge". */
const BEING_SEEN = new Set('in before at on with alongside by via for live again'.split(' '));

/** "felt |as far away as Rome". */
function isMeasured(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower === 'as' &&
    /^(?:far|well|soon|early|late|long|much|many|high|low)$/.test(words[at + 1]?.lower ?? '')
  );
}

/** The first word of the last candidate before a word, by binary search. */
function subjectBefore(candidates: readonly LinkedCandidate[], at: number): number | null {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return candidates[low - 1]?.first ?? null;
}
