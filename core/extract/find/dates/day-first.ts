import { DAY_FIRST_DOMAINS } from '../../data/time-words.ts';
import { MONTH } from './grammar.ts';

const SLASHED = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d/-])/g;
const DOMAIN = /^https?:\/\/[^/?#]+\.([a-z]{2})(?::\d+)?(?:[/?#]|$)/i;

const DAY_BEFORE = new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})(?!\w)`, 'g');
const DAY_BEHIND = new RegExp(String.raw`\b(?:${MONTH}) \d{1,2}(?!\w)`, 'g');

/**
 * Whether 5/1/2022 is January 5: where another date of the text can only be read so ("26/07/2022"), else where the
 * page is from a country that writes so, else where the text writes "11 March" and not "March 11".
 */
export function isDayFirst(text: string, url: string | null): boolean {
  let day = 0;
  let month = 0;
  let isAsked = false;
  for (const [, first, , second] of text.matchAll(SLASHED)) {
    isAsked = true;
    if (Number(first) > 12 && Number(second) <= 12) day += 1;
    if (Number(second) > 12 && Number(first) <= 12) month += 1;
  }
  if (day !== month) return day > month;
  const domain = DOMAIN.exec(url ?? '')?.[1]?.toLowerCase();
  if (domain !== undefined && DAY_FIRST_DOMAINS.has(domain)) return true;
  return isAsked && countOf(text, DAY_BEFORE) > countOf(text, DAY_BEHIND);
}

function countOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
