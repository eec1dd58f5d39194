import type { Article, Quotation, Span } from '../../../model.ts';
import type { LinkedCandidate } from './link-cues.ts';
import type { Word } from './read-words.ts';
import { cueSpan, speakerSpan } from './speaker-span.ts';

export interface Told {
  readonly article: Article;
  readonly words: readonly Word[];
  readonly candidates: readonly LinkedCandidate[];
}

/** Speech without quotation marks: "X said that …", "…, according to the statement", "…, X said". */
export function findIndirect(told: Told): Quotation[] {
  const found: Quotation[] = [];
  const ends = sentenceEnds(told.words);
  let until = -1;
  for (const candidate of told.candidates) {
    const content = contentOf(told, candidate, ends);
    if (!content || content.first <= until) continue;
    until = content.last;
    found.push(indirectQuotation(told, candidate, content));
  }
  return found;
}

/** Indexes into the words. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** First and last word of each sentence. */
function sentenceEnds(words: readonly Word[]): ReadonlyMap<number, Stretch> {
  const ends = new Map<number, Stretch>();
  for (const [index, { sentence }] of words.entries())
    ends.set(sentence, { first: ends.get(sentence)?.first ?? index, last: index });
  return ends;
}

const MIN_WORDS = 3;
/** A longer sentence is a list or no sentence at all; bounds the cost of a text without full stops. */
const LONGEST_SENTENCE = 200;

function contentOf(
  { words }: Told,
  candidate: LinkedCandidate,
  ends: ReadonlyMap<number, Stretch>,
): Stretch | null {
  const { cue, link } = candidate;
  const sentence = ends.get(words[candidate.first]?.sentence ?? -1);
  if (!cue || !sentence || sentence.last - sentence.first > LONGEST_SENTENCE) return null;
  if (link === 'object' || link === 'owner' || link === 'by') return null;
  const content =
    link === 'source'
      ? aroundSource(words, candidate, sentence)
      : link === 'inverted'
        ? beforeMark(words, cue.first - 1, sentence)
        : afterVerb(words, candidate, sentence);
  if (!content || content.last - content.first + 1 < MIN_WORDS) return null;
  for (let at = content.first; at <= content.last; at += 1)
    if ((words[at]?.quotation ?? -1) >= 0) return null;
  return content;
}

/** "…, according to X" and "According to X, …". */
function aroundSource(
  words: readonly Word[],
  { cue, last }: LinkedCandidate,
  sentence: Stretch,
): Stretch | null {
  if (!cue) return null;
  if (cue.first > sentence.first + 1) return beforeMark(words, cue.first - 1, sentence);
  let at = last + 1;
  while (at < sentence.last && words[at]?.text !== ',') at += 1;
  return at < sentence.last ? { first: at + 1, last: withoutStop(words, sentence.last) } : null;
}

/** Everything from the start of the sentence to the comma before the attribution. */
function beforeMark(words: readonly Word[], mark: number, sentence: Stretch): Stretch | null {
  const last = /^[,—–-]$/.test(words[mark]?.text ?? '') ? mark - 1 : mark;
  return last > sentence.first ? { first: sentence.first, last } : null;
}

/** "said (that) …" to the end of the sentence; "…, X said" looks back. */
function afterVerb(
  words: readonly Word[],
  { cue, first, type }: LinkedCandidate,
  sentence: Stretch,
): Stretch | null {
  if (!cue) return null;
  const last = withoutStop(words, sentence.last);
  const next = words[cue.last + 1];
  const trailing = cue.last >= last - 3 || next?.text === ',' || next?.text === '.';
  if (trailing && cue.class === 'say' && words[first - 1]?.text === ',' && type !== 'who')
    return beforeMark(words, first - 1, sentence);
  const that = thatAfter(words, cue.last, last);
  if (that !== null) return { first: that + 1, last: clauseEnd(words, that + 1, last) };
  return takesClause(words, cue.last, candidateClass(cue.class))
    ? { first: cue.last + 1, last: clauseEnd(words, cue.last + 1, last) }
    : null;
}

function candidateClass(name: string): 'say' | 'think' | 'other' {
  return name === 'say' || name === 'think' ? name : 'other';
}

/** "that", at most six words after the verb: "told reporters on Monday that". */
function thatAfter(words: readonly Word[], cue: number, last: number): number | null {
  for (let at = cue + 1; at <= Math.min(cue + 7, last); at += 1) {
    const word = words[at];
    if (!word || /^[,:;]$/.test(word.text)) return null;
    if (word.lower === 'that' && at < last) return at;
  }
  return null;
}

/** A clause may follow "said" without "that": "said he would come", not "said to him". */
function takesClause(words: readonly Word[], cue: number, kind: 'say' | 'think' | 'other'): boolean {
  const verb = words[cue]?.lower ?? '';
  const next = words[cue + 1];
  if (!next || !/^[\p{L}\d$]/u.test(next.text)) return false;
  if (kind === 'say' && /^(?:said|says|say|saying)$/.test(verb))
    return !/^(?:in|on|at|to|of|about|so|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      next.lower,
    );
  if (
    kind === 'think' &&
    /^(?:believe|believes|believed|think|thinks|thought|hope|hopes|hoped|fear|fears|feel|feels)$/.test(verb)
  )
    return !/^(?:in|on|at|of|about|so|like|the|a)$/.test(next.lower);
  return (
    kind === 'think' &&
    /^(?:wants?|wanted|hopes?|plans?|intends?|expects?)$/.test(verb) &&
    next.lower === 'to'
  );
}

/** To the full stop, or to ", but X said". */
function clauseEnd(words: readonly Word[], first: number, last: number): number {
  for (let at = first + MIN_WORDS; at < last; at += 1) {
    if (
      words[at]?.text === ',' &&
      /^(?:but|adding|noting|while|although|though|citing|according)$/.test(words[at + 1]?.lower ?? '')
    )
      return at - 1;
    if (words[at]?.text === ';') return at - 1;
  }
  return last;
}

function withoutStop(words: readonly Word[], last: number): number {
  return /^[.!?…]$/.test(words[last]?.text ?? '') ? last - 1 : last;
}

function indirectQuotation(
  { article, words }: Told,
  candidate: LinkedCandidate,
  { first, last }: Stretch,
): Quotation {
  const content: Span = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
  const speaker = speakerSpan(words, candidate);
  return {
    kind: 'quotation',
    ...content,
    surface: article.text.slice(content.start, content.end),
    rule: `quotations/indirect attribution/${candidate.link}`,
    contents: [content],
    quoted: [],
    cue: candidate.cue && cueSpan(words, candidate.cue),
    speaker: { ...speaker, surface: article.text.slice(speaker.start, speaker.end), entity: null },
    directness: 'indirect',
  };
}
