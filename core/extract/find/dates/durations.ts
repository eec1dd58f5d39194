import type { DatePattern, Unit } from './description.ts';
import { COUNT, countOf, durationOf, ORDINAL, PLURAL, UNIT, unitOf } from './grammar.ts';

/** "two-week", "nine months", "the past three years", "the first nine months", "recent weeks", "2 1/2 years". */
export const DURATION_PATTERNS: readonly DatePattern[] = [
  {
    name: 'duration',
    pattern: new RegExp(
      String.raw`\b(?<count>${COUNT})(?<half> and (?:a )?half)?(?:(?: more| full| consecutive| straight| long| additional| whole| or more| trading| business| working| other| fiscal| further)? |-)(?<unit>${UNIT})(?:ies|y|s)?(?:-long\b)?(?!-old)(?<plus> and a half)?(?!\w)`,
      'gi',
    ),
    read: ({ count = '', unit = '', half, plus }, { surface, before, after }) => {
      if (/^(?:an?|some|many) /i.test(surface) && !isSpan(surface, before, after)) return null;
      if (/^ old\b/.test(after) || /^one day$/i.test(surface)) return null;
      if (/^quarter$/i.test(unit) && !isQuarters(count, surface, after)) return null;
      if (/^second$/i.test(unit) && !/^\d|^(?:a few|several|two|three|four|five|ten|thirty)/i.test(count))
        return null;
      if (/^\d{4}$/.test(count) && /-/.test(surface)) return null;
      if (/^hour$/i.test(unit) && isClock(surface, before)) return null;
      const number = countOf(count);
      const extra = half === undefined && plus === undefined ? 0 : 0.5;
      const fortnight = /^fortnight/i.test(unit) ? 2 : 1;
      return {
        kind: 'fixed',
        type: 'DURATION',
        value: durationOf(number === null ? null : (number + extra) * fortnight, unitOf(unit)),
      };
    },
  },
  {
    name: 'short-units',
    pattern: /(?<![\d$€£.,:])\b(?<count>\d{1,3}(?:\.\d)?)\+? ?(?<unit>hr|min|sec|yr|wk)s?\b(?!\.?\d)/gi,
    read: ({ count = '', unit = '' }) => ({
      kind: 'fixed',
      type: 'DURATION',
      value: durationOf(Number(count), SHORT_UNITS[unit.toLowerCase()] ?? 'hour'),
    }),
  },
  {
    name: 'fraction-duration',
    pattern: new RegExp(
      String.raw`\b(?<count>\d{1,3})[ -](?<fraction>1/2|½|1/4|3/4)[ -](?<unit>${UNIT})${PLURAL}\b`,
      'gi',
    ),
    read: ({ count = '', unit = '', fraction }) => ({
      kind: 'fixed',
      type: 'DURATION',
      value: durationOf(
        Number(count) + (fraction === '1/4' ? 0.25 : fraction === '3/4' ? 0.75 : 0.5),
        unitOf(unit),
      ),
    }),
  },
  {
    name: 'quarter-century',
    pattern:
      /\b(?<count>a quarter|three[- ]quarters)(?: of a |[- ])century(?!\w| (?:ago|later|afterwards?|earlier)\b)/gi,
    read: ({ count = '' }) => ({
      kind: 'fixed',
      type: 'DURATION',
      value: durationOf(/^a/i.test(count) ? QUARTER_CENTURY : 3 * QUARTER_CENTURY, 'year'),
    }),
  },
  {
    name: 'stretch',
    pattern: new RegExp(
      String.raw`\b(?:the |these |those |its |his |her |their |our )?(?:past|last|next|first|coming|previous|final|following|latest|preceding|opening|most recent|remaining|ensuing|intervening) (?<count>${COUNT}) (?:(?:or|to) (?:${COUNT}) )?(?:more |fiscal |full |consecutive |trading )?(?<unit>${UNIT})${PLURAL}(?![\w-]*-old| (?:ago|earlier|later)\b)(?!\w)`,
      'gi',
    ),
    read: ({ count = '', unit = '' }, { surface }) =>
      /^last an? /i.test(surface)
        ? null
        : { kind: 'fixed', type: 'DURATION', value: durationOf(countOf(count), unitOf(unit)) },
  },
  {
    name: 'the-count',
    pattern: new RegExp(
      String.raw`\bthe (?<count>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?<unit>${UNIT})${PLURAL}(?![\w-]*-old| old\b)(?!\w)`,
      'gi',
    ),
    read: ({ count = '', unit = '' }) => ({
      kind: 'fixed',
      type: 'DURATION',
      value: durationOf(countOf(count), unitOf(unit)),
    }),
  },
  {
    name: 'vague-stretch',
    pattern:
      /(?<!\bto )\b(?:the )?(?<word>recent|past|coming|future|(?<=\bthe )last|last(?= (?:few|couple|several))|next|previous|earlier|later) (?:few |couple of |several )?(?<unit>days|weeks|months|quarters|years|decades|centuries|hours)\b|\b(?:the )?(?<unit2>days|weeks|months|years|decades|hours) (?<ahead>ahead|ago|later|earlier|to come)\b/gi,
    read: ({ word, unit, unit2, ahead }) => {
      if (word !== undefined && /recent|past/i.test(word) && /years/i.test(unit ?? ''))
        return { kind: 'fixed', type: 'DATE', value: 'PAST_REF' };
      if (ahead !== undefined && /ago|earlier/i.test(ahead))
        return { kind: 'fixed', type: 'DATE', value: 'PAST_REF' };
      if (ahead !== undefined && /later/i.test(ahead))
        return { kind: 'fixed', type: 'DATE', value: 'FUTURE_REF' };
      return { kind: 'fixed', type: 'DURATION', value: durationOf(null, unitOf(unit ?? unit2 ?? 'days')) };
    },
  },
  {
    name: 'bare-units',
    pattern:
      /\b(?<=\b(?:for|in|after|within|over|of|took|takes?|lasts?|lasted|spent|spending|spend|until|many|through|throughout|just|only|mere|despite|amid|ending|following|waited|waiting) )(?:the )?(?<unit>days|weeks|months|years|decades|centuries|hours|minutes)(?: (?:or|and) (?:days|weeks|months|years|decades))?(?! (?:ago|later|earlier|of age|apart|old))\b/gi,
    read: ({ unit = '' }, { before, after }) =>
      /^minutes$/i.test(unit) && isRecord(before, after)
        ? null
        : { kind: 'fixed', type: 'DURATION', value: durationOf(null, unitOf(unit)) },
  },
  {
    name: 'units-before-event',
    pattern: /(?<![-\w] ?-)\b(?<unit>hours|days|weeks|months|years|decades)(?= (?:after|before) )/gi,
    read: ({ unit = '' }) => ({ kind: 'fixed', type: 'DURATION', value: durationOf(null, unitOf(unit)) }),
  },
  {
    name: 'whole-unit',
    pattern:
      /\b(?:all|the whole|the entire|an entire|a whole|the full|a full) (?<unit>day|week|month|year|decade|century|hour|night)(?! (?:of|ago))\b/gi,
    read: ({ unit = '' }) =>
      unit.toLowerCase() === 'night'
        ? null
        : { kind: 'fixed', type: 'DURATION', value: durationOf(1, unitOf(unit)) },
  },
  {
    name: 'nth-unit',
    pattern: new RegExp(
      String.raw`\b(?<nth>${ORDINAL}) (?:straight |consecutive )(?<unit>day|week|month|quarter|year)\b`,
      'gi',
    ),
    read: ({ unit = '' }) => ({ kind: 'fixed', type: 'DURATION', value: durationOf(1, unitOf(unit)) }),
  },
];

/** Years. */
const QUARTER_CENTURY = 25;

const SHORT_UNITS: Readonly<Record<string, Unit>> = {
  hr: 'hour',
  min: 'minute',
  sec: 'second',
  yr: 'year',
  wk: 'week',
};

/** "for a year", "in an hour", "a day after"; leaves "a day trader", "some days", "a second man". */
function isSpan(surface: string, before: string, after: string): boolean {
  if (/^some |^many /i.test(surface)) return /s$/.test(surface);
  if (/second$/i.test(surface)) return false;
  return (
    !/^[ -](?:old|long)?[a-z]*(?:trader|trip|off|care|school|book|job)\b/i.test(after) &&
    !/\b(?:such|quite|what|times|percent|%|once|twice|cents|million|billion|\d|thrice|km|kilometers|kilometres|miles|knots) $/i.test(
      before,
    )
  );
}

/** "about 0230 hours", "at 1430 hours". */
function isClock(surface: string, before: string): boolean {
  const four = /(?<!\d)(?:[01]\d|2[0-3])[0-5]\d hours$/.exec(surface)?.[0];
  return four !== undefined && (four.startsWith('0') || /\b(?:at|at about|by|until) $/i.test(before));
}

/** "ahead of minutes from the meeting", "release of minutes of the talks": what was written down there. */
function isRecord(before: string, after: string): boolean {
  return (
    /\b(?:ahead|release|publication|copy|text) of $/i.test(before) ||
    /^ (?:from|of) (?:the|its|a|their) /i.test(after)
  );
}

/** "two quarters" of a year; leaves "three-quarters of" and "a quarter". */
function isQuarters(count: string, surface: string, after: string): boolean {
  return !/^an?$/i.test(count) && / /.test(surface) && !/^(?:-| (?:of|million|century|mile))/.test(after);
}
