import type { CardDate } from '../core/model.ts';

const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** What of a date is deduced, by the words that the article has for it: "year deduced" for "January 2", "date deduced" for "two days later"; `null`: nothing. */
export function deducedPart(date: CardDate): string | null {
  if (date.certainty === 'said') return null;
  if (date.surface === '' || date.surface === date.value) return 'deduced';
  return MONTH.test(date.surface) && !/\d{4}/.test(date.surface) ? 'year deduced' : 'date deduced';
}
