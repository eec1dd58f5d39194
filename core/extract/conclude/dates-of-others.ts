import type { DateMention, Span } from '../../model.ts';
import { openAside } from '../open-aside.ts';

/** "Regulations |1990", "her |2018 release", "born in |1952": a year of something else than what happened. */
export function isOfOther(text: string, { start, surface }: DateMention): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  if (BORN.test(before)) return true;
  return /^\d{4}$/.test(surface) && /\p{L}[ ,]*$/u.test(before) && !YEAR_LEAD.test(before);
}

/**
 * ", who have not won there since |1938, led after", ", signed in |May, scored": the date of an aside that a verb does not
 * stand in. All offsets are of the text, the sentence's among them.
 */
export function isOfAside(
  text: string,
  { sentence, date, verb }: { sentence: Span; date: Span; verb: number },
): boolean {
  const told = text.slice(sentence.start, sentence.end);
  const aside = openAside(told, date.start - sentence.start);
  if (aside === null) return false;
  const [at, end] = [verb - sentence.start, date.start - sentence.start];
  // "the statement, circulated on |Wednesday": that is said of what stands before.
  return at > end || (at < aside && told.startsWith(', wh', aside));
}

/**
 * "arrested a man who escaped in |2019": a month or a year of what is told of somebody behind the verb. A day may be of
 * either. All offsets are of the text.
 */
export function isOfObject(text: string, { date, verb }: { date: DateMention; verb: Span }): boolean {
  if (!/^\d{4}(?:-\d\d)?$/.test(date.timex.value) || date.start < verb.end) return false;
  const between = text.slice(verb.end, date.start);
  const at = between.lastIndexOf(' who ');
  return at >= 0 && !between.includes(',', at);
}

/** "was born on |June 1": its own day for a birth, and that of something else for all that is told beside it. */
export function isOfBirth(text: string, { start }: DateMention): boolean {
  return BORN.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));
}

const BORN = /\bborn (?:in|on) $/;
/** Characters before a date. */
const LONGEST_LEAD = 16;
/** A year that dates an event has one of these before it. */
const YEAR_LEAD =
  /\b(?:in|since|by|until|till|from|during|before|after|of|early|late|mid|around|about|between|for|through|throughout|to|and|or|year)[ -]$/i;
