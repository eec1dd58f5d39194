import type { CardDate, Span, Timex } from '../model.ts';

/** A value with the words of `text` for it, and the reasons where it is deduced. */
export function cardDate(timex: Timex | (Span & Timex), text: string): CardDate {
  const { value, certainty, evidence } = timex;
  const surface =
    'start' in timex
      ? text.slice(timex.start, timex.end)
      : (evidence[0] && text.slice(evidence[0].start, evidence[0].end)) || value;
  return { value, certainty, surface, because: evidence.map(({ because }) => because) };
}

/**
 * Newest first. Values are ISO 8601 and sort as text; those without a year come after those with one, then the undated.
 * What has one date keeps its order, which is the article's.
 */
export function newestFirst<T>(all: readonly T[], dateOf: (one: T) => string | null): T[] {
  const key = (one: T): string => {
    const value = dateOf(one);
    return value !== null && /^\d{4}/.test(value) ? value : '';
  };
  const rank = (one: T): number => (key(one) !== '' ? 0 : dateOf(one) !== null ? 1 : 2);
  return [...all].sort((a, b) => rank(a) - rank(b) || (key(a) > key(b) ? -1 : key(a) < key(b) ? 1 : 0));
}
