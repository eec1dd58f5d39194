import type { Sentence, Span } from '../../model.ts';
import { CLAUSE_OPENERS } from '../data/clause-words.ts';
import type { Joint } from '../joints.ts';
import { indexFrom } from '../within.ts';

const OPENER = new RegExp(`(?:, |; | – | — )(${CLAUSE_OPENERS.join('|')}) `, 'gu');
const COLON = /[;:] /g;

/** Joints that a trigger can hold. */
const NEAR = 3;

/** The clause of a sentence that holds a trigger, and what it hangs on. */
export interface Clause extends Span {
  /** "where": the word that opens it; `null` for the main clause. */
  readonly opener: string | null;
  /** Where the words before its comma end: what "where" looks back to. */
  readonly before: number;
  /** It stands behind ", and": what is told before it is the same scene. */
  readonly joined: boolean;
}

/** "Two days later, the protests engulfed Almaty" | ", where" | "the police used flashbangs …". */
export function clauseOf({
  text,
  sentence,
  trigger,
  joints,
}: {
  text: string;
  sentence: Sentence;
  trigger: Span;
  /** Those of the sentence, in order. */
  joints: readonly Joint[];
}): Clause {
  const openers = [...text.slice(sentence.start, sentence.end).matchAll(OPENER)].map((match) => ({
    comma: sentence.start + match.index,
    start: sentence.start + match.index + match[0].length,
    word: match[1] ?? '',
  }));
  const last = openers.findLast(({ start }) => start <= trigger.start) ?? null;
  const own = last && isResumed(text.slice(last.start, trigger.start)) ? null : last;
  const next = openers.find(({ comma }) => comma >= trigger.end);
  const following = indexFrom(joints, trigger.end);
  const joint = joints
    .slice(Math.max(0, following - NEAR), following)
    .findLast(({ end }) => end <= trigger.start);
  const parted = joint && (own === null || own.start <= joint.start) ? joint : null;
  const start = Math.max(
    sentence.start,
    parted?.end ?? (own === null ? sentence.start : startOf({ own, openers, sentence })),
  );
  const stop = COLON.exec(text.slice(trigger.end, sentence.end));
  COLON.lastIndex = 0;
  const limits = [
    sentence.end,
    next?.comma ?? sentence.end,
    joints[following]?.start ?? sentence.end,
    stop ? trigger.end + stop.index : sentence.end,
  ];
  const after = isRelative(own?.word ?? null) ? ANY_COMMA : NO_PARTICIPLE;
  if (own && !parted) limits.push(commaAfter({ text, from: trigger.end, to: sentence.end, comma: after }));
  const end = Math.min(...limits);
  return {
    ...trimmed({ text, start, end }),
    opener: parted ? null : (own?.word ?? null),
    before: parted?.start ?? own?.comma ?? sentence.start,
    joined: parted?.isAnd ?? false,
  };
}

/** ", who had no papers, |were charged": nothing but a verb behind the comma that closes a clause. */
function isResumed(between: string): boolean {
  return /, (?:\p{Ll}+ ){0,2}$/u.test(between);
}

/** ", who was arrested": its subject stands before it, and what dates the main clause does not date it. */
export function isRelative(opener: string | null): boolean {
  return /^(?:who|which|whose)$/.test(opener ?? '');
}

interface Opener {
  readonly comma: number;
  readonly start: number;
  readonly word: string;
}

/** Behind "who" and "which" the subject is missing: it stands before the comma. */
function startOf({
  own,
  openers,
  sentence,
}: {
  own: Opener;
  openers: readonly Opener[];
  sentence: Sentence;
}): number {
  if (!isRelative(own.word)) return own.start;
  return openers.findLast(({ start }) => start < own.start)?.start ?? sentence.start;
}

/** Behind "…, which opened in 1931" the sentence goes on: ", filed for". */
const ANY_COMMA = /, /u;
/** One that does not lead on to a participle: ", circulated on Wednesday". */
const NO_PARTICIPLE = /, (?!\p{L}+ed )/u;

function commaAfter({
  text,
  from,
  to,
  comma,
}: {
  text: string;
  from: number;
  to: number;
  comma: RegExp;
}): number {
  const found = comma.exec(text.slice(from, to));
  return found ? from + found.index : to;
}

/** Without the stop, quotation marks and spaces around it. */
function trimmed({ text, start, end }: { text: string; start: number; end: number }): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s,;“"]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,;.”"]/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
