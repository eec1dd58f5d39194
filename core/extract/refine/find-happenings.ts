import type { Article, DateMention, EventMention, NameMention, Quotation, Span } from '../../model.ts';
import { TELLING_VERBS } from '../data/past-verbs.ts';
import { isPastVerb } from '../is-past-verb.ts';
import { jointsOf } from '../joints.ts';
import { openAside } from '../open-aside.ts';
import { restrictiveClause } from '../restrictive-clause.ts';
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
  const said = new Overlaps(known.quotations.map(withCue).sort((a, b) => a.start - b.start));
  const found: EventMention[] = [];
  let isFirst = true;
  for (const sentence of known.article.sentences) {
    if (sentence.kind !== 'sentence') continue;
    if (!said.has(sentence))
      for (const [nth, part] of partsOf(known.article.text, sentence).entries())
        found.push(...happeningsIn(known, part, { isLede: isFirst && nth === 0 }));
    isFirst = false;
  }
  return found;
}

function withCue({ start, end, cue }: Quotation): Span {
  return { start: Math.min(start, cue?.start ?? start), end: Math.max(end, cue?.end ?? end) };
}

/** What a part of a sentence tells. */
function happeningsIn(known: Known, part: Span, { isLede }: { isLede: boolean }): EventMention[] {
  if (within(known.names, part).length === 0) return [];
  const stretch = stretchOf(known, part);
  const main = mainHappening(stretch, { isLede });
  return [...(main ? [main] : []), ...relativeHappenings(stretch)];
}

/** A part of a sentence: its words, and the offset in the article that theirs count from. */
interface Stretch {
  readonly words: string;
  readonly from: number;
  /** " who served until 2011 " behind its subject; offsets of `words`. */
  readonly restrictive: Span | null;
  /** What triggers told in it, and its days, months or years. */
  readonly told: readonly Span[];
  readonly points: readonly Span[];
}

function stretchOf({ article, events, dates }: Known, part: Span): Stretch {
  const words = article.text.slice(part.start, part.end);
  return {
    words,
    from: part.start,
    restrictive: restrictiveClause(words),
    told: within(events, part),
    points: within(dates, part).filter(isPoint),
  };
}

/** What the main clause tells, where no trigger tells it. */
function mainHappening(stretch: Stretch, { isLede }: { isLede: boolean }): EventMention | null {
  const inRelative = (span: Span) => relativeAt(stretch, span) !== null;
  if (!stretch.told.every(inRelative)) return null;
  const isDated = !stretch.points.every(inRelative);
  if (!isDated && (stretch.told.length > 0 || !isLede)) return null;
  return mention(
    stretch,
    verbOf(stretch.words, stretch.restrictive),
    isDated ? 'events/dated' : 'events/lede',
  );
}

/** "the war, which |ended in March 1962", "the man who |escaped in 2019 fled": what dated relative clauses tell, where no trigger tells it. */
function relativeHappenings(stretch: Stretch): EventMention[] {
  const { words, from, restrictive, told, points } = stretch;
  const days = points.filter(({ start }) => !words.slice(0, start - from).endsWith('since '));
  const openers = new Set(days.flatMap((day) => relativeAt(stretch, day) ?? []));
  return [...openers].flatMap((opener) => {
    if (told.some((span) => relativeAt(stretch, span) === opener)) return [];
    const isRestrictive = opener === restrictive?.start;
    const close = isRestrictive ? restrictive.end : words.indexOf(', ', opener + 2);
    const start = opener + (isRestrictive ? 1 : 2);
    const verb = verbOf(words.slice(start, close < 0 ? words.length : close));
    const shifted = verb && { start: verb.start + start, end: verb.end + start };
    const found = mention({ words, from }, shifted, 'events/dated');
    return found ? [found] : [];
  });
}

function mention(
  { words, from }: Pick<Stretch, 'words' | 'from'>,
  verb: Span | null,
  rule: string,
): EventMention | null {
  if (verb === null) return null;
  const { start, end } = verb;
  return {
    kind: 'event',
    type: 'event',
    start: from + start,
    end: from + end,
    surface: words.slice(start, end),
    rule,
  };
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

/** ", who was |arrested": where the relative clause begins that a span stands in; `null` where it stands in none. */
function relativeAt({ words, from, restrictive }: Stretch, { start }: Span): number | null {
  if (restrictive && isIn(restrictive, start - from)) return restrictive.start;
  const aside = openAside(words, start - from);
  return aside !== null && /^, (?:who|whom|whose|which) /.test(words.slice(aside)) ? aside : null;
}

const isIn = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

/** Asked for spans in the order of the text: whether any of the sorted spans crosses one. */
class Overlaps {
  readonly #sorted: readonly Span[];
  #next = 0;
  #furthest = -1;

  constructor(sorted: readonly Span[]) {
    this.#sorted = sorted;
  }

  has({ start, end }: Span): boolean {
    const sorted = this.#sorted;
    for (let span = sorted[this.#next]; span && span.start < end; span = sorted[++this.#next])
      this.#furthest = Math.max(this.#furthest, span.end);
    return this.#furthest > start;
  }
}

/** The first finite verb behind the first word and outside of `but`; `null` if there is none, or if it tells of words. */
function verbOf(words: string, but: Span | null = null): Span | null {
  if (NO_NEWS.test(words)) return null;
  for (const { 0: word, index } of words.slice(0, LONGEST).matchAll(/[\p{L}\p{M}’'-]+/gu)) {
    const end = index + word.length;
    if (index === 0 || (but && isIn(but, index))) continue;
    if (TELLING_VERBS.has(word)) return null;
    if (
      isPastVerb(word) &&
      !NOMINAL.has(wordBefore(words.slice(0, index))) &&
      openAside(words, end + 1) === null
    )
      return { start: index, end };
  }
  return null;
}

/** The word right before, in small letters; none where a number or a comma stands between: "in 1970, |". */
function wordBefore(text: string): string {
  return /[\p{L}’'-]+(?= $)/u.exec(text.slice(-LONGEST_NOMINAL))?.[0].toLowerCase() ?? '';
}

/** UTF-16 units, with the space behind. */
const LONGEST_NOMINAL = 8;
/** Questions, conditions, and what somebody says of himself. */
const NO_NEWS = /^(?:I|We|My|Our|You|If|Unless|Whether|Why|How|What|Who)\s|\?["”’)]*$/;

/** Behind these a participle is part of a noun: "the wounded man", "by armed men". */
const NOMINAL: ReadonlySet<string> = new Set(
  'the a an of in by with for and or to its their his her our my these those some many more most newly'.split(
    ' ',
  ),
);
