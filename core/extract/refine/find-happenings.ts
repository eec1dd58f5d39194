import type { Article, DateMention, EventMention, NameMention, Quotation, Span } from '../../model.ts';
import { NO_PAST_VERBS, PAST_VERBS, TELLING_VERBS } from '../data/past-verbs.ts';
import { jointsOf } from '../joints.ts';
import { openAside } from '../open-aside.ts';
import { within } from '../within.ts';

interface Known {
  readonly article: Article;
  /** What the triggers found. */
  readonly events: readonly EventMention[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly quotations: readonly Quotation[];
}

/** A day, week, month or year, its year known or not; not "now", "the 1990s", "two days". */
const POINT = /^(?:\d{4}|XXXX)(?:-\d\d|-W\d\d|-WXX-\d|$)/;
/** "on Tuesday night": a time of a known day. */
const TIME_OF_DAY = /^\d{4}-\d\d-\d\dT/;
/** A sentence is searched no further: verbs of longer ones are far from their subjects. */
const LONGEST = 600;

/**
 * What happened by its form, where no trigger tells its sort: a sentence that names somebody or some place, has a verb in
 * the past or in "will", and a date; and the first sentence of an article, which tells its news. Leaves what was said.
 */
export function findHappenings(known: Known): EventMention[] {
  const { article, events, names } = known;
  const body = article.sentences.filter(({ kind }) => kind === 'sentence');
  const said = known.quotations
    .map(({ start, end, cue }) => ({
      start: Math.min(start, cue?.start ?? start),
      end: Math.max(end, cue?.end ?? end),
    }))
    .sort((a, b) => a.start - b.start);
  const isSaid = overlapsOf(said);
  return body.flatMap((sentence, at): EventMention[] => {
    if (isSaid(sentence)) return [];
    return partsOf(article.text, sentence).flatMap((part, nth): EventMention[] => {
      const told = within(events, part);
      const inRelative = ({ start }: Span) => isInRelative(article.text.slice(part.start, start + 1));
      if (!told.every(inRelative) || within(names, part).length === 0) return [];
      const isDated = within(known.dates, part).some(
        (date) => isPoint(date) && (told.length === 0 || !inRelative(date)),
      );
      if (!isDated && (told.length > 0 || at > 0 || nth > 0)) return [];
      const verb = verbOf(article.text, part);
      if (verb === null) return [];
      const rule = isDated ? 'events/dated' : 'events/lede';
      return [
        { kind: 'event', type: 'event', ...verb, surface: article.text.slice(verb.start, verb.end), rule },
      ];
    });
  });
}

/** A sentence parted where each part could stand alone: each may tell of something that happened. */
function partsOf(text: string, { start, end }: Span): Span[] {
  if (end - start > LONGEST) return [{ start, end }];
  const joints = jointsOf(text, { start, end });
  return [...joints.keys(), joints.length].map((at) => ({
    start: joints[at - 1]?.end ?? start,
    end: joints[at]?.start ?? end,
  }));
}

function isPoint({ timex: { type, value } }: DateMention): boolean {
  return (type === 'DATE' && POINT.test(value)) || (type === 'TIME' && TIME_OF_DAY.test(value));
}

/** ", who was |arrested": what a relative clause tells is not what its sentence tells. */
function isInRelative(before: string): boolean {
  const aside = openAside(before, before.length);
  return aside !== null && /^, (?:who|whom|whose|which) /.test(before.slice(aside));
}

/** Asked for spans in the order of the text: whether any of the sorted spans crosses one. */
function overlapsOf(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  let furthest = -1;
  return ({ start, end }) => {
    for (let span = spans[next]; span && span.start < end; span = spans[++next])
      furthest = Math.max(furthest, span.end);
    return furthest > start;
  };
}

/** The first finite verb behind the first word; `null` if there is none, or if it tells of words. */
function verbOf(text: string, { start, end }: Span): Span | null {
  const words = [...text.slice(start, Math.min(end, start + LONGEST)).matchAll(/[\p{L}\p{M}’'-]+/gu)];
  const told = text.slice(start, end);
  if (NO_NEWS.test(told)) return null;
  for (let at = 1; at < words.length; at++) {
    const [word, before] = [words[at]?.[0] ?? '', words[at - 1]?.[0].toLowerCase() ?? ''];
    const from = start + (words[at]?.index ?? 0);
    if (TELLING_VERBS.has(word)) return null;
    if (!isPast(word) || NOMINAL.has(before) || openAside(told, from - start + word.length + 1) !== null)
      continue;
    return { start: from, end: from + word.length };
  }
  return null;
}

/** Questions, conditions, and what somebody says of himself. */
const NO_NEWS = /^(?:I|We|My|Our|You|If|Unless|Whether|Why|How|What|Who)\s|\?["”’)]*$/;

/** Behind these a participle is part of a noun: "the wounded man", "by armed men". */
const NOMINAL: ReadonlySet<string> = new Set(
  'the a an of in by with for and or to its their his her our my these those some many more most newly'.split(
    ' ',
  ),
);

function isPast(word: string): boolean {
  return (
    PAST_VERBS.has(word) || (/^\p{Ll}{2,}ed$/u.test(word) && !NO_PAST_VERBS.has(word) && !/eed$/.test(word))
  );
}
