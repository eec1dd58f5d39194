import type { Span } from '../../../model.ts';
import { ATTRIBUTION_FORMS } from '../../data/quotation-words.ts';
import { partOf } from './part-of.ts';
import type { MarkedPart } from './quote-marks.ts';

const SAID = ATTRIBUTION_FORMS.join('|');
/** ", he said", "! said Ann Lee", ", the mayor of Springfield said": what only the writer can have written. */
const ATTRIBUTION = new RegExp(
  String.raw`[,!?…]\s+(?:(?:${SAID})\s+(?:\p{Lu}|the\s|an?\s|(?:he|she|they)\b)|(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he\s+)?(?:[\p{L}.'’-]+\s+){0,4}[\p{L}'’-]+)\s+(?:${SAID})(?=[\s.,:]))`,
  'u',
);
/** Fewer characters are no quotation worth a closing mark. */
const SHORTEST = 12;
/** How far an attribution is looked for. */
const REACH = 1500;

/** A part that nothing closes, cut where the writer goes on: before ", he said", or at the end of a sentence that it was woven into. */
export function closeLost(text: string, part: MarkedPart): MarkedPart {
  const { outer, inner } = part;
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + REACH));
  const attribution = ATTRIBUTION.exec(words);
  if (attribution && attribution.index >= SHORTEST)
    return cut(text, outer, inner.start + attribution.index + 1);
  if (!/^\p{Ll}/u.test(words)) return part;
  const stop = /[.!?](?=\s+[\p{Lu}"“])/u.exec(words);
  return stop && stop.index >= SHORTEST ? cut(text, outer, inner.start + stop.index + 1) : part;
}

function cut(text: string, outer: Span, end: number): MarkedPart {
  return partOf(text, { start: outer.start, end: outer.start + 1 }, end, end);
}

/** Whether the writer says in these words who speaks, marks left out. */
export function isAttributed(words: string): boolean {
  return ATTRIBUTION.test(words.slice(0, REACH).replace(/["“”]/g, ''));
}
