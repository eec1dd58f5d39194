import type { CardPlace, Entity, EntityId, EventFact, Fact, LibraryArticle, Span } from '../model.ts';
import { findSurface } from './find-surface.ts';
import type { LibraryIndex } from './library-index.ts';
import { sentenceAround } from './sentence-around.ts';
import type { Sources } from './sources.ts';

/** The entity itself first, then where its events happened, then the parties of an agreement. */
export function placeIds({
  entity,
  events,
}: {
  entity: Entity;
  events: readonly EventFact[];
}): readonly EntityId[] {
  return [
    ...new Set([
      ...(entity.place ? [entity.id] : []),
      ...events.flatMap(({ where }) => where),
      ...entity.parties,
    ]),
  ];
}

/** A place with the words that name it: in a fact's sentence, or else where an article first names it. */
export function cardPlace({
  place: id,
  facts,
  index,
  sources,
}: {
  place: EntityId;
  facts: readonly Fact[];
  index: LibraryIndex;
  sources: Sources;
}): CardPlace[] {
  const entity = index.entity(id);
  if (!entity?.place) return [];
  const found = inFacts({ entity, facts, index }) ?? firstMention({ entity, index });
  if (!found) return [];
  return [{ entity: id, name: entity.name, place: entity.place, ...sources.receipt(found.article, found) }];
}

interface Found {
  readonly article: LibraryArticle;
  readonly sentence: Span;
  readonly span: Span;
}

function inFacts(of: { entity: Entity; facts: readonly Fact[]; index: LibraryIndex }): Found | null {
  const { entity, facts, index } = of;
  const surfaces = [entity.name, ...entity.aliases];
  for (const fact of [...facts.filter(({ where }) => where.includes(entity.id)), ...facts]) {
    const { sentence } = fact.provenance;
    const article = index.article(fact.provenance.article);
    const span = article && findSurface({ text: article.text, within: sentence, surfaces });
    if (span) return { article, sentence, span };
  }
  return null;
}

function firstMention({ entity, index }: { entity: Entity; index: LibraryIndex }): Found | null {
  for (const { article: id, start, end } of index.mentionsOf(entity.id)) {
    const article = index.article(id);
    const span = { start, end };
    if (article) return { article, sentence: sentenceAround(article.text, span), span };
  }
  return null;
}
