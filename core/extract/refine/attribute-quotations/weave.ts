import type { Article, Quotation, Span } from '../../../model.ts';
import type { Cue } from './find-cues.ts';
import type { Heard } from './hear.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import type { Place } from './scene.ts';
import { toldAround } from './told-around.ts';
import type { Stretch } from './told-clause.ts';

/** A quotation with who says it by which cue. */
export interface Attributed {
  readonly place: Place;
  readonly quotation: Quotation;
  readonly speaker: LinkedCandidate | null;
  readonly cue: Cue | null;
}

/**
 * Quotations with the clause that somebody weaves them into: "said |he took “solace” from the vote|". Those of one clause
 * are one: "said |the town was “glad” and not “sorry”|".
 */
export function weave({ text }: Article, heard: Heard, attributed: readonly Attributed[]): Quotation[] {
  const { words } = heard;
  const clauses = clausesOf(heard, attributed);
  const joined = new Set([...clauses.values()].flatMap(({ others }) => others));
  return attributed.flatMap((one): Quotation[] | Quotation => {
    if (joined.has(one)) return [];
    const clause = clauses.get(one);
    return clause ? withClause(text, words, [one, clause]) : one.quotation;
  });
}

/** What is told around quoted words, and which other quotations are part of it. */
interface Clause {
  readonly told: readonly Stretch[];
  readonly others: readonly Attributed[];
}

/** Of the first quotation of each clause. None where words of somebody else stand in it. */
function clausesOf(heard: Heard, attributed: readonly Attributed[]): Map<Attributed, Clause> {
  const { words } = heard;
  const byQuotation = new Map(attributed.map((one) => [words[one.place.first]?.quotation, one]));
  const clauses = new Map<Attributed, Clause>();
  const taken = new Set<Attributed>();
  for (const one of attributed) {
    const { place, speaker, cue } = one;
    if (!speaker || !cue || taken.has(one)) continue;
    const told = toldAround({ ...heard, place, speaker, cue });
    const inside = told.flatMap((stretch) => quotedIn(words, stretch));
    const others = new Set(inside.flatMap((quotation) => byQuotation.get(quotation) ?? []));
    others.delete(one);
    if (told.length === 0 || [...others].some((other) => taken.has(other) || !isSame(one, other))) continue;
    clauses.set(one, { told, others: [...others] });
    for (const member of [one, ...others]) taken.add(member);
  }
  return clauses;
}

function isSame(one: Attributed, other: Attributed): boolean {
  return one.speaker === other.speaker && one.cue === other.cue;
}

/** The quotations of a stretch of words, as words have them. */
function quotedIn(words: readonly Word[], { first, last }: Stretch): number[] {
  return words.slice(first, last + 1).flatMap(({ quotation }) => (quotation >= 0 ? [quotation] : []));
}

function withClause(
  text: string,
  words: readonly Word[],
  [one, { told, others }]: [Attributed, Clause],
): Quotation {
  const first = one.quotation;
  const clauses = told.map((stretch) => clauseSpan(text, words, stretch));
  const quoted = [first, ...others.map(({ quotation }) => quotation)]
    .flatMap((one) => one.quoted)
    .sort((a, b) => a.start - b.start);
  const rest = quoted.filter(
    (part) => !clauses.some(({ start, end }) => start <= part.start && part.end <= end),
  );
  const contents = [...clauses, ...rest].sort((a, b) => a.start - b.start);
  const start = contents[0]?.start ?? first.start;
  const end = contents.at(-1)?.end ?? first.end;
  return {
    ...first,
    rule: `${first.rule} weave`,
    start,
    end,
    surface: text.slice(start, end),
    contents,
    quoted,
  };
}

/** With both marks of the words in them, but for a stop before the closing one. */
function clauseSpan(text: string, words: readonly Word[], { first, last }: Stretch): Span {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  if (first === last) return { start, end };
  const opens = (words[first]?.quotation ?? -1) >= 0 && OPENING.test(text.charAt(start - 1));
  const closes = (words[last]?.quotation ?? -1) >= 0 && CLOSING.test(text.charAt(end));
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

const OPENING = /["“„«‘'‹「『]/;
const CLOSING = /["”“»’'›」』]/;
