import type { Article, DateMention, NameMention, Quotation, QuotationFact, Span } from '../../model.ts';
import { DECIDING_FORMS, KNOWING_FORMS } from '../data/quotation-words.ts';
import { HELPERS } from '../data/speaker-words.ts';
import { indexFrom, within } from '../within.ts';
import { isOfAside, isOfOther } from './dates-of-others.ts';
import { isOnCalendar } from './is-on-calendar.ts';

/** Characters to either side of a quotation. */
const REACH = 1_500;

interface Known {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
}

/** One fact per quotation: about its speaker and all whom its sentences name. */
export function quotationFacts(known: Known): QuotationFact[] {
  const facts: QuotationFact[] = [];
  for (const quotation of known.quotations)
    if (isTelling(known.article.text, quotation)) facts.push(factOf(quotation, known));
  return facts;
}

function factOf(quotation: Quotation, { article, dates, names }: Known): QuotationFact {
  const sentence = sentencesOf(article, quotation);
  const near = stretchAround(quotation, sentence);
  const when = dayOfSpeech(article.text, { quotation, dates: within(dates, near), sentence: near });
  const named = within(names, near).map(({ entity }) => entity);
  const speaker = quotation.speaker?.entity;
  return {
    id: `${article.id}/quotation-${quotation.start}`,
    kind: 'quotation',
    about: [...new Set([...(speaker ? [speaker] : []), ...named])],
    when: when ? { start: when.start, end: when.end, ...when.timex } : null,
    where: [],
    quotation,
    provenance: {
      article: article.id,
      sentence,
      span: { start: quotation.start, end: quotation.end },
      rule: quotation.rule,
    },
  };
}

/** The date behind the cue, "had promised last |autumn", or else the first that is of nothing else than the speech. */
function dayOfSpeech(
  text: string,
  { quotation, dates, sentence }: { quotation: Quotation; dates: readonly DateMention[]; sentence: Span },
): DateMention | undefined {
  const { cue } = quotation;
  const points = dates.filter(
    (date) => date.timex.type === 'DATE' && isOnCalendar(date) && !isInside(date, quotation),
  );
  const behind =
    cue && points.find(({ start }) => start > cue.end && BESIDE.test(text.slice(cue.end, start)));
  if (behind) return behind;
  const verb = (cue ?? quotation).start;
  return points.find((date) => !isOfOther(text, date) && !isOfAside(text, { sentence, date, verb }));
}

/** Between a cue and its date: "said |on |Sunday". */
const BESIDE = /^ (?:on |in |late |early |back in )?$/;

/** Words; less of a sentence than that says nothing by itself: "tragic", "patriots". */
const FEWEST_WORDS = 3;
/** What opens with these lacks its subject, or is part of a list. */
const NO_CLAUSE = /^(?:(?:has|have|had|was|were|is|are|been|and|or|of|than)\s|[,;:])/;
/** “Jack in the Box”: large words alone are the name of something. */
const TITLE =
  /^(?:(?:\p{Lu}|\p{N})\S*|a|an|the|of|in|on|and|for|to|with|at)(?:\s+(?:(?:\p{Lu}|\p{N})\S*|a|an|the|of|in|on|and|for|to|with|at))*$/u;

/** Leaves what no reader could take for words of somebody: scraps of a sentence, titles, clauses without a subject. */
function isTelling(text: string, { contents, quoted, directness, speaker, cue }: Quotation): boolean {
  // Behind "Q:" an interviewer asks.
  if (speaker?.surface === 'Q') return false;
  const wordsOf = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const clause = wordsOf(contents);
  const isDone = isDeed(text.slice(cue?.start, cue?.end), clause);
  // "declined |to speak of the “details”|": only the words in marks are his.
  const words = isDone && directness === 'mixed' ? wordsOf(quoted) : clause;
  if (directness === 'indirect') return speaker !== null && !NO_CLAUSE.test(words) && !isDone;
  const isWhole = directness === 'direct' && /[.!?,…]["”’]?$/.test(words.trimEnd());
  if (!isWhole && words.split(/\s+/).length < FEWEST_WORDS) return false;
  // “No,” he said; but “Star Wars,” is a title wherever its comma stands.
  return !(quoted.length === 1 && /\s/.test(words) && TITLE.test(words.replace(/,$/, '')));
}

/** "declined |to comment", "its decision |to close the bridge", "understands |the risks": done or known rather than said; "the best of it is that |…": nobody says it. */
function isDeed(cue: string, words: string): boolean {
  const lower = cue.toLowerCase();
  return HELPERS.has(lower) || KNOWING_FORMS.has(lower) || (DECIDING_FORMS.has(lower) && /^to\s/.test(words));
}

/** From the first to the last sentence that the quotation, its speaker or its cue touches. */
function sentencesOf(article: Article, { start, end, speaker, cue }: Quotation): Span {
  const from = Math.min(start, speaker?.start ?? start, cue?.start ?? start);
  const to = Math.max(end, speaker?.end ?? end, cue?.end ?? end);
  const { sentences } = article;
  const first = sentences[indexFrom(sentences, from + 1) - 1];
  const last = sentences[indexFrom(sentences, to) - 1];
  return { start: Math.min(from, first?.start ?? from), end: Math.max(to, last?.end ?? to) };
}

/** A sentence of many pages is no sentence: only what stands near the quotation belongs to it. */
function stretchAround({ start, end }: Span, sentence: Span): Span {
  return { start: Math.max(sentence.start, start - REACH), end: Math.min(sentence.end, end + REACH) };
}

function isInside(span: Span, { contents }: Quotation): boolean {
  return contents.some(({ start, end }) => start <= span.start && span.end <= end);
}
