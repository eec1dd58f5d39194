import type { Span } from '../../../model.ts';
import { FUTURE_CUES, PAST_FORMS } from '../../data/tense-words.ts';

export type Tense = 'past' | 'future' | 'unknown';

const CUES = new RegExp(
  String.raw`\b(?:(?<future>${FUTURE_CUES.join('|')})|(?<past>${PAST_FORMS.join('|')}|[a-z]{2,}ed))\b`,
  'gi',
);
/** How far from the date a verb is looked for. */
const REACH = 90;

/** Whether the words around a date look back or forward: the nearest cue tells; one before the date counts for more. */
export function tenseAt(text: string, sentence: Span, date: Span): Tense {
  return tenseReader(text)(sentence, date);
}

/** The same for many dates of a text; a text that says one thing over and over is read once. */
export function tenseReader(text: string): (sentence: Span, date: Span) => Tense {
  const known = new Map<string, Tense>();
  return (sentence, date) => {
    if (/^['’]s\b/.test(text.slice(date.end, date.end + 3))) return 'past';
    const before = text.slice(Math.max(sentence.start, date.start - REACH), date.start);
    const after = text.slice(date.end, Math.min(sentence.end, date.end + REACH));
    const key = `${before}|${after}`;
    const tense = known.get(key) ?? tenseBetween(before, after);
    known.set(key, tense);
    return tense;
  };
}

function tenseBetween(before: string, after: string): Tense {
  let best: { distance: number; tense: Tense } = { distance: Number.POSITIVE_INFINITY, tense: 'unknown' };
  for (const cue of before.matchAll(CUES))
    best = nearer(best, before.length - cue.index - cue[0].length, cue);
  for (const cue of after.matchAll(CUES)) best = nearer(best, cue.index * 1.5 + 10, cue);
  return best.tense;
}

function nearer<T extends { distance: number; tense: Tense }>(
  best: T,
  distance: number,
  cue: RegExpMatchArray,
): { distance: number; tense: Tense } {
  return distance < best.distance
    ? { distance, tense: cue.groups?.future === undefined ? 'past' : 'future' }
    : best;
}
