import type { Span } from '../../../model.ts';
import {
  CALENDAR_PLURALS,
  CALENDAR_VERBS,
  FUTURE_CUES,
  FUTURE_OPENERS,
  NOT_PAST,
  PAST_FORMS,
} from '../../data/tense-words.ts';

/** `past-verb`: a verb in the past stands right before the date, and governs it. */
export type Tense = 'past' | 'past-verb' | 'future' | 'unknown';

export function isPast(tense: Tense): boolean {
  return tense === 'past' || tense === 'past-verb';
}

/**
 * The alternatives are tried in order, and what one takes no other sees: "will be reopened" is no "reopened". A verb
 * group reaches to its verb: "would have met" looks back, "is closed" neither way.
 */
const CUES = new RegExp(
  // All begin where a word does, or with an apostrophe: asked first, since most places in a text are neither.
  String.raw`(?=[\p{Ll}N'’])(?:(?<!\w)|(?!\w))(?:${[
    String.raw`(?<past>\b(?:[wc]ould|should|might|may|must) have(?: been)? \p{Ll}+|\b(?:could(?:n['’]t| not)|(?:[Nn]or|[Nn]either|[Nn]obody|[Nn]one|[Nn]o one)\b[^.;]{0,60}? could)\b(?: be)?(?: \p{Ll}+)?)`,
    String.raw`(?<future>\b(?:${FUTURE_OPENERS.join('|')})\b(?: (?:not|also|be|have|been|again|then|\p{Ll}+ly))*(?: \p{Ll}+)?|\b(?:${FUTURE_CUES.join('|')})\b)`,
    String.raw`(?<neither>(?:\b(?:is|are|being)|(?<=\p{L})['’]re)(?: \p{Ll}+ly| not| also| still| now)* \p{Ll}+ed\b)`,
    String.raw`(?<past2>\b(?:${PAST_FORMS.join('|')})\b|\b(?!(?:${NOT_PAST.join('|')})\b)\p{Ll}{2,}ed\b)`,
    String.raw`(?<calendar>\b(?:${CALENDAR_VERBS.join('|')})\b|(?<=\b(?:\p{Lu}[\p{L}-]*s|[Tt]hey|[Ww]e|[Tt]hen|(?:\p{Lu}[\p{L}-]+ )?(?:United|City|Rovers|Town)) )(?:${CALENDAR_PLURALS.join('|')}) (?=(?:to|on|at|away|in|the|their|top|struggling) |\p{Lu}))`,
  ].join('|')})`,
  'gu',
);
/** How far from the date a verb is looked for. */
const REACH = 90;
/** How far before it where none is nearer: "is expected to meet the president of … on". */
const FAR = 240;
/** A verb that governs the date is this near: "was arrested in the town on". */
const GOVERNS = 24;
/** How much further a verb behind a comma is: "taken on Friday, will save". */
const PARTED = 6;
/** What stands between a verb and a date that it does not govern. */
const CLAUSE_BREAK = /[,;:–—"“”()]/;

/** Right before a date these tell more than any verb. */
const LEADS_BACK = /\bsince (?:(?:early|late|mid|at least|last) )?$/i;
const LEADS_ON = /\b(?:until|till|ahead of|no later than) (?:the )?(?:(?:early|late|mid|at least|next) )?$/i;
const BY =
  /\b(?:by|(?<!\b(?:shortly|just|soon|long|right|hours?|minutes?|days?|weeks?|months?|years?) )before) (?:the )?(?:(?:early|late|mid|next|end of) ?)*$/i;
const PERFECT = /\b(?:had|has|have|was|were)\b/;
/** "earlier Tuesday" has been. */
const EARLIER = /^earlier\b/i;
/** "Ruto, speaking in Kisumu on Sunday, vowed to": the verb behind is about what he spoke of. */
const SPEAKING =
  /\bspeaking(?: (?:to|at|in|from|with|during|after|before) [^,;:]{1,50})? (?:on |late |early )*$/;
const POSSESSIVE = /^['’]s\b/;

/** Whether the words around a date look back or forward: the nearest cue tells; one before the date counts for more. */
export function tenseAt(text: string, sentence: Span, date: Span): Tense {
  return tenseReader(text)(sentence, date);
}

/** The same for many dates of a text; a text that says one thing over and over is read once. */
export function tenseReader(text: string): (sentence: Span, date: Span) => Tense {
  const known = new Map<string, Tense>();
  const between = (before: string, after: string): Tense => {
    const key = `${before}|${after}`;
    const tense = known.get(key) ?? tenseBetween(before, after);
    known.set(key, tense);
    return tense;
  };
  return (sentence, { start, end }) => {
    if (EARLIER.test(text.slice(start, end))) return 'past';
    const beforeFrom = (reach: number) => text.slice(Math.max(sentence.start, start - reach), start);
    const near = between(beforeFrom(REACH), text.slice(end, Math.min(sentence.end, end + REACH)));
    return near === 'unknown' ? between(beforeFrom(FAR), '') : near;
  };
}

function tenseBetween(before: string, after: string): Tense {
  if (LEADS_BACK.test(before)) return 'past';
  if (LEADS_ON.test(before)) return 'future';
  if (SPEAKING.test(before)) return 'past';
  if (POSSESSIVE.test(after)) return 'past';
  if (/^ ballot\b/.test(after) && /\b(?:on|for|off) (?:the|this) $/.test(before)) return 'future';
  if (BY.test(before) && !PERFECT.test(before + after)) return 'future';
  let best: { distance: number; tense: Tense } = { distance: Number.POSITIVE_INFINITY, tense: 'unknown' };
  for (const cue of before.matchAll(CUES)) {
    const between = before.slice(cue.index + cue[0].length);
    best = nearer(best, { distance: between.length, tense: tenseOf(cue, between) });
  }
  for (const cue of after.matchAll(CUES)) {
    // "beat them on Friday and |go top": no verb of its own tense.
    if (cue.groups?.calendar !== undefined && /\b(?:and|to|or) $/.test(after.slice(0, cue.index))) continue;
    const parted = after.startsWith(',') ? PARTED : 0;
    best = nearer(best, { distance: cue.index * 1.5 + 10 + parted, tense: tenseOf(cue, null) });
  }
  return best.tense;
}

/** `between`: what stands between a cue and the date behind it. */
function tenseOf({ groups = {} }: RegExpMatchArray, between: string | null): Tense {
  if (groups.neither !== undefined) return 'unknown';
  if (groups.future !== undefined || groups.calendar !== undefined) return 'future';
  return between !== null && between.length <= GOVERNS && !CLAUSE_BREAK.test(between) ? 'past-verb' : 'past';
}

interface Reading {
  readonly distance: number;
  readonly tense: Tense;
}

function nearer(best: Reading, next: Reading): Reading {
  return next.distance < best.distance ? next : best;
}
