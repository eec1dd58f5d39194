import type { ArticleId, EntityId, Reading, Span } from '../../core/model.ts';
import type { CitedFact, PinnedPlace } from '../../extension/messages.ts';
import type { RefusalScope } from '../../extension/refusals.ts';
import type { CardQuestion } from './draw-card.ts';

export const isObject = (of: unknown): of is Record<string, unknown> => typeof of === 'object' && of !== null;
export const nothing = (of: unknown): Record<string, never> | null => (isObject(of) ? {} : null);

export const anEntity = (of: unknown): { entity: EntityId } | null =>
  isObject(of) && typeof of.entity === 'string' ? { entity: of.entity } : null;

export const isText = (of: unknown): of is string => typeof of === 'string';

const isSpan = (of: unknown): of is Span =>
  isObject(of) && Number.isSafeInteger(of.start) && Number.isSafeInteger(of.end);

const isScope = (of: unknown): of is RefusalScope => of === 'page' || of === 'site' || of === 'everywhere';

const isDay = (of: unknown): of is string => isText(of) && /^\d{4}-\d\d-\d\d$/.test(of);

/** More names than this are no page that a reader reads. */
const MOST_READ = 500;
/** A quoted statement is compared up to some 600 words. */
const LONGEST_NAME = 8_000;

function aReading(of: unknown): Reading | null {
  if (!isObject(of) || !Array.isArray(of.entities) || !of.entities.every(isText)) return null;
  const { name, date } = of;
  if (name !== null && (!isText(name) || name.length > LONGEST_NAME)) return null;
  if (date !== null && !isDay(date)) return null;
  return { name, date, entities: of.entities.slice(0, MOST_READ) };
}

export const aCardQuestion = (of: unknown): CardQuestion | null => {
  const entity = anEntity(of);
  const reading = isObject(of) ? aReading(of.reading) : null;
  return entity && reading && { ...entity, reading };
};

export function aCitedQuestion(of: unknown): (CardQuestion & { fact: CitedFact | null }) | null {
  const question = aCardQuestion(of);
  if (!question || !isObject(of)) return null;
  if (of.fact === null) return { ...question, fact: null };
  if (!isObject(of.fact)) return null;
  const { kind, article, start } = of.fact;
  if ((kind !== 'event' && kind !== 'quotation') || !isText(article) || !Number.isSafeInteger(start))
    return null;
  return { ...question, fact: { kind, article, start: start as number } }; // looked at just now
}

/** Larger than any screen: no place that a reader left a card at. */
const MOST_PX = 100_000;

export function readPlace(of: unknown): PinnedPlace | null {
  if (!isObject(of)) return null;
  const [left = 0, top = 0, width = 0, height = 0] = [of.left, of.top, of.width, of.height].map((px) =>
    typeof px === 'number' && px >= 0 && px < MOST_PX ? px : Number.NaN,
  );
  return left + top + width + height >= 0 ? { left, top, width, height } : null;
}

export function aPinnedPlace(of: unknown): { place: PinnedPlace | null } | null {
  if (!isObject(of)) return null;
  const place = of.place === null ? null : readPlace(of.place);
  return of.place === null || place ? { place } : null;
}

export const anArticle = (of: unknown): { article: ArticleId } | null =>
  isObject(of) && isText(of.article) ? { article: of.article } : null;

export function anArticleAt(of: unknown): { article: ArticleId; at: Span } | null {
  const article = anArticle(of);
  return article && isObject(of) && isSpan(of.at) ? { ...article, at: of.at } : null;
}

export const aRefusal = (of: unknown): { entity: EntityId; scope: RefusalScope | null } | null =>
  isObject(of) && isText(of.entity) && (of.scope === null || isScope(of.scope))
    ? { entity: of.entity, scope: of.scope }
    : null;

export function aStory(of: unknown): { entities: EntityId[]; date: string | null } | null {
  if (!isObject(of) || !Array.isArray(of.entities) || !of.entities.every(isText)) return null;
  if (of.date !== null && !isDay(of.date)) return null;
  return { entities: of.entities.slice(0, MOST_READ), date: of.date };
}
