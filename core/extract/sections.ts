import type { Article, Entity, Extraction, Span } from '../model.ts';
import { Mover, moved } from './moved.ts';
import { SharedTexts } from './shared-texts.ts';
import { indexFrom } from './within.ts';

/**
 * UTF-16 units, some 16,000 words: no news story is longer. Longer texts are read in sections, so that what is held in
 * memory while one is read does not grow with the text.
 */
export const LONGEST_SECTION = 100_000;
/** The sections of a longer text are shorter still: what is made for one then goes before it counts as old. */
const LENGTH = 30_000;

/** A stretch of an article as an article of its own, its offsets counted from `offset`. */
export interface Section {
  readonly article: Article;
  readonly offset: number;
}

/** The article itself, or its sections in order: cut between paragraphs where that can be, then sentences, then words. */
export function* sectionsOf(article: Article): Generator<Section, void, undefined> {
  if (article.text.length <= LONGEST_SECTION) {
    yield { article, offset: 0 };
    return;
  }
  for (let from = 0; from < article.text.length; ) {
    const to = cutBehind(article, from);
    yield { article: cut(article, { start: from, end: to }), offset: from };
    from = to;
  }
}

/** Somewhere in the second half of the length of a section that begins here. */
function cutBehind({ text, paragraphs, sentences }: Article, from: number): number {
  const most = from + LENGTH;
  if (most >= text.length) return text.length;
  const least = from + LENGTH / 2;
  for (const spans of [paragraphs, sentences]) {
    const start = spans[indexFrom(spans, most) - 1]?.start ?? 0;
    if (start > least) return start;
  }
  for (let at = most; at > least; at--) if (/\s/.test(text.charAt(at - 1))) return at;
  return isLowSurrogate(text, most) ? most - 1 : most;
}

/** Between the halves of a character. */
function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

function cut(article: Article, window: Span): Article {
  const part = <T extends Span>(span: T): T => ({
    ...span,
    start: Math.max(span.start, window.start) - window.start,
    end: Math.min(span.end, window.end) - window.start,
  });
  const whole = <T extends Span>(span: T | null): T | null =>
    span && span.start >= window.start && span.end <= window.end ? moved(span, -window.start) : null;
  const firstParagraph = firstTouching(article.paragraphs, window);
  return {
    ...article,
    text: article.text.slice(window.start, window.end),
    headline: whole(article.headline),
    subheadline: whole(article.subheadline),
    byline: whole(article.byline),
    dateline: whole(article.dateline),
    paragraphs: touching(article.paragraphs, window).map(part),
    sentences: touching(article.sentences, window).map((sentence) => ({
      ...part(sentence),
      paragraph: sentence.paragraph - firstParagraph,
    })),
  };
}

function firstTouching(spans: readonly Span[], { start }: Span): number {
  const next = indexFrom(spans, start);
  return (spans[next - 1]?.end ?? 0) > start ? next - 1 : next;
}

/** Those of the sorted spans that lie at least partly in the window. */
function touching<T extends Span>(spans: readonly T[], window: Span): readonly T[] {
  return spans.slice(firstTouching(spans, window), indexFrom(spans, window.end));
}

/**
 * What one section gives, with the offsets and ids of the whole article. A section after the first knows the day that
 * the first counts from, where the text says it.
 */
export function readInSections(
  article: Article,
  read: (section: Article, offset: number) => Omit<Extraction, 'article'>,
): Extraction {
  const [mentions, entities, facts]: [
    Extraction['mentions'][number][],
    Map<string, Entity>,
    Extraction['facts'][number][],
  ] = [[], new Map(), []];
  let anchor: Extraction['anchor'] = null;
  let { published } = article;
  const texts = new SharedTexts();
  for (const { article: section, offset } of sectionsOf(article)) {
    const found = read({ ...section, published }, offset);
    const mover = new Mover(offset, texts);
    anchor ??= mover.moved(found.anchor);
    published ??=
      anchor?.certainty === 'said' && /^\d{4}-\d\d-\d\d$/.test(anchor.value) ? anchor.value : null;
    for (const mention of found.mentions) mentions.push(mover.moved(mention));
    for (const entity of found.entities) entities.set(entity.id, together(entities.get(entity.id), entity));
    for (const fact of found.facts) facts.push({ ...mover.moved(fact), id: movedId(fact.id, offset) });
  }
  return { article, anchor, mentions, entities: [...entities.values()], facts };
}

/** Ids of facts end in where they begin. */
function movedId(id: string, by: number): string {
  return id.replace(/\d+$/, (start) => String(Number(start) + by));
}

function together(known: Entity | undefined, more: Entity): Entity {
  if (!known) return more;
  const aliases = [known, more].flatMap(({ name, aliases: others }) => [name, ...others]);
  return {
    ...known,
    aliases: [...new Set(aliases)].filter((alias) => alias !== known.name),
    description: known.description ?? more.description,
    place: known.place ?? more.place,
    parties: known.parties.length > 0 ? known.parties : more.parties,
  };
}
