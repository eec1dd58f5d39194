import type { Entity, WhyMarked } from '../model.ts';
import { newestFirst } from './card-date.ts';
import type { LibraryIndex } from './library-index.ts';
import { sentenceAround } from './sentence-around.ts';
import type { Sources } from './sources.ts';

/** The newest article that writes the name so, and the rule by which it was taken for the entity's. */
export function whyMarked(
  index: LibraryIndex,
  { entity, name, sources }: { entity: Entity; name: string | null; sources: Sources },
): WhyMarked {
  const sought = name ?? entity.name;
  const held = index.mentionsOf(entity.id);
  const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const exact = held.filter(({ surface }) => surface === sought);
  const same = exact.length > 0 ? exact : held.filter(({ surface }) => fold(surface) === fold(sought));
  const [mention] = newestFirst(same, ({ article }) => index.article(article)?.date?.value ?? null);
  const article = mention && index.article(mention.article);
  if (!mention || !article) return { name: sought, mention: null };
  const sentence = sentenceAround(article.text, mention);
  return {
    name: sought,
    mention: { ...sources.receipt(article, { sentence, span: mention }), rule: mention.rule },
  };
}
