import type { Article, Entity, EntityId, NameMention, Sentence, Span } from '../../model.ts';
import { NATIONAL_OFFICES } from '../data/clause-words.ts';
import { within } from '../within.ts';

const OFFICE = new RegExp(`\\b(?:the|its) (?:${NATIONAL_OFFICES.join('|')})\\b`, 'iu');

/** Characters: a paragraph of many pages is about no one country. */
const REACH = 6_000;

interface Clause {
  readonly article: Article;
  readonly names: readonly NameMention[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly sentence: Sentence;
  readonly clause: Span;
}

/** "the head of the state accepted the government's resignation": of the one country that the paragraph before it is about. */
export function nationOf({ article, names, entities, sentence, clause }: Clause): EntityId | null {
  if (!OFFICE.test(article.text.slice(clause.start, clause.end))) return null;
  const paragraph = article.paragraphs[sentence.paragraph];
  if (!paragraph) return null;
  const from = Math.max(paragraph.start, sentence.start - REACH);
  const before = within(names, { start: from, end: sentence.start }).filter(({ kind }) => kind === 'place');
  const countries = new Set(before.map(({ entity }) => entities.get(entity)?.place?.country));
  const [country] = countries;
  if (countries.size !== 1 || country === undefined) return null;
  for (const { id, place } of entities.values())
    if (place?.kind === 'country' && place.country === country) return id;
  return null;
}
